/** How long Adam's steps are, and where it fails to converge. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeValues } from "../../src/core/param.js";
import adam from "../../src/optimizers/adam.js";
import adamax from "../../src/optimizers/adamax.js";
import amsgrad from "../../src/optimizers/amsgrad.js";
import nadam from "../../src/optimizers/nadam.js";
import inverseSquareRoot from "../../src/schedules/inverse-square-root.js";
import { end, path, slope, startLane } from "./run.js";

const [BETA1, BETA2] = [0.9, 0.999];

/** The largest m̂/√v̂ that any gradients give, by Cauchy and Schwarz. */
const SUPREMUM = (1 - BETA1) / Math.sqrt((1 - BETA2) * (1 - BETA1 ** 2 / BETA2));

describe("P8: the length of Adam's steps", () => {
  it.each([1e-8, 1e-3, 1, 1e6])("on a constant slope g every step is η|g|/(|g| + ε): g = %d", (g) => {
    const epsilon = 1e-3;
    const iterates = path(adam, slope(g), [0], 100, { learningRate: 0.1, epsilon });
    for (let t = 1; t <= 100; t++) {
      expect((iterates[t - 1][0] - iterates[t][0]) / ((0.1 * g) / (g + epsilon))).toBeCloseTo(1, 9);
    }
  });

  it.each([
    [100, 0.97577],
    [1000, 2.51457],
    [10_000, 3.16221],
  ])("a lone gradient at t = %d after zeros moves %d η, more than η in the long run (lecture item 50)", (t, length) => {
    const lane = startLane(adam, [0], { learningRate: 1, epsilon: 0 });
    for (let before = 1; before < t; before++) lane.step([0]);
    lane.step([1]);
    const exact = ((1 - BETA1) / Math.sqrt(1 - BETA2)) * (Math.sqrt(1 - BETA2 ** t) / (1 - BETA1 ** t));
    expect(-lane.theta[0]).toBeCloseTo(exact, 10);
    expect(-lane.theta[0]).toBeCloseTo(length, 5);
  });

  it("gradients growing as (β₂/β₁)^t come close to the supremum, 7.2703 η", () => {
    const iterates = path(adam, (_theta, t) => [(BETA2 / BETA1) ** t], [0], 3000, { learningRate: 1, epsilon: 0 });
    expect(SUPREMUM).toBeCloseTo(7.2703, 4);
    expect(iterates[2999][0] - iterates[3000][0]).toBeCloseTo(7.087, 3);
  });

  it.each([
    { optimizer: adam, bound: SUPREMUM },
    { optimizer: adamax, bound: (1 - BETA1) / (1 - BETA1 / BETA2) },
  ])("no gradients make a step of $optimizer.id longer than $bound η", ({ optimizer, bound }) => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 }), (gradients) => {
        const lane = startLane(optimizer, [0], { learningRate: 1 });
        for (const g of gradients) {
          const [before] = lane.theta;
          lane.step([g]);
          expect(Math.abs(lane.theta[0] - before)).toBeLessThanOrEqual(bound * (1 + 1e-12));
        }
      }),
    );
  });

  it("Nadam's first step is 1.0565 η with PyTorch's ψ, 1.0628 η with Keras' (lecture item 53)", () => {
    const first = (momentumDecay: number) =>
      -end(nadam, slope(1), [0], 1, { learningRate: 1, epsilon: 0, momentumDecay })[0];
    expect(first(0.004)).toBeCloseTo(1.0565, 4);
    expect(first(1)).toBeCloseTo(1.0628, 4);
  });
});

describe("P14: Adam fails to converge where AMSGrad does not (Reddi, Kale & Kumar 2018)", () => {
  const everyThird = { high: 3, low: -1, period: 3, base: 0.3, h: { beta1: 0, beta2: 0.1 } };
  const seldom = { high: 1010, low: -10, period: 101, base: 0.5, h: { beta1: 0.9, beta2: 0.99 } };

  it.each([
    { optimizer: adam, game: everyThird, steps: 300, place: 1 },
    { optimizer: adam, game: everyThird, steps: 3000, place: 1 },
    { optimizer: adam, game: everyThird, steps: 30_000, place: 1 },
    { optimizer: amsgrad, game: everyThird, steps: 300, place: -0.9879 },
    { optimizer: amsgrad, game: everyThird, steps: 3000, place: -0.99618 },
    { optimizer: amsgrad, game: everyThird, steps: 30_000, place: -0.99879 },
    { optimizer: adam, game: seldom, steps: 1_010_000, place: 1 },
    { optimizer: amsgrad, game: seldom, steps: 1_010_000, place: -0.9973 },
  ])(
    "$game.high x once in $game.period, else $game.low x, on [−1, 1]: $optimizer.id is at $place after $steps",
    ({ optimizer, game, steps, place }) => {
      const rate = completeValues(inverseSquareRoot.params);
      const lane = startLane(optimizer, [0], { ...game.h, epsilon: 0 });
      let regret = 0;
      let largestV = 0;
      for (let t = 1; t <= steps; t++) {
        const g = t % game.period === 1 ? game.high : game.low;
        regret += g * (lane.theta[0] + 1);
        lane.step([g], { learningRate: game.base * inverseSquareRoot.factor(t - 1, steps, rate) });
        lane.theta[0] = Math.min(Math.max(lane.theta[0], -1), 1);
        if (optimizer === amsgrad) {
          if (lane.slots.vMax[0] < largestV) expect.fail(`V fell at step ${t}`);
          largestV = lane.slots.vMax[0];
        }
      }
      expect(lane.theta[0]).toBeCloseTo(place, 4);
      expect(regret / steps > 0.2).toBe(optimizer === adam);
    },
  );
});
