/** What an exponential average costs beside a window, and what permuting the parameters does. */
import { describe, expect, it } from "vitest";
import { normal } from "../../src/core/normal.js";
import { type Optimizer, slotLength } from "../../src/core/optimizer.js";
import { registry } from "../../src/library.js";
import adadelta from "../../src/optimizers/adadelta.js";
import rmsprop from "../../src/optimizers/rmsprop.js";
import { rosenbrock, startLane } from "./run.js";

describe("a window of K gradients, or one running average", () => {
  it.each([
    { optimizer: rmsprop, slot: "meanSquare" },
    { optimizer: adadelta, slot: "gradients" },
  ])("$optimizer.id keeps one number a weight, however far back it looks (lecture item 42)", ({ optimizer, slot }) => {
    expect(slotLength((optimizer as Optimizer).slots[slot], { dim: 1000, count: 1 })).toBe(1000);
  });

  it.each([10, 50])(
    "with ρ = 1 − 1/K it follows the mean square of the last %i gradients closely, without keeping them (lecture item 42)",
    (window) => {
      const lane = startLane(rmsprop, [0], { rho: 1 - 1 / window });
      const kept: number[] = [];
      let [apart, size] = [0, 0];
      for (let t = 1; t <= 3000; t++) {
        // The size of gradients changes slowly, by a factor of 9.
        const g = (2 + Math.cos(t / (20 * window))) * normal(3, t, 0);
        lane.step([g]);
        kept.push(g * g);
        if (kept.length > window) kept.shift();
        if (t < 10 * window) continue;
        const mean = kept.reduce((sum, square) => sum + square, 0) / window;
        apart += Math.abs(lane.slots.meanSquare[0] - mean);
        size += mean;
      }
      expect(apart / size).toBeLessThan(0.3);
      expect(kept).toHaveLength(window);
    },
  );
});

describe("the weights as one long vector", () => {
  it.each([...registry.optimizers.values()].map((optimizer) => ({ optimizer })))(
    "$optimizer.id works element by element: permuted weights run permuted (lecture item 62)",
    ({ optimizer }) => {
      const [one, other] = [startLane(optimizer, [-1.2, 1]), startLane(optimizer, [1, -1.2])];
      const field = rosenbrock();
      for (let t = 1; t <= 50; t++) {
        const [x, y] = one.theta;
        one.step(field(Float64Array.of(x, y), t));
        const [v, u] = other.theta;
        const [gx, gy] = field(Float64Array.of(u, v), t);
        other.step([gy, gx]);
        expect([...other.theta].reverse()).toEqual([...one.theta]);
      }
    },
  );
});
