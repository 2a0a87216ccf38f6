/** Rprop's step by hand, and the mini-batches it cannot average. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import rmsprop from "../../src/optimizers/rmsprop.js";
import rprop from "../../src/optimizers/rprop.js";
import sgd from "../../src/optimizers/sgd.js";
import { bowl, end, type Field, path, startLane } from "./run.js";

describe("P19: Rprop", () => {
  it("on x² from 1 with Δ₀ = 0.1 goes as by hand, and rests after each change of sign (lecture item 37)", () => {
    const byHand = [1, 0.9, 0.78, 0.636, 0.4632, 0.25584, 0.007008, -0.2915904, -0.2915904, -0.1422912, 0.03686784];
    const iterates = path(rprop, bowl(2), [1], 12, { learningRate: 0.1 }).flat();
    for (const [k, x] of [...byHand, 0.03686784, -0.05271168].entries()) expect(iterates[k]).toBeCloseTo(x, 14);
    expect(iterates[8]).toBe(iterates[7]);
    expect(iterates[11]).toBe(iterates[10]);
  });

  it("keeps its step within its bounds, and does not move when the sign flips (lecture item 37)", () => {
    const sign = fc.constantFrom(-1, 0, 1);
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 100 }), (gradients) => {
        const lane = startLane(rprop, [0], { learningRate: 0.01, minStep: 1e-3, maxStep: 0.05 });
        for (const g of gradients) {
          const [before] = lane.theta;
          const flips = g * lane.slots.previousGradient[0] < 0;
          lane.step([g]);
          expect(lane.slots.stepSize[0]).toBeGreaterThanOrEqual(1e-3);
          expect(lane.slots.stepSize[0]).toBeLessThanOrEqual(0.05);
          if (flips || g === 0) expect(lane.theta[0]).toBe(before);
        }
      }),
    );
  });

  it.each([
    { learningRate: 100, first: 50 },
    { learningRate: 1e-9, first: 1e-6 },
  ])("clips even its first step: Δ₀ = $learningRate moves by $first (lecture item 37)", ({ learningRate, first }) => {
    expect(end(rprop, () => [3], [0], 1, { learningRate })).toEqual([-first]);
  });
});

describe("nine gradients of 0.1 and one of −0.9, which cancel in every epoch (Hinton, lecture 6e)", () => {
  const batches: Field = (_theta, t) => [t % 10 === 0 ? -0.9 : 0.1];

  it("leave gradient descent where it was", () => {
    expect(end(sgd, batches, [0], 50, { learningRate: 0.1 })[0]).toBeCloseTo(0, 14);
  });

  it("carry Rprop away, farther with each epoch", () => {
    const iterates = path(rprop, batches, [0], 50, { learningRate: 0.1 });
    const epochs = [10, 20, 30, 40, 50].map((t) => iterates[t][0].toPrecision(3));
    expect(epochs).toEqual(["-2.08", "-6.55", "-16.2", "-36.8", "-81.3"]);
  });

  it("move RMSprop, whose memory spans the epoch, by less than 2 % of that", () => {
    const [x] = end(rmsprop, batches, [0], 50, { learningRate: 0.1, rho: 0.9 });
    expect(Math.abs(x)).toBeLessThan(1.7);
  });
});
