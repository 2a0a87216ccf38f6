import type { Preset } from "../core/preset.js";
import { heatonRun, heatonTarget, yearAsItIs } from "./parts/heaton.js";

/** To the same error with every seed, rather than by Heaton's early stopping: see `heaton-early-stopping`. */
const heatonMpg: Preset = {
  id: "heaton-mpg",
  name: "Heaton's comparison, Auto MPG",
  theme: "adaptive",
  lesson:
    "With the year not standardized, the largest rate momentum can bear is so small that it is slower than Adam with every seed.",
  run: { ...heatonRun, standardize: yearAsItIs, target: heatonTarget, stop: { atTarget: true } },
};
export default heatonMpg;
