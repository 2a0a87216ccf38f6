/** Optimizers that know of curvature, as references: what they do in how few steps, and what a step costs. */
import { describe, expect, it } from "vitest";
import type { Optimizer } from "../../src/core/optimizer.js";
import adagrad from "../../src/optimizers/adagrad.js";
import adagradFull from "../../src/optimizers/adagrad-full.js";
import lBfgs from "../../src/optimizers/l-bfgs.js";
import newton from "../../src/optimizers/newton.js";
import { engineOf } from "../race-files.js";
import { deviation, path } from "./run.js";

const race = (optimizer: Optimizer, surface: object, start: readonly number[], hyperparameters = {}) =>
  engineOf({ version: 1, surface, start, steps: 100, lanes: [{ optimizer: optimizer.id, hyperparameters }] });

const quadratic = (conditionNumber: number, angle: number) => ({
  id: "ravine",
  params: { conditionNumber, angle },
});

describe("Newton's method (lecture item 60)", () => {
  it.each([
    [10, 0],
    [100, 0.5],
    [1000, 1],
  ])("is at the minimum of a quadratic of κ = %d turned by %d after one step", (conditionNumber, angle) => {
    const engine = race(newton, quadratic(conditionNumber, angle), [-3.1, 1.7]);
    engine.advance(1);
    for (const x of engine.lanes[0].theta) expect(Math.abs(x)).toBeLessThan(1e-8);
  });

  // J. E. Dennis & R. B. Schnabel's example; the iterates by exact second derivatives, in rational arithmetic.
  const published: readonly (readonly number[])[] = [
    [-1.2, 1],
    [-1.1752808988764045, 1.3806741573033707],
    [0.7631148711766, -3.1750338547485],
    [0.763429678883, 0.5828247754973],
    [0.999995311085, 0.9440273238532],
    [0.999995695653, 0.9999913913257],
  ];

  it("takes the known way on Rosenbrock from (-1.2, 1): six steps, the second of them far out", () => {
    const engine = race(newton, { id: "rosenbrock" }, [-1.2, 1]);
    for (const at of published) {
      for (const d of [0, 1]) expect(engine.lanes[0].theta[d]).toBeCloseTo(at[d], 6);
      engine.advance(1);
    }
    expect(Math.hypot(engine.lanes[0].theta[0] - 1, engine.lanes[0].theta[1] - 1)).toBeLessThan(1e-8);
  });

  it("goes to a saddle as it would to a minimum; saddle-free, it leaves it", () => {
    const end = (saddleFree: number) => {
      const engine = race(newton, { id: "saddle" }, [1.1, 0.3], { saddleFree });
      engine.advance(3);
      return [...engine.lanes[0].theta];
    };
    for (const x of end(0)) expect(x).toBeCloseTo(0, 8);
    expect(Math.abs(end(1)[1])).toBeGreaterThan(1);
  });

  it("costs five gradients a step", () => {
    const engine = race(newton, { id: "beale" }, [1, 1.5]);
    engine.advance(7);
    expect([...engine.lanes[0].calls]).toEqual([0, 35]);
  });
});

describe("L-BFGS (lecture item 60)", () => {
  it.each([
    [4, 0],
    [50, 0.5],
    [900, 1.2],
  ])("is at the minimum of a quadratic of κ = %d turned by %d after two steps", (conditionNumber, angle) => {
    const engine = race(lBfgs, quadratic(conditionNumber, angle), [-3.1, 1.7]);
    engine.advance(1);
    expect(engine.lanes[0].value[0]).toBeGreaterThan(1e-6);
    engine.advance(1);
    for (const x of engine.lanes[0].theta) expect(Math.abs(x)).toBeLessThan(1e-7);
  });

  it("reaches Rosenbrock's minimum from (-1.2, 1) in fewer than 40 steps and 250 evaluations", () => {
    const engine = race(lBfgs, { id: "rosenbrock" }, [-1.2, 1]);
    engine.advance(40);
    const { theta, calls } = engine.lanes[0];
    expect(Math.hypot(theta[0] - 1, theta[1] - 1)).toBeLessThan(1e-6);
    expect(calls[1]).toBe(40);
    const arrived = engine.lanes[0].arrivedAt[0];
    engine.seek(arrived);
    expect(engine.lanes[0].calls[0] + 3 * arrived).toBeLessThan(250);
  });

  it("never goes up", () => {
    const engine = race(lBfgs, { id: "beale" }, [1, 1.5]);
    engine.advance(100);
    const value = engine.lanes[0].track?.value ?? [];
    for (let step = 1; step <= 100; step++) expect(value[step]).toBeLessThanOrEqual(value[step - 1]);
  });
});

describe("full-matrix Adagrad turns with the landscape, the diagonal one does not (lecture item 63)", () => {
  const curvatures = [1, 30];
  const turned = (angle: number) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const turn = ([x, y]: Iterable<number>) => [c * x - s * y, s * x + c * y];
    const back = ([x, y]: Iterable<number>) => [c * x + s * y, c * y - s * x];
    const field = (theta: Iterable<number>) => turn(back(theta).map((x, d) => curvatures[d] * x));
    return { turn, back, field };
  };
  const wayOf = (optimizer: Optimizer, angle: number) => {
    const { turn, back, field } = turned(angle);
    return path(optimizer, field, turn([2.3, 1.1]), 200, { learningRate: 0.3 }).map(back);
  };

  it.each([0.3, Math.PI / 4, 2])("by %d", (angle) => {
    expect(deviation(wayOf(adagradFull, angle), wayOf(adagradFull, 0))).toBeLessThan(1e-6);
    expect(deviation(wayOf(adagrad, angle), wayOf(adagrad, 0))).toBeGreaterThan(0.05);
  });

  it("its first step has length η, straight down", () => {
    const [start, first] = path(adagradFull, () => [3, -4], [1, 1], 1, { learningRate: 0.5 });
    expect(first[0] - start[0]).toBeCloseTo(-0.3, 6);
    expect(first[1] - start[1]).toBeCloseTo(0.4, 6);
  });

  it("on axes that do not mix it is the diagonal one", () => {
    const alone = (optimizer: Optimizer) => path(optimizer, ([x]) => [x, 0], [2, 1], 100, { learningRate: 0.2 });
    expect(deviation(alone(adagradFull), alone(adagrad))).toBeLessThan(1e-6);
  });
});
