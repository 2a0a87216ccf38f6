/** FTRL is other methods in disguise, seen from another centre. */
import { describe, expect, it } from "vitest";
import adagrad from "../../src/optimizers/adagrad.js";
import ftrl from "../../src/optimizers/ftrl.js";
import sgd from "../../src/optimizers/sgd.js";
import { deviation, end, path, rosenbrock, slope } from "./run.js";

const START = [-1.2, 1];

describe("P18: what FTRL without regularisers is", () => {
  const asAdagrad = { epsilon: 0, initialAccumulator: 0.1 };

  it("centred on the start: Adagrad", () => {
    const h = { learningRate: 0.1 };
    const expected = path(adagrad, rosenbrock(), START, 500, { ...h, ...asAdagrad });
    expect(deviation(expected, path(ftrl, rosenbrock(), START, 500, h))).toBeLessThan(4e-15);
  });

  it("Adagrad still while the rate falls; steps at rate 0 change nothing, and after them it goes on", () => {
    const scheduled = (t: number) => ({ learningRate: t < 100 ? 0.2 / t : t < 110 ? 0 : 0.1 });
    const field = slope(1, -2);
    const expected = path(adagrad, field, START, 99, asAdagrad, scheduled);
    const actual = path(ftrl, field, START, 200, {}, scheduled);
    expect(deviation(expected, actual)).toBeLessThan(1e-14);
    expect(actual[109]).toEqual(actual[99]);
    expect(actual[200][0]).toBeLessThan(actual[109][0] - 0.5);
  });

  it("with power 0 and from 0: gradient descent", () => {
    const h = { learningRate: 0.001 };
    const expected = path(sgd, rosenbrock(), [0, 0], 500, h);
    for (const originCentred of [0, 1]) {
      const actual = path(ftrl, rosenbrock(), [0, 0], 500, { ...h, learningRatePower: 0, originCentred });
      expect(deviation(expected, actual)).toBeLessThan(8e-16);
    }
  });
});

describe("the centre", () => {
  it.each([
    { originCentred: 1, place: 0, law: "jumps to 0" },
    { originCentred: 0, place: 1.5, law: "stays" },
  ])("a coordinate without gradient $law (originCentred = $originCentred)", ({ originCentred, place }) => {
    expect(end(ftrl, slope(0), [1.5], 1, { originCentred })[0]).toBeCloseTo(place, 15);
  });

  it("the start is at rest under every regulariser until there is a gradient", () => {
    const [x] = end(ftrl, slope(0), [-1.5], 50, { l1: 0.3, l2: 2, beta: 1 });
    expect(x).toBeCloseTo(-1.5, 12);
  });
});

describe("l1", () => {
  it("holds a coordinate exactly at 0 while the sum of its gradients stays below it", () => {
    const h = { l1: 5, originCentred: 1, learningRate: 0.1 };
    const iterates = path(ftrl, slope(1), [0], 8, h);
    expect(iterates.slice(0, 6).flat()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(iterates[6][0]).toBeLessThan(0);
  });
});
