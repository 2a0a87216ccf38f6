import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { raceOf } from "../../../test/race-files.js";
import type { Point } from "../../core/layout.js";
import { registry } from "../../index.js";
import { courseCurve } from "../../race/courseCurve.js";
import { courseShape, pointAt } from "./courseShape.js";

const curve = (values: readonly number[]) => values.map((value, k): Point => [k, value]);

describe("the scale of a course", () => {
  test.each<[string, number[], boolean]>([
    ["values that are all the same", [0.1, 0.1, 0.1], false],
    ["values near each other", [0.1, 0.05, 0.025], false],
    ["an exponential fall", [1, 0.1, 0.01, 0.001, 0.0001], true],
    ["two values far apart", [0.1, 0.001], true],
    ["values that are evenly spread", [100, 75, 50, 25, 1], false],
    ["a value of 0", [1, 0.1, 0.01, 0], false],
  ])("%s", (_, values, log) => expect(courseShape(curve(values)).log).toBe(log));

  const shapeOf = (schedule: string) => {
    const learningRate = { base: 0.1, schedule };
    const lanes = [{ optimizer: "sgd", hyperparameters: { learningRate } }];
    const race = raceOf({ version: 1, surface: { id: "beale" }, lanes });
    return courseShape(courseCurve(race, race.lanes[0], "learningRate", registry, 120));
  };

  test.each(["cosine", "linear", "warm-restarts"])("%s comes down to 0 and is drawn as it is", (schedule) =>
    expect(shapeOf(schedule).log).toBe(false),
  );

  test("an exponential fall is a straight line", () => {
    const { log, points } = shapeOf("exponential");
    expect(log).toBe(true);
    for (const [x, y] of points) expect(y).toBeCloseTo(x, 9);
  });
});

describe("the line of a course", () => {
  test("has its largest value at the top and its smallest at the bottom", () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), (values) => {
        const { points } = courseShape(curve(values));
        const [low, high] = [Math.min(...values), Math.max(...values)];
        values.forEach((each, k) => {
          const [x, y] = points[k];
          expect(x).toBe(values.length > 1 ? k / (values.length - 1) : 0);
          if (low === high) expect(y).toBe(0.5);
          else if (each === high) expect(y).toBe(0);
          else if (each === low) expect(y).toBe(1);
          expect(y >= 0 && y <= 1).toBe(true);
        });
      }),
    );
  });

  const bend: Point[] = [
    [0, 0],
    [0.5, 1],
    [1, 0.5],
  ];

  test.each<[string, readonly Point[], number, Point]>([
    ["its start", bend, 0, [0, 0]],
    ["a point of it", bend, 0.5, [0.5, 1]],
    ["between two points", bend, 0.75, [0.75, 0.75]],
    ["its end", bend, 1, [1, 0.5]],
    ["beyond its end", bend, 1.2, [1, 0.5]],
    ["the only point", [[0, 0.5]], 0, [0, 0.5]],
    ["no point at all", [], 0.3, [0, 0.5]],
  ])("is followed to %s", (_, points, part, place) => expect(pointAt(points, part)).toEqual(place));
});
