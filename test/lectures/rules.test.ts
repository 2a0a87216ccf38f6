/** Lecture items about rules and rates that no other test shows. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accepts } from "../../src/core/param.js";
import { createOptimizer, createRace, registry } from "../../src/library.js";
import { fromHash } from "../../src/share/hash.js";

describe("plain gradient descent", () => {
  const link = "#v=1&surface=xor-twins-mse&seed=0&lanes=sgd,learningRate:1;sgd,learningRate:0.1;sgd,learningRate:0.01";

  test("moves by v = η ∇J, to the last bit, at rates 1, 0.1 and 0.01 (lecture items 1, 2)", () => {
    const { race, issues } = fromHash(link, registry);
    expect(issues).toEqual([]);
    const engine = createRace(race ?? expect.fail("that is no race"));
    for (let step = 0; step < 50; step++) {
      const before = engine.lanes.map(({ theta, gradient }) => ({ theta: theta.slice(), gradient: gradient.slice() }));
      engine.advance(1);
      engine.lanes.forEach(({ theta }, lane) => {
        const rate = [1, 0.1, 0.01][lane] ?? 0;
        const { theta: from, gradient } = before[lane] ?? expect.fail("no such lane");
        for (const d of [0, 1]) expect(theta[d]).toBe((from[d] ?? 0) - rate * (gradient[d] ?? 0));
      });
    }
  });

  test("has a rate on a logarithmic scale, on which the usual ones and 1 are within the slider (lecture item 2)", () => {
    const { learningRate } = registry.optimizers.get("sgd")?.params ?? {};
    const [low = 0, high = 0] = learningRate?.slider ?? [];
    expect(learningRate?.scale).toBe("log");
    for (const rate of [1, 0.1, 0.01, 0.001]) {
      expect(learningRate && accepts(learningRate, rate)).toBe(true);
      expect(low < rate && rate < high).toBe(true);
    }
  });
});

test("momentum's terminal speed at 0.9 is ten times the rate's step (lecture item 27)", () => {
  const stepper = createOptimizer("momentum", { learningRate: 0.01, momentum: 0.9 }, 1);
  const theta = new Float64Array(1);
  let before = 0;
  for (let step = 0; step < 400; step++) {
    before = theta[0] ?? 0;
    stepper.step(theta, Float64Array.of(1));
  }
  expect(before - (theta[0] ?? 0)).toBeCloseTo(10 * 0.01, 12);
});

describe("RMSprop's leaky cache", () => {
  const [, link = ""] = /^\| 45 \|.*\(index\.html(#\S+)\)/m.exec(readFileSync("docs/lectures.md", "utf8")) ?? [];

  test.each([0.9, 0.99, 0.999, 0.9999])(
    "γ = %d: the squares so far, each weighed (1 − γ)γᵏ (lecture item 45)",
    (rho) => {
      const stepper = createOptimizer("rmsprop", { learningRate: 0.001, rho }, 1);
      const theta = new Float64Array(1);
      const gradients = Array.from({ length: 300 }, (_, t) => Math.sin(t) + 0.3);
      for (const g of gradients) stepper.step(theta, Float64Array.of(g));
      const weighed = gradients.reduceRight(
        (sum, g, t) => sum + (1 - rho) * rho ** (gradients.length - 1 - t) * g * g,
        0,
      );
      expect(stepper.slots.meanSquare?.[0]).toBeCloseTo(weighed, 14);
    },
  );

  test("the race of four memories: each jumps by η/√(1 − γ) at first, then the short ones as far again (lecture item 45)", () => {
    const { race, issues } = fromHash(link, registry);
    expect(issues).toEqual([]);
    const engine = createRace(race ?? expect.fail("that is no race"));
    const jumps = [0.9, 0.99, 0.999, 0.9999].map((rho, lane) => {
      const at = (step: number) => {
        engine.seek(step);
        return engine.lanes[lane]?.theta[0] ?? Number.NaN;
      };
      const first = at(100) - at(99);
      expect(first / (0.001 / Math.sqrt(1 - rho))).toBeCloseTo(1, 3);
      return (at(600) - at(599)) / first;
    });
    expect(jumps[0]).toBeCloseTo(1, 3);
    expect(jumps[1]).toBeGreaterThan(0.75);
    expect(jumps[2]).toBeLessThan(0.6);
    expect(jumps[3]).toBeLessThan(0.5);
  });
});

test("all optimizers of TensorFlow's list are there, FTRL too (lecture item 57)", () => {
  const list = ["adadelta", "adagrad", "adam", "ftrl", "momentum", "rmsprop", "sgd"];
  expect([...registry.optimizers.keys()]).toEqual(expect.arrayContaining(list));
});
