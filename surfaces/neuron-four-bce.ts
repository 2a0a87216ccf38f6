import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";
import { oneNeuron } from "./parts/oneNeuron.js";

/**
 * The same neuron and samples as in neuron-four-mse: with cross-entropy the loss is convex and has one minimum.
 */
const neuronFourBce: Surface = sliceSurface({
  id: "neuron-four-bce",
  name: "One neuron, cross-entropy",
  reference: "Auer, Herbster & Warmuth 1995, Exponentially many local minima for single neurons",
  network: { sizes: [2, 1], hidden: "tanh", output: "sigmoid", loss: "bce" },
  data: oneNeuron,

  domain: [
    [-7, 12],
    [-6, 12],
  ],
  start: [-6.6, 2.1],
  minima: [{ at: [-0.0028019183303947454, -0.17748990374820003], value: 0.68624270739265, global: true }],
});

export default neuronFourBce;
