/** What a change of the loss's scale, of its shape or of the axes does to a path, and what it leaves alone. */
import { describe, expect, it } from "vitest";
import type { Optimizer } from "../../src/core/optimizer.js";
import type { Values } from "../../src/core/param.js";
import adagrad from "../../src/optimizers/adagrad.js";
import adam from "../../src/optimizers/adam.js";
import adamax from "../../src/optimizers/adamax.js";
import adamw from "../../src/optimizers/adamw.js";
import amsgrad from "../../src/optimizers/amsgrad.js";
import lion from "../../src/optimizers/lion.js";
import momentum from "../../src/optimizers/momentum.js";
import nadam from "../../src/optimizers/nadam.js";
import nesterov from "../../src/optimizers/nesterov.js";
import rmsprop from "../../src/optimizers/rmsprop.js";
import rprop from "../../src/optimizers/rprop.js";
import sgd from "../../src/optimizers/sgd.js";
import { bowl, deviation, type Field, path, rosenbrock } from "./run.js";

const START = [-1.2, 1];
interface Racer {
  readonly optimizer: Optimizer;
  readonly h: Values;
}

const signSgd: Racer = { optimizer: lion, h: { beta1: 0 } };

/** How far the path moves when the loss, Rosenbrock's, is multiplied by c. */
function movedByScale(optimizer: Optimizer, c: number, given: Values): number {
  const h = { learningRate: 0.01, ...given };
  return deviation(path(optimizer, rosenbrock(1), START, 200, h), path(optimizer, rosenbrock(c), START, 200, h));
}

describe("P10: the loss times c", () => {
  it.each<Racer>([{ optimizer: rprop, h: {} }, signSgd])(
    "is the same path to the last bit where only signs count: $optimizer.id $h",
    ({ optimizer, h }) => {
      for (const c of [1e-6, 0.3, 10, 1e3, 1024]) expect(movedByScale(optimizer, c, h)).toBe(0);
    },
  );

  it.each<Racer>([
    { optimizer: lion, h: {} },
    { optimizer: adam, h: { epsilon: 0 } },
    { optimizer: rmsprop, h: { epsilon: 0 } },
    { optimizer: adagrad, h: { epsilon: 0 } },
    { optimizer: adamax, h: { epsilon: 0 } },
    { optimizer: amsgrad, h: { epsilon: 0 } },
    { optimizer: nadam, h: { epsilon: 0 } },
  ])("is the same path to the last bit for powers of 2, to rounding else: $optimizer.id $h", ({ optimizer, h }) => {
    for (const c of [2 ** -20, 0.125, 1024]) expect(movedByScale(optimizer, c, h)).toBe(0);
    for (const c of [1e-6, 10, 1e3]) expect(movedByScale(optimizer, c, h)).toBeLessThan(4e-9);
  });

  it("moves Adam by what ε is beside the gradient: less than 1e-9 for c = 1000, more than 1e-5 for c = 1e-6", () => {
    expect(movedByScale(adam, 1e3, {})).toBeLessThan(1e-9);
    expect(movedByScale(adam, 1e-6, {})).toBeGreaterThan(1e-5);
  });

  it("is another path for gradient descent", () => {
    expect(movedByScale(sgd, 0.5, { learningRate: 5e-4 })).toBeGreaterThan(0.05);
  });
});

describe("P11: the logarithm of the loss, which has the same contours", () => {
  const logarithm: Field = (theta, t) => {
    const [x, y] = theta;
    return rosenbrock(1 / (1 + (1 - x) ** 2 + 100 * (y - x * x) ** 2))(theta, t);
  };
  const moved = (optimizer: Optimizer, given: Values) => {
    const h = { learningRate: 0.01, ...given };
    return deviation(path(optimizer, rosenbrock(), START, 500, h), path(optimizer, logarithm, START, 500, h));
  };

  it.each<Racer>([{ optimizer: rprop, h: {} }, signSgd])(
    "is the same path to the last bit: $optimizer.id $h",
    ({ optimizer, h }) => {
      expect(moved(optimizer, h)).toBe(0);
    },
  );

  it.each([{ optimizer: lion }, { optimizer: adam }])(
    "is another path where magnitudes are remembered: $optimizer.id",
    ({ optimizer }) => {
      expect(moved(optimizer, {})).toBeGreaterThan(0.01);
    },
  );
});

describe("P12: a ravine turned by 45°", () => {
  const c = Math.SQRT1_2;
  const turn = ([x, y]: readonly number[]) => [c * (x - y), c * (x + y)];
  const turnBack = ([x, y]: Float64Array) => Float64Array.of(c * (x + y), c * (y - x));
  const straight = bowl(1, 20);
  const turned: Field = (theta, t) => turn(straight(turnBack(theta), t));
  const difference = (optimizer: Optimizer) => {
    const h = { learningRate: 0.01 };
    const expected = path(optimizer, straight, [1, 0.5], 200, h).map(turn);
    return deviation(expected, path(optimizer, turned, turn([1, 0.5]), 200, h));
  };

  it.each([{ optimizer: sgd }, { optimizer: momentum }, { optimizer: nesterov }])(
    "turns the path of $optimizer.id with it",
    ({ optimizer }) => {
      expect(difference(optimizer)).toBeLessThanOrEqual(3e-16);
    },
  );

  it.each([adagrad, rmsprop, adam, nadam, adamax, amsgrad, adamw, lion, rprop].map((optimizer) => ({ optimizer })))(
    "is another problem for $optimizer.id, which works by coordinates",
    ({ optimizer }) => {
      expect(difference(optimizer)).toBeGreaterThan(0.2);
    },
  );
});
