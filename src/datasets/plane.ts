import type { Dataset } from "../core/dataset.js";
import { curve } from "./parts/curve.js";
import { samples, targetNoise } from "./parts/params.js";

/** z = (x + y)/2 on the square (−1, 1)²: what a network without any hidden layer can do. */
const plane: Dataset = curve({
  id: "plane",
  name: "Plane",
  params: { samples: samples(200), noise: targetNoise(0.05) },
  inputs: ["x", "y"],
  outputs: ["z"],
  suggestion: { hidden: [4], activation: "tanh", loss: 0.0035 },
  height: ([x, y]) => (x + y) / 2,
});
export default plane;
