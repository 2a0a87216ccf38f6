import { describe, expect, it } from "vitest";
import type { Point } from "../../core/layout.js";
import type { Internals } from "../../race/internals.js";
import { type Arrow, arrowsOf } from "./arrows.js";

/** A tenth of a unit per pixel round the origin, which is in the middle of 400 by 300 pixels. */
const stage = {
  camera: () => ({ centre: [0, 0] as const, scale: 0.1, width: 400, height: 300 }),
  seen: (pixel: Point) => pixel,
};

const internals = (some: Partial<Internals>): Internals => ({
  theta: [0, 0],
  gradient: [0, 0],
  noise: undefined,
  slots: {},
  hyperparameters: {},
  next: [0, 0],
  move: [0, 0],
  ball: undefined,
  effectiveRate: [undefined, undefined],
  ...some,
});

const arrows = (some: Partial<Internals>) => arrowsOf(internals(some), stage);
const labels = (some: Partial<Internals>) => arrows(some).map(({ label }) => label);
const wayOf = ({ from, to }: Arrow): Point => [to[0] - from[0], to[1] - from[1]];
const way = (some: Partial<Internals>) => arrows(some).map(wayOf)[0] ?? expect.fail("there is no arrow");

describe("the arrow of the next step", () => {
  it("is true to scale, y upwards", () => expect(way({ move: [3, 4] })).toEqual([30, -40]));

  it("starts where the marble is", () => {
    expect(arrows({ theta: [5, 10], move: [3, 4] })[0]).toMatchObject({ from: [250, 50], to: [280, 10] });
  });

  it("is drawn longer where it could not be seen, and says so", () => {
    const [step] = arrows({ move: [0.03, 0.04] });
    expect(step?.stretched).toBe(true);
    expect(step && Math.hypot(...wayOf(step))).toBeCloseTo(12, 9);
    expect(arrows({ move: [3, 4] })[0]?.stretched).toBe(false);
  });

  it("leads out of the picture where it is longer, and no further", () => {
    expect(Math.hypot(...way({ move: [3e9, 4e9] }))).toBeCloseTo(1400, 6);
  });
});

describe("the arrow of the slope", () => {
  it.each([1e-9, 1e-4, 1e-2, 1, 100, 1e4, 1e9])("leads downhill, within 12 to 70 pixels at a slope of %d", (size) => {
    const [x, y] = way({ gradient: [-0.6 * size, 0.8 * size] });
    expect(x).toBeCloseTo(0.75 * y, 9);
    expect(x).toBeGreaterThan(0);
    expect(Math.hypot(x, y)).toBeGreaterThan(12 - 1e-9);
    expect(Math.hypot(x, y)).toBeLessThan(70 + 1e-9);
  });

  it("grows by the same length with every decade", () => {
    const length = (size: number) => Math.hypot(...way({ gradient: [size, 0] }));
    expect(length(100) - length(1)).toBeCloseTo(length(1) - length(0.01), 9);
  });
});

it("the arrow of a slope with noise in it is called by another letter", () => {
  expect(labels({ gradient: [1, 1], noise: [0.1, 0] })).toEqual(["−g"]);
});

describe("the arrow of the memory", () => {
  const gradient: Point = [1, 0];
  it("leads against what was gathered, where an optimizer gathers", () => {
    expect(labels({ gradient, slots: { m: [1, 1], v: [1, 1] } })).toEqual(["−∇f", "−m"]);
    expect(labels({ gradient, slots: { velocity: [1, 1] } })).toEqual(["−∇f", "−b"]);
    expect(labels({ gradient, slots: { sum: [1, 1] } })).toEqual(["−∇f"]);
  });

  it("is left out where the momentum is 0, which then moves nothing", () => {
    expect(labels({ gradient, slots: { velocity: [1, 1] }, hyperparameters: { momentum: 0 } })).toEqual(["−∇f"]);
  });
});

describe("arrows", () => {
  it("are left out for what is 0 or not finite", () => {
    expect(labels({ gradient: [0, 0], move: [0, 0], slots: { m: [0, 0] } })).toEqual([]);
    expect(labels({ gradient: [Number.NaN, 1], move: [Number.POSITIVE_INFINITY, 1] })).toEqual([]);
  });

  it.each<[string, Point]>([
    ["out of sight", [21, 0]],
    ["not finite", [Number.NaN, 0]],
  ])("are not shown for a marble that is %s", (_, theta) => expect(arrows({ theta, move: [1, 1] })).toEqual([]));

  it("are drawn where they are seen on a tilted map", () => {
    const tilted = { ...stage, seen: ([x, y]: Point): Point => [x, y / 2] };
    expect(arrowsOf(internals({ move: [3, 4] }), tilted)[0]).toMatchObject({ from: [200, 75], to: [230, 55] });
  });
});

describe("the ghost", () => {
  it("is where the ball itself is, of a rule that looks ahead (lecture item 54)", () => {
    expect(arrows({ theta: [5, 10], ball: [1, 2] })).toEqual([
      { kind: "ghost", label: "φ", from: [250, 50], to: [210, 130], stretched: false },
    ]);
    expect(arrows({ theta: [5, 10] })).toEqual([]);
  });
});
