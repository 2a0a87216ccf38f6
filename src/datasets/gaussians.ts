import type { Dataset } from "../core/dataset.js";
import { noise, samplesPerClass } from "./parts/params.js";
import { twoClasses } from "./parts/twoClasses.js";

/** Two round clouds about (−0.4, −0.4) and (0.4, 0.4), which a straight line tells apart: all they are is noise. */
const gaussians: Dataset = twoClasses({
  id: "gaussians",
  name: "Gaussians",
  reference: "as in TensorFlow Playground",
  params: { samplesPerClass: samplesPerClass(100), noise: noise(0.2) },
  classes: ["lower left", "upper right"],
  suggestion: { hidden: [2], activation: "tanh", loss: 0.05 },
  place: (k) => (k === 0 ? [-0.4, -0.4] : [0.4, 0.4]),
});
export default gaussians;
