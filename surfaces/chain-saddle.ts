import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";

/** Nine inputs from −2 to 2. */
const inputs = Float64Array.from({ length: 9 }, (_, k) => k / 2 - 2);

/**
 * The smallest deep network, output = y · tanh(x · input), fitted to a curve of its own kind: a saddle at zero weights
 * between two valleys that are mirror images, for tanh is odd.
 */
const chainSaddle: Surface = sliceSurface({
  id: "chain-saddle",
  name: "tanh chain",

  network: { sizes: [1, 1, 1], hidden: "tanh", output: "linear", loss: "mse" },
  data: {
    inputs,
    targets: inputs.map((input) => 1.5 * Math.tanh(1.2 * input)),
    origin: new Float64Array(4),
    directions: [Float64Array.of(1, 0, 0, 0), Float64Array.of(0, 0, 1, 0)],
  },

  domain: [
    [-3, 3],
    [-3, 3],
  ],
  start: [2.6, -2.39],
  minima: [
    { at: [-1.2, -1.5], value: 0, global: true },
    { at: [1.2, 1.5], value: 0, global: true },
  ],
  saddles: [[0, 0]],
});

export default chainSaddle;
