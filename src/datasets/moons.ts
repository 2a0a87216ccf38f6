import type { Dataset } from "../core/dataset.js";
import { noise, samplesPerClass } from "./parts/params.js";
import { twoClasses } from "./parts/twoClasses.js";

/**
 * Two half circles that reach into each other, t = πi / (n − 1): (cos t, sin t) and (1 − cos t, 0.5 − sin t), both moved
 * by −(0.5, 0.25) so that their middle is the origin.
 */
const moons: Dataset = twoClasses({
  id: "moons",
  name: "Moons",
  reference: "scikit-learn's make_moons, centred",
  params: { samplesPerClass: samplesPerClass(100), noise: noise(0.1) },
  classes: ["upper moon", "lower moon"],
  suggestion: { hidden: [8], activation: "tanh", loss: 0.05 },
  place(k, i, { samplesPerClass }) {
    const t = (Math.PI * i) / (samplesPerClass - 1);
    return k === 0 ? [Math.cos(t) - 0.5, Math.sin(t) - 0.25] : [0.5 - Math.cos(t), 0.25 - Math.sin(t)];
  },
});
export default moons;
