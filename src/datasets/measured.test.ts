/** The bundled data against what is known of them from elsewhere. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Samples } from "../core/dataset.js";
import { median } from "../core/median.js";
import autoMpg from "./auto-mpg.js";
import digits from "./digits.js";
import iris from "./iris.js";

const datasets = [autoMpg, digits, iris];
beforeAll(() => Promise.all(datasets.map((dataset) => dataset.load?.())));

const row = (values: Float64Array, width: number, i: number) => [...values.subarray(width * i, width * (i + 1))];
const column = (values: Float64Array, width: number, j: number) => [...values].filter((_, at) => at % width === j);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("auto MPG", () => {
  let cars: Samples;
  let columnOf: (name: string) => number[];
  beforeAll(() => {
    cars = autoMpg.samples({}, 0);
    columnOf = (name) => column(cars.inputs, 9, autoMpg.inputs.indexOf(name));
  });

  it("begins with the Chevelle and the Skylark and has 398 rows", () => {
    expect(cars.count).toBe(398);
    expect([cars.targets[0], ...row(cars.inputs, 9, 0)]).toEqual([18, 8, 307, 130, 3504, 12, 70, 1, 0, 0]);
    expect([cars.targets[1], ...row(cars.inputs, 9, 1)]).toEqual([15, 8, 350, 165, 3693, 11.5, 70, 1, 0, 0]);
  });

  it("has the median 93.5 for the six horsepowers that are missing", () => {
    expect(median(columnOf("horsepower"))).toBe(93.5);
    expect(columnOf("horsepower").filter((power) => power === 93.5)).toHaveLength(6);
  });

  it("has the means that are published", () => {
    expect(mean([...cars.targets])).toBeCloseTo(23.514573, 6);
    expect(mean(columnOf("cylinders"))).toBeCloseTo(5.454774, 6);
    expect(mean(columnOf("displacement"))).toBeCloseTo(193.425879, 6);
    expect(mean(columnOf("weight"))).toBeCloseTo(2970.424623, 6);
    expect(mean(columnOf("acceleration"))).toBeCloseTo(15.56809, 5);
  });

  it("has 249 American, 70 European and 79 Japanese cars, each of one origin", () => {
    const origins = ["American", "European", "Japanese"].map(columnOf);
    expect(origins.map((origin) => origin.filter((value) => value === 1).length)).toEqual([249, 70, 79]);
    for (let i = 0; i < 398; i++) expect(origins.reduce((sum, origin) => sum + origin[i], 0)).toBe(1);
  });

  it("has the cars of 1981 under 1982, as its source does", () => {
    const years = columnOf("year");
    expect([...new Set(years)]).toEqual([70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 82]);
    expect(years.filter((year) => year === 82)).toHaveLength(60);
  });
});

describe("iris", () => {
  let flowers: Samples;
  beforeAll(() => {
    flowers = iris.samples({}, 0);
  });

  it("has Fisher's means, over all and of each species", () => {
    const columns = [0, 1, 2, 3].map((j) => column(flowers.inputs, 4, j));
    const means = [
      [5.006, 3.428, 1.462, 0.246],
      [5.936, 2.77, 4.26, 1.326],
      [6.588, 2.974, 5.552, 2.026],
    ];
    for (const [k, expected] of means.entries()) {
      for (const [j, value] of expected.entries()) {
        expect(mean(columns[j].slice(50 * k, 50 * (k + 1)))).toBeCloseTo(value, 12);
      }
    }
  });

  it.each([
    { flower: 1, cm: [5.1, 3.5, 1.4, 0.2], target: [1, 0, 0] },
    { flower: 35, cm: [4.9, 3.1, 1.5, 0.2], target: [1, 0, 0] },
    { flower: 38, cm: [4.9, 3.6, 1.4, 0.1], target: [1, 0, 0] },
    { flower: 51, cm: [7, 3.2, 4.7, 1.4], target: [0, 1, 0] },
    { flower: 150, cm: [5.9, 3, 5.1, 1.8], target: [0, 0, 1] },
  ])("flower $flower is $cm", ({ flower, cm, target }) => {
    expect(row(flowers.inputs, 4, flower - 1)).toEqual(cm);
    expect(row(flowers.targets, 3, flower - 1)).toEqual(target);
  });
});

describe("digits", () => {
  it("have 8 × 8 greys of 16 levels, paper in the corners and ink in the middle", () => {
    const { count, inputs } = digits.samples({}, 0);
    expect(count).toBe(1000);
    expect(inputs.every((grey) => grey >= 0 && grey <= 1 && Number.isInteger(Math.round(1e9 * grey * 15) / 1e9))).toBe(
      true,
    );
    expect(Math.max(...inputs)).toBe(1);
    const corners = [0, 7, 56, 63].map((j) => mean(column(inputs, 64, j)));
    const centre = [27, 28, 35, 36].map((j) => mean(column(inputs, 64, j)));
    expect(Math.max(...corners)).toBeLessThan(0.02);
    expect(Math.min(...centre)).toBeGreaterThan(0.3);
  });

  it("a zero is open in the middle, a one is a stroke", () => {
    const { inputs } = digits.samples({}, 0);
    const ink = (digit: number) => mean(Array.from({ length: 100 }, (_, i) => mean(row(inputs, 64, 100 * digit + i))));
    const middle = (digit: number) => mean(Array.from({ length: 100 }, (_, i) => inputs[64 * (100 * digit + i) + 36]));
    expect(middle(0)).toBeLessThan(0.1);
    expect(middle(1)).toBeGreaterThan(0.5);
    expect(ink(1)).toBeLessThan(ink(0) / 2);
  });

  it("with fewer per class are the first ones of each", () => {
    const all = digits.samples({}, 0).inputs;
    const few = digits.samples({ samplesPerClass: 2 }, 0).inputs;
    for (const digit of [0, 4, 9]) expect(row(few, 64, 2 * digit + 1)).toEqual(row(all, 64, 100 * digit + 1));
  });
});
