import type { Preset } from "../core/preset.js";
import { heatonRun, heatonTarget, yearAsItIs } from "./parts/heaton.js";

/** As it was in the lecture, where a single run told. */
const heatonEarlyStopping: Preset = {
  id: "heaton-early-stopping",
  name: "Heaton's comparison, early stopping",
  theme: "adaptive",
  lesson:
    "Stopped after 1,000 steps without a better test loss, momentum may seem the faster one: repeat it, as one run proves little.",
  run: { ...heatonRun, standardize: yearAsItIs, target: heatonTarget, stop: { patience: 1000, minDelta: 0 } },
};
export default heatonEarlyStopping;
