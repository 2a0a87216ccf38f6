/** What is known in closed form about plain gradient descent. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import sgd from "../../src/optimizers/sgd.js";
import { bowl, end, path } from "./run.js";

describe("P1: on ½λx² gradient descent multiplies x by 1 − ηλ at every step", () => {
  it("x_k = (1 − ηλ)^k x₀", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1.9, noNaN: true }),
        (lambda, product) => {
          const iterates = path(sgd, bowl(lambda), [1], 50, { learningRate: product / lambda });
          for (const [k, [x]] of iterates.entries()) expect(x).toBeCloseTo((1 - product) ** k, 12);
        },
      ),
    );
  });

  it.each([
    { learningRate: 0.0999, after: 0.1350645, law: "just below 2/λ it falls" },
    { learningRate: 0.1, after: 1, law: "at 2/λ it swings for ever" },
    { learningRate: 0.1001, after: 7.374312, law: "just above 2/λ it grows" },
  ])("with λ = 20: $law (η = $learningRate)", ({ learningRate, after }) => {
    const [x] = end(sgd, bowl(20), [1], 1000, { learningRate });
    expect(Math.abs(x) / after).toBeCloseTo(1, 6);
  });

  it("neither falls nor grows, to the last bit, at η = 2/λ", () => {
    expect(path(sgd, bowl(20), [1], 4, { learningRate: 0.1 }).flat()).toEqual([1, -1, 1, -1, 1]);
  });

  it("the best fixed rate 2/(L + μ) shrinks every direction by (κ − 1)/(κ + 1)", () => {
    const rate = (100 - 1) / (100 + 1);
    const iterates = path(sgd, bowl(1, 100), [1, 1], 100, { learningRate: 2 / 101 });
    for (const [k, [x, y]] of iterates.entries()) {
      expect(Math.abs(x)).toBeCloseTo(rate ** k, 12);
      expect(Math.abs(y)).toBeCloseTo(rate ** k, 12);
    }
  });
});

describe("P20: schedules commute with the rule", () => {
  it("under any rates η_k, x_n is the product of all 1 − η_kλ", () => {
    const lambda = 3;
    const rateAt = (t: number) => 0.3 / t;
    const iterates = path(sgd, bowl(lambda), [1], 300, {}, (t) => ({ learningRate: rateAt(t) }));
    let product = 1;
    for (let t = 1; t <= 300; t++) {
      product *= 1 - rateAt(t) * lambda;
      expect(Math.abs(iterates[t][0] - product)).toBeLessThan(1e-15);
    }
  });
});
