/** Weight decay, in the gradient and apart from it. */
import { describe, expect, it } from "vitest";
import adadelta from "../../src/optimizers/adadelta.js";
import adagrad from "../../src/optimizers/adagrad.js";
import adam from "../../src/optimizers/adam.js";
import adamax from "../../src/optimizers/adamax.js";
import adamw from "../../src/optimizers/adamw.js";
import amsgrad from "../../src/optimizers/amsgrad.js";
import lion from "../../src/optimizers/lion.js";
import momentum from "../../src/optimizers/momentum.js";
import nadam from "../../src/optimizers/nadam.js";
import nesterov from "../../src/optimizers/nesterov.js";
import radam from "../../src/optimizers/radam.js";
import rmsprop from "../../src/optimizers/rmsprop.js";
import sgd from "../../src/optimizers/sgd.js";
import { deviation, type Field, path, rosenbrock, slope } from "./run.js";

const level = slope(0);

describe("P17: weight decay where the loss is level", () => {
  it.each([{ optimizer: adamw }, { optimizer: lion }, { optimizer: sgd }])(
    "$optimizer.id multiplies by 1 − ηλ at every step: 2 → 1.809584294227 in 100",
    ({ optimizer }) => {
      const iterates = path(optimizer, level, [2], 100, { learningRate: 0.01, weightDecay: 0.1 });
      for (const [k, [x]] of iterates.entries()) expect(x).toBeCloseTo(2 * (1 - 0.01 * 0.1) ** k, 13);
      expect(iterates[100][0]).toBeCloseTo(1.809584294227, 12);
    },
  );

  it.each([0.1, 0.001])(
    "Adam with λ in the gradient marches at η a step, whatever λ: 2 → 1.098 for λ = %d",
    (weightDecay) => {
      const iterates = path(adam, level, [2], 100, { learningRate: 0.01, weightDecay });
      expect(iterates[100][0]).toBeCloseTo(1.098, 3);
    },
  );

  it("without decay AdamW is Adam", () => {
    const h = { learningRate: 0.01, weightDecay: 0 };
    expect(deviation(path(adam, rosenbrock(), [-1.2, 1], 300, h), path(adamw, rosenbrock(), [-1.2, 1], 300, h))).toBe(
      0,
    );
  });
});

describe("weight decay in the gradient", () => {
  it.each(
    [sgd, momentum, nesterov, adagrad, adadelta, rmsprop, adam, nadam, adamax, amsgrad, radam].map((optimizer) => ({
      optimizer,
    })),
  )("of $optimizer.id is λθ added to every gradient, bit for bit", ({ optimizer }) => {
    const field = rosenbrock();
    const withDecay: Field = (theta, t) => field(theta, t).map((g, i) => g + 0.7 * theta[i]);
    const h = { learningRate: 1e-3 };
    const decayed = path(optimizer, field, [-1.2, 1], 50, { ...h, weightDecay: 0.7 });
    expect(decayed).toEqual(path(optimizer, withDecay, [-1.2, 1], 50, h));
    expect(deviation(decayed, path(optimizer, field, [-1.2, 1], 50, h))).toBeGreaterThan(1e-10);
  });
});
