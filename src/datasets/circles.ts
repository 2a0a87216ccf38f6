import type { Dataset } from "../core/dataset.js";
import { noise, samplesPerClass } from "./parts/params.js";
import { twoClasses } from "./parts/twoClasses.js";

/** A disc of radius 0.5 in a ring of radii 0.7 … 1. Radii are uniform, so the disc is densest in its middle. */
const circles: Dataset = twoClasses({
  id: "circles",
  name: "Circles",
  reference: "as in TensorFlow Playground",
  params: { samplesPerClass: samplesPerClass(100), noise: noise(0.03) },
  classes: ["disc", "ring"],
  suggestion: { hidden: [6], activation: "tanh", loss: 0.1 },
  place(k, _, __, draws) {
    const radius = k === 0 ? draws.uniform(0, 0.5) : draws.uniform(0.7, 1);
    const angle = draws.uniform(0, 2 * Math.PI);
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  },
});
export default circles;
