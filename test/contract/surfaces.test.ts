/** Laws of every surface. A new file in surfaces/ is under them at once. */
import { describe, expect, it } from "vitest";
import type { Point } from "../../src/core/layout.js";
import { completeValues, type Param, type Values } from "../../src/core/param.js";
import { uniform } from "../../src/core/random.js";
import type { Surface } from "../../src/core/surface.js";
import { parseFormula } from "../../src/formula/parse.js";

const files = import.meta.glob<Surface>(["../../surfaces/*.ts", "!**/*.test.ts"], { eager: true, import: "default" });
const surfaces = Object.entries(files).map(([path, surface]) => ({ id: path.match(/([^/]+)\.ts$/)![1], surface }));
await Promise.all(surfaces.map(({ surface }) => surface.load?.()));

/** Surfaces unbounded below, with no minimum to list. */
const withoutMinimum = ["gradient-stream", "monkey-saddle", "saddle"];
/** Surfaces with lower points on the border of their domain than any minimum in it. */
const lowerAtTheBorder = ["eggholder"];
/** Saddles at which the Hessian vanishes. */
const degenerate = ["monkey-saddle"];

/** Surfaces whose waves are too short for the usual differences. */
const wavy = ["deep-plain", "deep-residual"];

/** How far a point is from a kink, in units of the distance at which differences of f can be trusted. */
const kinks: Readonly<Record<string, (x: number, y: number) => number>> = {
  ackley: (x, y) => Math.hypot(x, y) / 0.1,
  "bukin-6": (x, y) => Math.min(Math.abs(y - x ** 2 / 100) / 0.05, Math.abs(x + 10) / 0.01),
  cliff: (x) => Math.min(Math.abs(x - 1), Math.abs(x - 1.25)) / 0.01,
  "cross-in-tray": (x, y) => Math.min(Math.abs(Math.sin(x)), Math.abs(Math.sin(y))) / 0.05,
  eggholder: (x, y) => Math.min(Math.abs(y + x / 2 + 47), Math.abs(x - y - 47)) / 5,
  "holder-table": (x, y) =>
    Math.min(Math.abs(Math.sin(x)), Math.abs(Math.cos(y)), Math.abs(Math.hypot(x, y) - Math.PI)) / 0.01,
  "accuracy-steps": (x, y) => jumpOf("accuracy-steps", x, y),
  "step-bowl": (x, y) => jumpOf("step-bowl", x, y),
  schwefel: (x, y) => Math.min(Math.abs(x), Math.abs(y)) / 5,
};

/** 0 where f jumps close by, else 1. */
function jumpOf(id: string, x: number, y: number): number {
  const surface = files[`../../surfaces/${id}.ts`];
  const around = [1, 0.5].flatMap((share) => circle([x, y], share * 2e-3).map((at) => lossAt(surface, ...at)));
  return around.every((value) => value === lossAt(surface, x, y)) ? 1 : 0;
}

interface Evaluated {
  readonly value: number;
  readonly gradient: Point;
}

function evaluate(surface: Surface, points: readonly Point[]): Evaluated[] {
  const count = points.length;
  const theta = Float64Array.from([...points.map(([x]) => x), ...points.map(([, y]) => y)]);
  const gradient = new Float64Array(2 * count);
  const value = new Float64Array(count);
  surface.evaluate(theta, { dim: 2, count }, gradient, value);
  return points.map((_, i) => ({ value: value[i], gradient: [gradient[i], gradient[count + i]] }));
}

/** What an update of a race sees. */
function evaluateStep(surface: Surface, points: readonly Point[], t: number): Evaluated[] {
  const stepwise = surface.stepwise?.(1);
  if (!stepwise) return evaluate(surface, points);
  const evaluateFirst: Surface["evaluate"] = (theta, ...rest) => stepwise(theta, t, ...rest);
  return evaluate({ ...surface, evaluate: evaluateFirst }, points);
}

const lossAt = (surface: Surface, x: number, y: number): number => evaluate(surface, [[x, y]])[0].value;
const length = ([x, y]: Point): number => Math.hypot(x, y);

const widthOf = ({ domain: [[left, right], [bottom, top]] }: Surface) => Math.max(right - left, top - bottom);

/** Points of the domain, the same in every run. */
function scattered({ domain: [[left, right], [bottom, top]] }: Surface, count: number): Point[] {
  return Array.from({ length: count }, (_, i) => [
    left + (right - left) * uniform(1, 0, i),
    bottom + (top - bottom) * uniform(1, 1, i),
  ]);
}

function circle([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: 64 }, (_, k) => {
    const angle = (2 * Math.PI * k) / 64;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** The slope of f at 0 by central differences at h, h/2 and h/4, extrapolated to h → 0 (Richardson): error O(h⁶). */
function slope(f: (t: number) => number, h: number): number {
  const [a, b, c] = [h, h / 2, h / 4].map((step) => (f(step) - f(-step)) / (2 * step));
  const [ab, bc] = [(4 * b - a) / 3, (4 * c - b) / 3];
  return (16 * bc - ab) / 15;
}

/** Values of the params within what is valid, by the scale of each; the same in every run. */
function otherValues(params: Surface["params"], index: number): Values {
  const draw = ({ min, max, scale }: Param, u: number) =>
    scale === "log" ? min * (max / min) ** u : min + (max - min) * u;
  return Object.fromEntries(
    Object.entries(params).map(([name, param], k) => [name, draw(param, uniform(2, index, k))]),
  );
}

/** A gradient is 0 there but for rounding, compared with the gradients close by. */
function expectStationary(surface: Surface, at: Point): void {
  const around = evaluate(surface, circle(at, 1e-4 * widthOf(surface)));
  const steepest = Math.max(...around.map(({ gradient }) => length(gradient)));
  expect(length(evaluate(surface, [at])[0].gradient), `gradient at ${at}`).toBeLessThanOrEqual(1e-8 * steepest);
}

function expectMinima(surface: Surface): void {
  for (const { at, value } of surface.minima) {
    const found = lossAt(surface, ...at);
    expect(Math.abs(found - value), `value at ${at}`).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    expectStationary(surface, at);
    for (const radius of [1e-4, 3e-4])
      for (const { value: near } of evaluate(surface, circle(at, radius * widthOf(surface))))
        if (surface.stepped) expect(near, `${radius} from ${at}`).toBe(found);
        else expect(near, `${radius} from ${at}`).toBeGreaterThan(found);
  }
}

function expectGlobal(surface: Surface): void {
  const lowest = Math.min(...surface.minima.map(({ value }) => value));
  for (const { at, value, global = false } of surface.minima)
    expect(value - lowest <= 1e-12, `${at} is as low as any: ${value}`).toBe(global);
}

function expectSaddles(surface: Surface): void {
  for (const at of surface.saddles ?? []) {
    expectStationary(surface, at);
    const here = lossAt(surface, ...at);
    const around = evaluate(surface, circle(at, 1e-3 * widthOf(surface))).map(({ value }) => value);
    expect(Math.min(...around), `lowest round ${at}`).toBeLessThan(here);
    expect(Math.max(...around), `highest round ${at}`).toBeGreaterThan(here);
    if (!degenerate.includes(surface.id)) expect(hessianDeterminant(surface, at), `Hessian at ${at}`).toBeLessThan(0);
  }
}

function hessianDeterminant(surface: Surface, [x, y]: Point): number {
  const h = 1e-4;
  const gradientAt = (a: number, b: number) => evaluate(surface, [[a, b]])[0].gradient;
  const second = (along: 0 | 1, k: 0 | 1) =>
    slope((t) => (along === 0 ? gradientAt(x + t, y) : gradientAt(x, y + t))[k], h);
  return second(0, 0) * second(1, 1) - second(0, 1) * second(1, 0);
}

it("there are at least 40 surfaces", () => {
  expect(surfaces.length).toBeGreaterThanOrEqual(40);
});

it.each(surfaces.filter(({ surface }) => surface.formula))("the formula of $id parses", ({ surface }) => {
  expect(parseFormula(surface.formula ?? "", Object.keys(surface.params))).toMatchObject({ ok: true });
});

it.each(surfaces.filter(({ surface }) => surface.losses))(
  "$id has the same losses without the gradient, bit for bit",
  ({ surface }) => {
    const points = scattered(surface, 20);
    const theta = Float64Array.from([...points.map(([x]) => x), ...points.map(([, y]) => y)]);
    const value = new Float64Array(points.length);
    surface.losses?.(theta, { dim: 2, count: points.length }, value);
    expect([...value]).toEqual(evaluate(surface, points).map((evaluated) => evaluated.value));
  },
);

describe.each(surfaces)("$id", ({ id, surface }) => {
  const [[left, right], [bottom, top]] = surface.domain;

  it("has its file's name", () => {
    expect(surface.id).toBe(id);
    expect(surface.name).not.toBe("");
  });

  it("has the gradient of its values", () => {
    const h = (wavy.includes(id) ? 1e-4 : 1e-3) * Math.max(1, widthOf(surface) / 20);
    const points = scattered(surface, 100).filter(([x, y]) => (kinks[id]?.(x, y) ?? 1) >= 1);
    expect(points.length).toBeGreaterThanOrEqual(50);
    for (const [i, { gradient, value }] of evaluate(surface, points).entries()) {
      const [x, y] = points[i];
      const expected: Point = [slope((t) => lossAt(surface, x + t, y), h), slope((t) => lossAt(surface, x, y + t), h)];
      const error = length([gradient[0] - expected[0], gradient[1] - expected[1]]);
      // On a plateau the differences are rounding alone.
      const rounding = (16 * Number.EPSILON * Math.abs(value)) / h;
      const tolerance = Math.max(1e-7 * length(expected), surface.formula ? 0 : rounding);
      expect(error, `at ${points[i]}: ${gradient} against ${expected}`).toBeLessThanOrEqual(tolerance);
    }
  });

  it("lists minima where f is stationary and lowest nearby", () => expectMinima(surface));

  it("calls the lowest of them global, and only these", () => {
    expectGlobal(surface);
    expect(surface.minima.length === 0).toBe(withoutMinimum.includes(id));
  });

  it("lists minima inside its domain", () => {
    for (const { at } of surface.minima) {
      expect(at[0] > left && at[0] < right, `x of ${at}`).toBe(true);
      expect(at[1] > bottom && at[1] < top, `y of ${at}`).toBe(true);
    }
  });

  it("lists saddles that lead up and down", () => expectSaddles(surface));

  it("starts in its domain, at a point that is not stationary", () => {
    const [x, y] = surface.start;
    expect(x >= left && x <= right && y >= bottom && y <= top).toBe(true);
    const { value, gradient } = evaluate(surface, [surface.start])[0];
    expect(value).toSatisfy(Number.isFinite);
    expect(length(gradient)).toSatisfy(Number.isFinite);
    if (!surface.stepped) expect(length(gradient)).toBeGreaterThan(0);
  });

  it("has a gradient of 0 everywhere if, and only if, it is said to be made of steps", () => {
    const isLevel = evaluate(surface, scattered(surface, 100)).every(({ gradient: [x, y] }) => x === 0 && y === 0);
    expect(isLevel).toBe(surface.stepped === true);
  });

  it("gives NaN for NaN", () => {
    const points: Point[] = [
      [Number.NaN, 1],
      [1, Number.NaN],
      [Number.NaN, Number.NaN],
    ];
    for (const { value } of evaluate(surface, points)) expect(value).toBeNaN();
  });

  it("never throws, however far away", () => {
    const far = [0, 1e300, -1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const points = far.flatMap((x) => far.map((y): Point => [x, y]));
    expect(() => evaluate(surface, points)).not.toThrow();
  });

  it("gives a batch the bits of its points", () => {
    const points = scattered(surface, 700);
    expect(evaluate(surface, points)).toStrictEqual(points.map((point) => evaluate(surface, [point])[0]));
  });

  it("is itself with the default params", () => {
    const points = scattered(surface, 50);
    for (const same of [surface.withParams({}), surface.withParams(completeValues(surface.params))]) {
      expect(evaluate(same, points)).toStrictEqual(evaluate(surface, points));
      expect(same.minima).toStrictEqual(surface.minima);
    }
  });

  it.each(Object.entries(surface.params))("changes with %s", (name, param) => {
    const points = scattered(surface, 50);
    const other = surface.withParams({ [name]: (param.default + param.max) / 2 });
    const seen = (by: Surface) => [1, 2, 10].map((t) => evaluateStep(by, points, t));
    expect(seen(other)).not.toStrictEqual(seen(surface));
  });
});

const withMinima = surfaces.filter(({ id }) => !withoutMinimum.includes(id));

describe.each(withMinima)("$id: its global minimum", ({ id, surface }) => {
  it("is not underbid anywhere in its domain, but where documented", () => {
    const [[left, right], [bottom, top]] = surface.domain;
    const lowest = Math.min(...surface.minima.map(({ value }) => value));
    const points: Point[] = [];
    // Data are slow.
    const cells = surface.load ? 40 : 200;
    for (let i = 0; i <= cells; i++)
      for (let j = 0; j <= cells; j++)
        points.push([left + ((right - left) * i) / cells, bottom + ((top - bottom) * j) / cells]);
    const found = Math.min(...evaluate(surface, points).map(({ value }) => value));
    const isLower = found < lowest - 1e-12 * Math.max(1, Math.abs(lowest));
    expect(isLower, `found ${found}, listed ${lowest}`).toBe(lowerAtTheBorder.includes(id));
  });
});

/** A batch size changes what steps see, and nothing of f. */
const withParams = surfaces.filter(({ surface }) => Object.keys(surface.params).some((name) => name !== "batchSize"));

describe.each(withParams)("$id: what it says of its minima and saddles", ({ surface }) => {
  it("holds with other params too", () => {
    for (let k = 0; k < 5; k++) {
      const other = surface.withParams(otherValues(surface.params, k));
      expectMinima(other);
      expectGlobal(other);
      expectSaddles(other);
    }
  });
});
