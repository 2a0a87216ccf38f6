/**
 * Decay by 1/√t, the rate of the regret bounds of online learning.
 *
 *   1 / √(1 + rate·k)
 *
 * With rate 1 update t runs at base / √t, as in Reddi, Kale & Kumar 2018 and Kingma & Ba 2015, section 4.
 */
import type { Schedule } from "../core/schedule.js";
import { rate as rateParam } from "../core/schedule-params.js";

const inverseSquareRoot: Schedule<"rate"> = {
  id: "inverse-square-root",
  name: "Inverse square root",
  reference: "https://arxiv.org/abs/1904.09237",
  params: { rate: rateParam(1, "The value is halved after 3 / rate updates.") },
  factor: (updatesMade, _totalSteps, { rate }) => (rate === 0 ? 1 : 1 / Math.sqrt(1 + rate * updatesMade)),
};
export default inverseSquareRoot;
