/**
 * Decay by 1/t: much slower in the end than the exponential, and slow enough for averaging noise away.
 *
 *   1 / (1 + rate·k)
 *
 * As Keras' InverseTimeDecay, and the learning-rate decay of PyTorch's Adagrad. Satisfies Robbins and Monro's
 * conditions: the factors' sum is infinite, the sum of their squares finite.
 */
import type { Schedule } from "../core/schedule.js";
import { rate as rateParam } from "../core/schedule-params.js";

const inverseTime: Schedule<"rate"> = {
  id: "inverse-time",
  name: "Inverse time",
  reference: "https://doi.org/10.1214/aoms/1177729586",
  params: {
    rate: rateParam(0.01, "The value is halved after 1 / rate updates, and a third of it is left after 2 / rate."),
  },
  factor: (updatesMade, _totalSteps, { rate }) => (rate === 0 ? 1 : 1 / (1 + rate * updatesMade)),
};
export default inverseTime;
