/**
 * Exponential decay.
 *
 *   e^(−rate·k)
 *
 * PyTorch's ExponentialLR multiplies by γ each time: γ = e^(−rate).
 */
import type { Schedule } from "../core/schedule.js";
import { rate as rateParam } from "../core/schedule-params.js";

const exponential: Schedule<"rate"> = {
  id: "exponential",
  name: "Exponential",
  reference: "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ExponentialLR.html",
  params: {
    rate: rateParam(0.01, "The value falls to 37 % after 1 / rate updates, and by that share again and again."),
  },
  factor: (updatesMade, _totalSteps, { rate }) => (rate === 0 ? 1 : Math.exp(-rate * updatesMade)),
};
export default exponential;
