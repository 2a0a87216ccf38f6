import type { Preset } from "../core/preset.js";
import { heatonRun, heatonTarget, yearAsItIs } from "./parts/heaton.js";

/** Every number in standard units; the target's stay miles per gallon. */
const heatonYear: Preset = {
  id: "heaton-year",
  name: "Heaton's comparison, year standardized",
  theme: "rates",
  lesson:
    "With the year standardized too, momentum is there after a thousand steps instead of tens of thousands: units matter more than the optimizer.",
  run: {
    ...heatonRun,
    standardize: { inputs: [...yearAsItIs.inputs, "year"], targets: false },
    target: heatonTarget,
    stop: { atTarget: true },
  },
};
export default heatonYear;
