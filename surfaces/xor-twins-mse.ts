import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";
import { xorTwins } from "./parts/xorTwins.js";

/**
 * Two weights of a network that tells XOR, each tied to its mirror image: x is how strongly a hidden unit sees its own input,
 * y the other one's. Swapping the units swaps the axes, so there are two valleys. Where the units saturate, squared error has
 * plateaus: the start is on one.
 */
const xorTwinsMse: Surface = sliceSurface({
  id: "xor-twins-mse",
  name: "XOR twins, squared error",

  network: { sizes: [2, 2, 1], hidden: "sigmoid", output: "sigmoid", loss: "mse" },
  data: xorTwins,

  domain: [
    [-8, 8],
    [-8, 8],
  ],
  start: [6.93, 1.68],
  minima: [
    { at: [-3.269393543844451, 3.205674429513228], value: 2.4025510885436333e-5, global: true },
    { at: [3.205674429513228, -3.2693935438444512], value: 2.4025510885436333e-5, global: true },
  ],
  saddles: [
    [1.5330500696480585, 1.533050069648059],
    [0.4278436735631289, 0.427843673563129],
  ],
});

export default xorTwinsMse;
