import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";

/**
 * The plane on which a trained XOR network lies with its three mirror images: swapping the hidden units and turning
 * their signs changes nothing, so there are four minima of the same loss, the entropy of the soft targets.
 */
const xorFour: Surface = sliceSurface({
  id: "xor-four",
  name: "XOR symmetry garden",

  network: { sizes: [2, 2, 1], hidden: "tanh", output: "sigmoid", loss: "bce" },
  data: {
    inputs: Float64Array.of(-1, -1, -1, 1, 1, -1, 1, 1),
    targets: Float64Array.of(0.1, 0.9, 0.9, 0.1),
    origin: Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, -2.3667198466931376),
    directions: [
      // What the trained network's units do differently, and what they have in common.
      Float64Array.of(
        0.23934086612768335,
        0.22837874666565228,
        -0.23934086612768335,
        -0.22837874666565228,
        1.631984962250129,
        -1.631984962250129,
        2.4675235404914737,
        -2.4675235404914737,
        0,
      ),
      Float64Array.of(
        1.7436012365948113,
        1.8205618772948435,
        1.7436012365948113,
        1.8205618772948435,
        -0.09301730235193817,
        -0.09301730235193817,
        -0.06862917256316581,
        -0.06862917256316581,
        0,
      ),
    ],
  },

  domain: [
    [-2.2, 2.2],
    [-2.2, 2.2],
  ],
  start: [-1.79, -0.28],
  minima: [
    { at: [1, 1], value: 0.3250829733914482, global: true },
    { at: [1, -1], value: 0.3250829733914482, global: true },
    { at: [-1, -1], value: 0.3250829733914482, global: true },
    { at: [-1, 1], value: 0.32508297339144826, global: true },
  ],
  saddles: [
    [0.6353098810807947, 0],
    [-0.6353098810807947, 0],
  ],
});

export default xorFour;
