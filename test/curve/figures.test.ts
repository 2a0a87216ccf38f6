/** The figures that the one-dimensional page shows. */
import { describe, expect, test } from "vitest";
import { examples } from "../../src/curve/examples.js";
import { readHash } from "../../src/curve/hash.js";
import { curvatureAt, minimaOf, pointAt } from "../../src/curve/line.js";
import { scheduleRows } from "../../src/curve/schedules.js";
import { firstWeights, lookAt, runOf, sliceOf, weightCount, weightNames } from "../../src/curve/slices.js";
import { outcomeOf, sweepOf } from "../../src/curve/sweep.js";
import { createRace } from "../../src/index.js";
import { registry } from "../../src/library.js";

/** The race that a link opens. */
function raceOf(link: string) {
  const { shown, issues } = readHash(link, registry);
  expect(issues).toEqual([]);
  return "race" in shown ? shown.race : expect.fail("not a curve");
}

/** The weight and the loss where a link's first lane ends, after its own steps or others. */
function endOf(link: string, steps?: number) {
  const race = raceOf(link);
  const engine = createRace(race);
  engine.advance(steps ?? race.steps);
  const [{ theta, value }] = engine.lanes;
  return { x: theta[0], value: value[0] };
}

describe("tangent: e(w) = w·sin(w²) + 3", () => {
  const { surface } = createRace(raceOf("#show=tangent"));

  test.each([
    [1.4, -0.56224],
    [1.5, -2.04871],
  ])("the slope at w = %d is %d (lecture item 3)", (w, slope) => {
    expect(pointAt(surface, w).slope).toBeCloseTo(slope, 5);
    expect(pointAt(surface, w).slope).toBeCloseTo(Math.sin(w * w) + 2 * w * w * Math.cos(w * w), 12);
  });

  test("so the notebook's −0.5622 at 1.5 is the slope at 1.4 (lecture item 3)", () => {
    expect(pointAt(surface, 1.4).slope.toFixed(4)).toBe("-0.5622");
    expect(Math.abs(pointAt(surface, 1.5).slope + 0.5622)).toBeGreaterThan(1.4);
  });

  test("a negative slope raises the weight: the first step from 1.5 is +0.05 · 2.04871 (lecture item 3)", () => {
    expect(endOf("#show=tangent", 1).x - 1.5).toBeCloseTo(0.05 * 2.04871, 6);
  });
});

describe("hump: a ball over the hump, from −1.9 at η = 0.01", () => {
  test.each([
    [0, -0.96015, 0.2941],
    [0.5, -0.96015, 0.2941],
    [0.7, -0.96015, 0.2941],
    [0.8, -0.96015, 0.2941],
    [0.85, 1.03558, -0.3054],
    [0.9, 1.03558, -0.3054],
    [0.95, -0.96015, 0.2941],
    [0.99, 1.03558, -0.3054],
  ])("with α = %d it ends at %d, where the loss is %d (lecture item 28)", (alpha, x, value) => {
    const end = endOf(`#show=hump&lanes=momentum,learningRate:0.01,momentum:${alpha}`, 4000);
    expect(end.x).toBeCloseTo(x, 5);
    expect(end.value).toBeCloseTo(value, 4);
  });

  test("the chart of end points has those points, and is not monotone (lecture item 28)", () => {
    const { sweep } = examples.hump;
    const points = sweep ? sweepOf(raceOf("#show=hump"), sweep, registry) : [];
    const isOver = (alpha: number) => (points.find(({ at }) => at === alpha)?.outcome ?? Number.NaN) > 0;
    expect(points).toHaveLength(100);
    expect([0, 0.5, 0.8, 0.85, 0.9, 0.95, 0.99].map(isOver)).toEqual([false, false, false, true, true, false, true]);
  });

  test("both minima are found", () => {
    expect(minimaOf(createRace(raceOf("#show=hump")).surface, -1.95, 1.75).map((x) => x.toFixed(5))).toEqual([
      "-0.96015",
      "1.03558",
    ]);
  });
});

describe("too large: ½x² from 1", () => {
  test.each([
    [1.99, 0.818],
    [2, 1],
    [2.01, 1.22],
    [2.2, 38.3],
  ])("at η = %d the weight is %d times as far out after 20 steps (lecture item 26)", (rate, size) => {
    const { x } = endOf(`#show=too-large&lanes=sgd,learningRate:${rate}`);
    expect(Number(Math.abs(x).toPrecision(3))).toBe(size);
  });

  test.each([1, 3, 0.25])("the mark is at 2/λ, and so it is for ½·%dx² (lecture item 26)", (k) => {
    const race = raceOf(`#show=too-large&formula=${k}x^2/2`);
    const { sweep } = examples["too-large"];
    const limit = 2 / curvatureAt(createRace(race).surface, 0);
    expect(limit).toBeCloseTo(2 / k, 8);
    const growth = (rate: number) => sweep && outcomeOf(race, sweep, rate, registry);
    expect(growth(0.99 * limit)).toBeLessThan(1);
    expect(growth(1.01 * limit)).toBeGreaterThan(1);
  });
});

describe("schedules", () => {
  const at = (id: string, updates: number) => rows.find((row) => row.id === id)?.at(updates);
  const rows = scheduleRows(0.1, 1000, registry);

  test.each([
    [100, 0.05, 0.03679, 0.05],
    [1000, 9.77e-5, 4.54e-6, 9.09e-3],
  ])("from η₀ = 0.1, after %i updates: step %d, exponential %d, 1/t %d (lecture item 35)", (updates, ...values) => {
    const found = ["step", "exponential", "inverse-time"].map((id) => at(id, updates) ?? Number.NaN);
    for (const [i, value] of values.entries()) expect(found[i] / value).toBeCloseTo(1, 3);
  });

  test("each says what it adds: none for a constant rate, two for steps, one for 1/t (lecture item 36)", () => {
    const added = (id: string) => rows.find((row) => row.id === id)?.params.length;
    expect(["constant", "step", "exponential", "inverse-time"].map(added)).toEqual([0, 2, 1, 1]);
    expect(rows).toHaveLength(registry.schedules.size);
  });
});

describe("slices: one weight at a time", () => {
  const theta = firstWeights(2);

  test("the slope of strip i is component i of the gradient (lecture item 4)", () => {
    const { gradient } = lookAt(theta);
    for (let i = 0; i < weightCount; i++) {
      const h = 1e-5;
      const [low, high] = sliceOf(theta, i, [theta[i] - h, theta[i] + h]);
      const size = Math.max(Math.abs(gradient[i]), 1e-3);
      expect(Math.abs((high - low) / (2 * h) - gradient[i]) / size, weightNames[i]).toBeLessThan(1e-6);
    }
  });

  test("another weight changed moves the curves of all the others (lecture item 4)", () => {
    const moved = theta.slice();
    moved[0] += 0.5;
    for (let i = 1; i < weightCount; i++) {
      const places = [theta[i] - 1, theta[i], theta[i] + 1];
      expect(sliceOf(moved, i, places)).not.toEqual(sliceOf(theta, i, places));
    }
  });

  test("a run along them learns XOR", () => {
    const { shown } = readHash("#show=slice", registry);
    const [lane] = shown.show === "slice" ? shown.lanes : [];
    const path = lane ? runOf(theta, lane, 300, registry) : [];
    expect(path).toHaveLength(301);
    expect(lookAt(path[300] ?? theta).loss).toBeLessThan(0.02);
  });
});
