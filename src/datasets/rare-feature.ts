import type { Dataset } from "../core/dataset.js";
import { completeValues, type Params } from "../core/param.js";
import { drawsOf } from "./parts/draws.js";
import { noise, samplesPerClass } from "./parts/params.js";

const params: Params<"samplesPerClass" | "noise" | "every"> = {
  samplesPerClass: samplesPerClass(100),
  noise: { ...noise(0.4), sentence: "The standard deviation of what is added to the three common inputs." },
  every: {
    label: "rare: one in",
    sentence: "Of the second class, one sample in so many has the rare feature.",
    default: 10,
    min: 2,
    max: 5000,
    slider: [2, 100],
    integer: true,
  },
};

/**
 * Three common inputs tell two classes apart, about −½ each or about ½, but for a few samples of the second class: those look
 * like the first, and only a feature that all others lack gives them away. What is learned of it is learned from them alone.
 */
const rareFeature: Dataset = {
  id: "rare-feature",
  name: "Rare feature",
  params,
  task: "classification",
  classes: ["first", "second"],
  inputs: ["common 1", "common 2", "common 3", "rare"],
  suggestion: { hidden: [3], activation: "tanh", loss: 0.1 },
  samples(values, seed) {
    const { samplesPerClass: perClass, noise: deviation, every } = completeValues(params, values);
    const inputs = new Float64Array(8 * perClass);
    for (let row = 0; row < 2 * perClass; row++) {
      const k = row < perClass ? 0 : 1;
      const i = row - k * perClass;
      const isRare = k === 1 && i % every === 0;
      const draws = drawsOf(seed, k, i);
      for (let j = 0; j < 3; j++) inputs[4 * row + j] = (k === 0 || isRare ? -0.5 : 0.5) + draws.normal(deviation);
      inputs[4 * row + 3] = Number(isRare);
    }
    return { count: 2 * perClass, inputs, targets: new Float64Array(2 * perClass).fill(1, perClass) };
  },
};
export default rareFeature;
