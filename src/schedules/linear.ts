/**
 * A straight line from the base value down to the floor, held there after `period`.
 *
 *   1 − (1 − floor)·min(k, period) / period
 */
import { progress } from "../core/progress.js";
import type { Schedule } from "../core/schedule.js";
import { floor as floorParam, updates } from "../core/schedule-params.js";

const linear: Schedule<"period" | "floor"> = {
  id: "linear",
  name: "Linear",
  reference: "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LinearLR.html",
  params: {
    period: updates("period", 0, "How many updates the way down takes; 0 is the whole race."),
    floor: floorParam(0),
  },
  factor(updatesMade, totalSteps, { period, floor }) {
    const done = progress(updatesMade, period === 0 ? totalSteps : period);
    return floor * done + (1 - done);
  },
};
export default linear;
