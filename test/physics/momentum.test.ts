/** The heavy ball and Nesterov's momentum against the solutions of their recursions. */
import { describe, expect, it } from "vitest";
import type { Optimizer } from "../../src/core/optimizer.js";
import type { Values } from "../../src/core/param.js";
import momentum from "../../src/optimizers/momentum.js";
import nesterov from "../../src/optimizers/nesterov.js";
import sgd from "../../src/optimizers/sgd.js";
import { bowl, deviation, end, type Field, path, slope, startLane } from "./run.js";

describe("P2: stability and the best rates on a quadratic", () => {
  it.each([
    { optimizer: momentum, learningRate: 3.799, stable: true },
    { optimizer: momentum, learningRate: 3.801, stable: false },
    { optimizer: nesterov, learningRate: 1.357, stable: true },
    { optimizer: nesterov, learningRate: 1.358, stable: false },
  ])(
    "$optimizer.id with β = 0.9, λ = 1, η = $learningRate is stable: $stable",
    ({ optimizer, learningRate, stable }) => {
      const [x] = end(optimizer, bowl(1), [1], 20_000, { learningRate, momentum: 0.9 });
      expect(Math.abs(x) < 1).toBe(stable);
    },
  );

  const root = (10 - 1) / (10 + 1);
  it.each<{ optimizer: Optimizer; h: Values; steps: number }>([
    { optimizer: sgd, h: { learningRate: 2 / 101 }, steps: 691 },
    { optimizer: momentum, h: { learningRate: 4 / 121, momentum: root ** 2 }, steps: 95 },
    { optimizer: nesterov, h: { learningRate: 1 / 100, momentum: root }, steps: 157 },
  ])("at its best, $optimizer.id needs $steps steps to 1e-6 where κ = 100", ({ optimizer, h, steps }) => {
    const iterates = path(optimizer, bowl(1, 100), [1, 1], 1000, h);
    expect(iterates.findIndex(([x, y]) => Math.max(Math.abs(x), Math.abs(y)) <= 1e-6)).toBe(steps);
  });
});

describe("P3: the heavy ball is a damped oscillator", () => {
  it("critically damped at β = (1 − √(ηλ))²: x_k = (1 + k√(ηλ))(1 − √(ηλ))^k", () => {
    const s = Math.sqrt(0.01 * 4);
    const iterates = path(momentum, bowl(4), [1], 200, { learningRate: 0.01, momentum: (1 - s) ** 2 });
    const solution = iterates.map((_, k) => [(1 + k * s) * (1 - s) ** k]);
    expect(deviation(iterates, solution)).toBeLessThan(1e-15);
  });

  it("under-damped: a wave of period 2π/θ = 31.607 that fades by √β a step", () => {
    const beta = 0.9;
    const product = 0.04;
    const theta = Math.acos((1 + beta - product) / (2 * Math.sqrt(beta)));
    const b = (1 - product - Math.sqrt(beta) * Math.cos(theta)) / (Math.sqrt(beta) * Math.sin(theta));
    const iterates = path(momentum, bowl(4), [1], 200, { learningRate: product / 4, momentum: beta });
    const solution = iterates.map((_, k) => [beta ** (k / 2) * (Math.cos(k * theta) + b * Math.sin(k * theta))]);
    expect((2 * Math.PI) / theta).toBeCloseTo(31.607, 3);
    expect(deviation(iterates, solution)).toBeLessThan(1e-14);
  });
});

describe("P4: Nesterov's theta is the place looked ahead to", () => {
  it("equals φ + μv of v ← μv − η∇f(φ + μv), φ ← φ + v (lecture item 54)", () => {
    const learningRate = 0.002;
    const mu = 0.9;
    const beale: Field = ([x, y]) => {
      const [a, b, c] = [1.5 - x + x * y, 2.25 - x + x * y ** 2, 2.625 - x + x * y ** 3];
      return [
        2 * a * (y - 1) + 2 * b * (y ** 2 - 1) + 2 * c * (y ** 3 - 1),
        2 * a * x + 4 * b * x * y + 6 * c * x * y ** 2,
      ];
    };
    const phi = [1, 1.5];
    const v = [0, 0];
    const ahead = () => phi.map((p, i) => p + mu * v[i]);
    const lookAhead = [ahead()];
    for (let t = 1; t <= 500; t++) {
      const g = beale(Float64Array.from(ahead()), t);
      for (let i = 0; i < 2; i++) {
        v[i] = mu * v[i] - learningRate * g[i];
        phi[i] += v[i];
      }
      lookAhead.push(ahead());
    }
    expect(deviation(path(nesterov, beale, [1, 1.5], 500, { learningRate, momentum: mu }), lookAhead)).toBeLessThan(
      1e-13,
    );
  });
});

describe("P5: on a constant slope g the steps reach ηg/(1 − β) (lecture item 27)", () => {
  it.each([
    { dampening: 0, step: 1 },
    { dampening: 0.9, step: 0.1 },
  ])("with η = 0.1, β = 0.9 and dampening $dampening: $step (lecture item 27)", ({ dampening, step }) => {
    const iterates = path(momentum, slope(1), [0], 500, { learningRate: 0.1, momentum: 0.9, dampening });
    expect(iterates[499][0] - iterates[500][0]).toBeCloseTo(step, 12);
  });

  it("the first step is ηg whatever the dampening", () => {
    expect(end(momentum, slope(2), [0], 1, { learningRate: 0.1, dampening: 0.9 })).toEqual([-0.2]);
  });
});

describe("P6: after the rate is cut and the slope ends, the marble coasts on with its velocity", () => {
  it.each([
    { learningRateInside: 0, coast: 0.9, law: "outside, the velocity is cut with the rate" },
    { learningRateInside: 1, coast: 9, law: "inside, it is not" },
  ])("$law: from 0.1 to 0.01 it coasts $coast", ({ learningRateInside, coast }) => {
    const lane = startLane(momentum, [0], { learningRate: 0.1, momentum: 0.9, learningRateInside });
    for (let t = 0; t < 500; t++) lane.step([1]);
    const [before] = lane.theta;
    for (let t = 0; t < 500; t++) lane.step([0], { learningRate: 0.01 });
    expect(before - lane.theta[0]).toBeCloseTo(coast, 10);
  });

  it("at a constant rate, inside and outside are the same", () => {
    const h = { learningRate: 0.01, momentum: 0.9 };
    const outside = path(momentum, bowl(1, 20), [1, 1], 300, h);
    expect(deviation(outside, path(momentum, bowl(1, 20), [1, 1], 300, { ...h, learningRateInside: 1 }))).toBeLessThan(
      1e-14,
    );
  });
});

describe("the hump: momentum can carry a ball out of a local minimum, but not for certain", () => {
  it.each([
    [0, -0.96015],
    [0.5, -0.96015],
    [0.8, -0.96015],
    [0.85, 1.03558],
    [0.9, 1.03558],
    [0.95, -0.96015],
    [0.99, 1.03558],
  ])("on (x² − 1)² − 0.3x from −1.9 with β = %d it ends at %d", (beta, place) => {
    const doubleWell: Field = ([x]) => [4 * x * (x * x - 1) - 0.3];
    const [x] = end(momentum, doubleWell, [-1.9], 5000, { learningRate: 0.01, momentum: beta });
    expect(x).toBeCloseTo(place, 4);
  });
});
