/**
 * A staircase: multiplied by `factor` after every `every` updates.
 *
 *   factor^⌊k / every⌋
 *
 * As PyTorch's StepLR (and optax): the drop takes effect at k = every, that is for update every + 1. Keras' piecewise
 * schedules drop one update later.
 */
import { power } from "../core/power.js";
import type { Schedule } from "../core/schedule.js";
import { fraction, updates } from "../core/schedule-params.js";

const step: Schedule<"every" | "factor"> = {
  id: "step",
  name: "Step",
  reference: "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html",
  params: {
    every: { ...updates("every", 100, "How many updates are made between two drops."), min: 1 },
    factor: fraction("factor", 0.5, "What each drop multiplies the value by."),
  },
  factor: (updatesMade, _totalSteps, { every, factor }) => power(factor, Math.floor(updatesMade / every)),
};
export default step;
