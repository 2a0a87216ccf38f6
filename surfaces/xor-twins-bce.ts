import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";
import { xorTwins } from "./parts/xorTwins.js";

/**
 * The same slice as xor-twins-mse with the cross-entropy loss: its slope does not fade where a unit is confidently wrong, so
 * the plateaus are hillsides.
 */
const xorTwinsBce: Surface = sliceSurface({
  id: "xor-twins-bce",
  name: "XOR twins, cross-entropy",

  network: { sizes: [2, 2, 1], hidden: "sigmoid", output: "sigmoid", loss: "bce" },
  data: xorTwins,

  domain: [
    [-8, 8],
    [-8, 8],
  ],
  start: [6.93, 1.68],
  minima: [
    { at: [-3.269393543844453, 3.205674429513229], value: 0.32520923067480767, global: true },
    { at: [3.2056744295132273, -3.2693935438444504], value: 0.3252092306748077, global: true },
  ],
  saddles: [[0.5076228296302405, 0.5076228296302405]],
});

export default xorTwinsBce;
