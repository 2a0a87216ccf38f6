import type { Preset } from "../core/preset.js";
import { heatonRun, heatonTarget, yearAsItIs } from "./parts/heaton.js";

/** Every number in standard units; the target's stay miles per gallon. */
const heatonYear: Preset = {
  id: "heaton-year",
  name: "Heaton's comparison, year standardized",
  lesson: "LESSON",
  run: {
    ...heatonRun,
    standardize: { inputs: [...yearAsItIs.inputs, "year"], targets: false },
    target: heatonTarget,
    stop: { atTarget: true },
  },
};
export default heatonYear;
