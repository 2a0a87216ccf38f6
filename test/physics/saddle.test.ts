/** Leaving the saddle x² − y² from (1, y₀): who is quick, and why. */
import { describe, expect, it } from "vitest";
import type { Optimizer } from "../../src/core/optimizer.js";
import type { Values } from "../../src/core/param.js";
import adadelta from "../../src/optimizers/adadelta.js";
import adagrad from "../../src/optimizers/adagrad.js";
import adam from "../../src/optimizers/adam.js";
import adamax from "../../src/optimizers/adamax.js";
import amsgrad from "../../src/optimizers/amsgrad.js";
import lion from "../../src/optimizers/lion.js";
import momentum from "../../src/optimizers/momentum.js";
import nadam from "../../src/optimizers/nadam.js";
import nesterov from "../../src/optimizers/nesterov.js";
import rmsprop from "../../src/optimizers/rmsprop.js";
import rprop from "../../src/optimizers/rprop.js";
import sgd from "../../src/optimizers/sgd.js";
import { type Field, path } from "./run.js";

const saddle: Field = ([x, y]) => [2 * x, -2 * y];

/** The first step with |y| > 1, or -1 where none of 2,000 is. */
function stepsToLeave(optimizer: Optimizer, y0: number, h: Values = { learningRate: 0.01 }): number {
  return path(optimizer, saddle, [1, y0], 2000, h).findIndex(([, y]) => Math.abs(y) > 1);
}

const racers: { optimizer: Optimizer; steps: number; h?: Values }[] = [
  { optimizer: rmsprop, steps: 17 },
  { optimizer: rprop, steps: 17 },
  { optimizer: adadelta, steps: 37, h: {} },
  { optimizer: nadam, steps: 68 },
  { optimizer: adam, steps: 77 },
  { optimizer: amsgrad, steps: 77 },
  { optimizer: lion, steps: 100 },
  { optimizer: adamax, steps: 125 },
  { optimizer: nesterov, steps: 132 },
  { optimizer: momentum, steps: 140 },
  { optimizer: sgd, steps: 698 },
  { optimizer: adagrad, steps: 1263 },
  { optimizer: adagrad, steps: 17, h: { learningRate: 0.1 } },
];

describe("P13: leaving a saddle", () => {
  it.each(racers)("from y₀ = 1e-6 at η = 0.01, $optimizer.id needs $steps steps ($h)", ({ optimizer, steps, h }) => {
    expect(stepsToLeave(optimizer, 1e-6, h)).toBe(steps);
  });

  it.each([
    [1e-2, 233],
    [1e-4, 466],
    [1e-6, 698],
    [1e-8, 931],
  ])("gradient descent grows by 1 + 2η a step: from y₀ = %d it needs ln(1/y₀)/ln(1 + 2η) = %d", (y0, steps) => {
    expect(Math.ceil(Math.log(1 / y0) / Math.log(1.02))).toBe(steps);
    expect(stepsToLeave(sgd, y0)).toBe(steps);
  });

  it("momentum grows by 1.10697 a step, the larger root of its recursion", () => {
    const iterates = path(momentum, saddle, [1, 1e-6], 130, { learningRate: 0.01 });
    expect(iterates[130][1] / iterates[129][1]).toBeCloseTo(1.10697, 5);
  });

  it.each([{ optimizer: rmsprop }, { optimizer: adam }, { optimizer: lion }])(
    "for $optimizer.id it hardly matters how close to the ridge it starts",
    ({ optimizer }) => {
      const times = [1e-2, 1e-4, 1e-6, 1e-8].map((y0) => stepsToLeave(optimizer, y0));
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
    },
  );

  it.each(racers)("on the ridge itself $optimizer.id stays for ever ($h)", ({ optimizer, h }) => {
    expect(stepsToLeave(optimizer, 0, h)).toBe(-1);
  });
});
