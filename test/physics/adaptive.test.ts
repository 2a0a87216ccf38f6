/** The methods that divide by the size of past gradients: how far they get, and what they remember. */
import { describe, expect, it } from "vitest";
import type { Optimizer } from "../../src/core/optimizer.js";
import type { Values } from "../../src/core/param.js";
import adadelta from "../../src/optimizers/adadelta.js";
import adagrad from "../../src/optimizers/adagrad.js";
import adam from "../../src/optimizers/adam.js";
import amsgrad from "../../src/optimizers/amsgrad.js";
import rmsprop from "../../src/optimizers/rmsprop.js";
import sgd from "../../src/optimizers/sgd.js";
import { bowl, deviation, end, type Field, path, slope } from "./run.js";

describe("P7: Adagrad's steps on a constant slope are η/√j, whatever the slope", () => {
  it.each([1e-3, 1, 1e3])("slope %d: 6.180100876524 in 1000 steps at η = 0.1", (g) => {
    const [x] = end(adagrad, slope(g), [0], 1000, { learningRate: 0.1, epsilon: 0 });
    expect(-x).toBeCloseTo(6.180100876524, 12);
  });

  it.each<{ optimizer: Optimizer; h: Values; ratio: number; digits: number }>([
    { optimizer: sgd, h: {}, ratio: 25, digits: 9 },
    { optimizer: adagrad, h: { epsilon: 0 }, ratio: 5.3013311, digits: 7 },
    { optimizer: adam, h: {}, ratio: 5.06, digits: 2 },
  ])(
    "a coordinate met every 25th step falls behind by $ratio under $optimizer.id (lecture item 41)",
    ({ optimizer, h, ratio, digits }) => {
      const sparse: Field = (_theta, t) => [1, t % 25 === 1 ? 1 : 0];
      const [dense, rare] = end(optimizer, sparse, [0, 0], 2500, { ...h, learningRate: 0.01 });
      expect(dense / rare).toBeCloseTo(ratio, digits);
    },
  );

  it.each([
    [0.1, 80.85688991960163],
    [1, 1.2579291798389114],
  ])("stops early: from 100 on ½x², 10,000 steps at η = %d end at %d", (learningRate, place) => {
    const [x] = end(adagrad, bowl(1), [100], 10_000, { learningRate });
    expect(x).toBeCloseTo(place, 9);
  });
});

describe("P9: Adadelta has the units of theta, as far as epsilon lets it", () => {
  const fields: Record<string, (scale: number) => Field> = {
    "a slope": (scale) => slope(scale),
    "a bowl": (scale) => bowl(scale),
  };
  it.each([
    { name: "a slope", epsilon: 1e-6, bound: 1e-5 },
    { name: "a bowl", epsilon: 1e-6, bound: 1e-5 },
    { name: "a slope", epsilon: 1e-12, bound: 2e-14 },
    { name: "a bowl", epsilon: 1e-12, bound: 2e-14 },
  ])("$name made 10 … 10,000 times as steep is run alike within $bound at ε = $epsilon", ({ name, epsilon, bound }) => {
    const once = path(adadelta, fields[name](1), [1], 200, { epsilon });
    for (const c of [10, 100, 1e3, 1e4]) {
      expect(deviation(once, path(adadelta, fields[name](c), [1], 200, { epsilon }))).toBeLessThan(bound);
    }
  });

  it.each([
    { rho: 0.9, first: 3.16226e-3 },
    { rho: 0.95, first: 4.47209e-3 },
  ])("the first step is √(ε / ((1 − ρ)g² + ε)): $first at ρ = $rho, g = 1 (lecture item 43)", ({ rho, first }) => {
    const [x] = end(adadelta, slope(1), [0], 1, { rho, epsilon: 1e-6 });
    expect(-x).toBeCloseTo(Math.sqrt(1e-6 / (1 - rho + 1e-6)), 15);
    expect(-x).toBeCloseTo(first, 8);
  });
});

describe("RMSprop's first step is decided by where its memory starts", () => {
  it.each([
    [0.9, 3.16227766],
    [0.99, 10],
    [0.999, 31.6227766],
  ])("from 0 it is η/√(1 − ρ), independent of the gradient: at ρ = %d, %d η (lecture items 45, 46)", (rho, first) => {
    for (const g of [1e-2, 1, 1e3]) {
      const [x] = end(rmsprop, slope(g), [0], 1, { learningRate: 1, rho, epsilon: 0 });
      expect(-x).toBeCloseTo(first, 6);
    }
  });

  it.each([0.9, 0.99, 0.999])("from 1 it is η where the gradient is 1 (ρ = %d) (lecture item 46)", (rho) => {
    const [x] = end(rmsprop, slope(1), [0], 1, { learningRate: 1, rho, epsilon: 0, initialAccumulator: 1 });
    expect(-x).toBeCloseTo(1, 12);
  });

  it("its momentum gathers the scaled gradients, so a constant slope ends at η/(1 − β) a step", () => {
    const iterates = path(rmsprop, slope(3), [0], 4000, { learningRate: 0.01, momentum: 0.9 });
    expect(iterates[3999][0] - iterates[4000][0]).toBeCloseTo(0.1, 8);
  });
});

describe("P15: at a constant rate RMSprop never comes to rest", () => {
  it.each([
    { rho: 0.9, lambda: 1, within: 1e-15 },
    { rho: 0.9, lambda: 20, within: 1e-15 },
    { rho: 0.99, lambda: 1, within: 1e-11 },
    { rho: 0.99, lambda: 20, within: 1e-11 },
  ])("on ½λx² it ends in the 2-cycle ±η/2: λ = $lambda, ρ = $rho", ({ rho, lambda, within }) => {
    const iterates = path(rmsprop, bowl(lambda), [1.37], 6000, { learningRate: 0.01, rho, epsilon: 0 });
    const [[previous], [last]] = iterates.slice(-2);
    expect(Math.abs(last + previous)).toBeLessThan(within);
    expect(Math.abs(Math.abs(last) - 0.005)).toBeLessThan(within);
  });

  it("Adam's tail keeps an amplitude of a fraction of η; AMSGrad's dies out", () => {
    const tail = (optimizer: typeof adam | typeof amsgrad) =>
      Math.max(
        ...path(optimizer, bowl(1), [1.37], 20_000, { learningRate: 0.01 })
          .slice(-2000)
          .map(([x]) => Math.abs(x)),
      );
    expect(tail(adam)).toBeGreaterThan(1e-3);
    expect(tail(adam)).toBeLessThan(0.01);
    expect(tail(amsgrad)).toBeLessThan(1e-100);
  });
});
