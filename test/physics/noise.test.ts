/** Noisy gradients keep a marble from settling: how far from the minimum it hovers. */
import { describe, expect, it } from "vitest";
import { completeValues, type Values } from "../../src/core/param.js";
import { addGaussianNoise } from "../../src/core/random.js";
import momentum from "../../src/optimizers/momentum.js";
import inverseTime from "../../src/schedules/inverse-time.js";
import { makeSlots } from "./run.js";

const MARBLES = 1000;
const layout = { dim: 1, count: MARBLES };

/** The mean square of 1,000 marbles on ½x² with noise of variance 1, averaged over the last `measured` of all steps. */
function hovering(given: Values, steps: number, measured: number, rateAt: (t: number) => number): number {
  const h = completeValues(momentum.params, given);
  const theta = new Float64Array(MARBLES).fill(1);
  const gradient = new Float64Array(MARBLES);
  const slots = makeSlots(momentum, h, layout);
  let sum = 0;
  for (let t = 1; t <= steps; t++) {
    gradient.set(theta);
    addGaussianNoise(gradient, layout, 1, 7, t);
    momentum.step(theta, gradient, { velocity: slots.velocity }, { ...h, learningRate: rateAt(t) }, t, layout);
    if (t > steps - measured) for (const x of theta) sum += x * x;
  }
  return sum / (measured * MARBLES);
}

describe("P16: the noise floor ησ²(1 + β) / (λ(1 − β)(2(1 + β) − ηλ))", () => {
  it.each([
    { learningRate: 0.1, momentum: 0, floor: 0.0526316 },
    { learningRate: 0.5, momentum: 0, floor: 0.3333333 },
    { learningRate: 0.1, momentum: 0.9, floor: 0.5135135 },
  ])("η = $learningRate, β = $momentum hovers with variance $floor", ({ learningRate, momentum: beta, floor }) => {
    expect((learningRate * (1 + beta)) / ((1 - beta) * (2 * (1 + beta) - learningRate))).toBeCloseTo(floor, 6);
    const variance = hovering({ momentum: beta }, 600, 400, () => learningRate);
    expect(variance / floor).toBeGreaterThan(0.98);
    expect(variance / floor).toBeLessThan(1.02);
  });

  it("a rate falling as 1/t lets it settle: four times as many steps, a quarter of the variance", () => {
    const rateAt = (t: number) => inverseTime.factor(t - 1, 0, { rate: 1 });
    const early = hovering({ momentum: 0 }, 250, 1, rateAt);
    const late = hovering({ momentum: 0 }, 1000, 1, rateAt);
    expect(late).toBeLessThan(0.0015);
    expect(early / late).toBeGreaterThan(3);
    expect(early / late).toBeLessThan(5);
  });
});
