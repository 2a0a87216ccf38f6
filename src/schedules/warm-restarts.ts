/**
 * Cosine with warm restarts: down to the floor, at once back to the base value, each round `growth` times as long.
 *
 *   floor + (1 − floor)(1 + cos(π (k − Sᵣ) / (period·growthʳ))) / 2,    Sᵣ = period (growthʳ − 1) / (growth − 1)
 *
 * Loshchilov & Hutter 2017 (SGDR), as PyTorch's CosineAnnealingWarmRestarts, whose T_mult is a whole number. The
 * round r of update k is the largest with Sᵣ ≤ k: a logarithm gives it but for rounding, which is then put right.
 */
import { cosineFall, progress } from "../core/progress.js";
import type { Schedule } from "../core/schedule.js";
import { floor as floorParam, updates } from "../core/schedule-params.js";

const warmRestarts: Schedule<"period" | "growth" | "floor"> = {
  id: "warm-restarts",
  name: "Warm restarts",
  reference: "https://arxiv.org/abs/1608.03983",
  params: {
    period: { ...updates("period", 50, "How many updates the first round takes."), min: 1 },
    growth: {
      label: "growth",
      sentence: "How many times as long each round is as the one before.",
      default: 2,
      min: 1,
      max: 100,
      slider: [1, 4],
    },
    floor: floorParam(0),
  },
  factor(updatesMade, _totalSteps, { period, growth, floor }) {
    const k = Math.min(updatesMade, Number.MAX_SAFE_INTEGER);
    const round = roundOf(k, period, growth);
    const sinceRestart = k - roundStart(round, period, growth);
    return floor + (1 - floor) * cosineFall(progress(sinceRestart, period * growth ** round));
  },
};

function roundOf(k: number, period: number, growth: number): number {
  const estimate = growth === 1 ? k / period : Math.log1p((k * (growth - 1)) / period) / Math.log1p(growth - 1);
  const round = Math.floor(estimate);
  if (roundStart(round + 1, period, growth) <= k) return round + 1;
  return roundStart(round, period, growth) > k ? round - 1 : round;
}

/**
 * How many updates are made before a round begins. Updates are whole, so a sum that misses a whole number by rounding
 * alone is that number: else a restart would come one update late.
 */
function roundStart(round: number, period: number, growth: number): number {
  if (growth === 1) return round * period;
  const start = (period * Math.expm1(round * Math.log1p(growth - 1))) / (growth - 1);
  const whole = Math.round(start);
  return Math.abs(start - whole) <= 1e-12 * whole ? whole : start;
}

export default warmRestarts;
