/**
 * Half a cosine wave from the base value down to the floor, level at both ends, held at the floor after `period`.
 *
 *   floor + (1 − floor)(1 + cos(π·min(k, period) / period)) / 2
 *
 * Loshchilov & Hutter 2017 without the restarts; Keras and optax hold the floor too, PyTorch's CosineAnnealingLR
 * climbs again.
 */
import { cosineFall, progress } from "../core/progress.js";
import type { Schedule } from "../core/schedule.js";
import { floor as floorParam, updates } from "../core/schedule-params.js";

const cosine: Schedule<"period" | "floor"> = {
  id: "cosine",
  name: "Cosine",
  reference: "https://arxiv.org/abs/1608.03983",
  params: {
    period: updates("period", 200, "How many updates the way down takes."),
    floor: floorParam(0),
  },
  factor(updatesMade, _totalSteps, { period, floor }) {
    return floor + (1 - floor) * cosineFall(progress(updatesMade, period));
  },
};
export default cosine;
