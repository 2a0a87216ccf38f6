/**
 * A straight line from `start` up to the base value, held there after `period`: the first gradients are not trusted.
 *
 *   start + (1 − start)·min(k, period) / period
 *
 * As PyTorch's LinearLR.
 */
import { progress } from "../core/progress.js";
import type { Schedule } from "../core/schedule.js";
import { fraction, updates } from "../core/schedule-params.js";

const warmUp: Schedule<"period" | "start"> = {
  id: "warm-up",
  name: "Warm-up",
  reference: "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LinearLR.html",
  params: {
    period: updates("period", 10, "How many updates the way up takes."),
    start: fraction("start", 0.1, "What the first update uses, as a share of the base value."),
  },
  factor(updatesMade, _totalSteps, { period, start }) {
    const done = progress(updatesMade, period);
    return start * (1 - done) + done;
  },
};
export default warmUp;
