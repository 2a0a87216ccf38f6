import type { Surface } from "../src/core/surface.js";
import { sliceSurface } from "../src/network/sliceSurface.js";
import { oneNeuron } from "./parts/oneNeuron.js";

/**
 * One sigmoid neuron, both of its weights, six samples: with squared error it has four minima. The start leads into a wrong
 * one.
 */
const neuronFourMse: Surface = sliceSurface({
  id: "neuron-four-mse",
  name: "One neuron, squared error",
  reference: "Auer, Herbster & Warmuth 1995, Exponentially many local minima for single neurons",
  network: { sizes: [2, 1], hidden: "tanh", output: "sigmoid", loss: "mse" },
  data: oneNeuron,

  domain: [
    [-7, 12],
    [-6, 12],
  ],
  start: [-6.6, 2.1],
  minima: [
    { at: [-0.005760741565325871, -0.1646138950955605], value: 0.13923352332536704, global: true },
    { at: [6.13126258818488, 0.37230607405170146], value: 0.14712148155874757 },
    { at: [-1.3578157081008222, 3.5501265953221908], value: 0.18044080618866382 },
    { at: [4.779207621649388, 4.087046564469451], value: 0.18832876442204438 },
  ],
  saddles: [
    [1.1586086710069472, -0.062744771339147],
    [-0.48849377906516295, 1.1616842250599835],
    [5.648529550685049, 1.6986041942072447],
    [-0.19344629552854836, 3.651995719078603],
  ],
});

export default neuronFourMse;
