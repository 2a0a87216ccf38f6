/** When a marble has arrived and when it has diverged. */
import { describe, expect, it } from "vitest";
import { plainFile, raceOf } from "../../test/race-files.js";
import type { Point } from "../core/layout.js";
import { registry } from "../registry.js";
import { createReferee } from "./referee.js";
import { createSurface } from "./surface.js";

const domain = [
  [0, 4],
  [0, 2],
];
const surfaceOf = (formula: string, minima: readonly Point[]) =>
  createSurface(raceOf({ ...plainFile, surface: { formula, domain, minima } }).surface, registry);

/** Minima of loss 0 at (1, 1) and (3, 1), and a higher one at (2, 1). */
const surface = surfaceOf("(x-1)^2 (x-3)^2 (1 + (x-2)^2) + (y-1)^2", [
  [1, 1],
  [3, 1],
  [2, 1],
]);

function judged(x: number, y: number, distance = 0.25) {
  const [arrived, diverged] = [Int32Array.of(-1), Int32Array.of(-1)];
  createReferee(surface, distance).judge(Float64Array.of(x, y), { dim: 2, count: 1 }, 7, arrived, diverged);
  return { arrived: arrived[0] === 7, diverged: diverged[0] === 7 };
}

describe("a marble", () => {
  it.each([
    ["at a global minimum", 1, 1, true, false],
    ["within the distance of it", 1.2, 1.1, true, false],
    ["just at the distance", 1.25, 1, true, false],
    ["beyond it", 1.2, 1.2, false, false],
    ["at another global minimum", 3, 1, true, false],
    ["at a minimum that is not global", 2, 1, false, false],
    ["far outside of the domain", 3e6, 1, false, false],
    ["1e6 domain widths from the middle, just", 2 + 4e6, 1, false, false],
    ["farther than that", 2 + 4.000001e6, 1, false, true],
    ["farther than that downwards", 2, -4.000001e6, false, true],
    ["so far that the square of it overflows", 1e200, 0, false, true],
    ["at NaN", Number.NaN, 1, false, true],
    ["at NaN in y", 1, Number.NaN, false, true],
    ["at infinity", 1, Number.NEGATIVE_INFINITY, false, true],
  ])("%s", (_, x, y, arrived, diverged) => expect(judged(x, y)).toEqual({ arrived, diverged }));
});

it("what has happened once stays", () => {
  const [arrived, diverged] = [Int32Array.of(3, -1), Int32Array.of(-1, 2)];
  createReferee(surface, 0.25).judge(Float64Array.of(1, Number.NaN, 1, 0), { dim: 2, count: 2 }, 9, arrived, diverged);
  expect([[...arrived], [...diverged]]).toEqual([
    [3, -1],
    [-1, 2],
  ]);
});

describe("the global ones of typed minima", () => {
  const globals = (formula: string, minima: readonly Point[]) =>
    surfaceOf(formula, minima).minima.map(({ global }) => global);

  it.each<[string, string, Point[], boolean[]]>([
    [
      "are the lowest, to rounding",
      "(x^2-2)^2",
      [
        [Math.SQRT2, 0],
        [1.4, 0],
      ],
      [true, false],
    ],
    [
      "are those with a finite loss",
      "sqrt(x) + 1/y",
      [
        [-1, 1],
        [1, 0],
        [2, 1],
      ],
      [false, false, true],
    ],
    ["are none where no loss is finite", "log(x - 10)", [[0, 0]], [false]],
    [
      "are all where they are equal",
      "y^2",
      [
        [1, 0],
        [2, 0],
      ],
      [true, true],
    ],
  ])("%s", (_, formula, minima, expected) => expect(globals(formula, minima)).toEqual(expected));
});
