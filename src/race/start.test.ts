import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Domain } from "../core/layout.js";
import { startTheta } from "./start.js";

const domain: Domain = [
  [-2, 4],
  [10, 13],
];

/** The points of a coordinate-major start. */
const points = (theta: Float64Array) =>
  Array.from({ length: theta.length / 2 }, (_, i) => [theta[i], theta[theta.length / 2 + i]]);

it("a point is itself, wherever it is", () => {
  expect(points(startTheta([99, -99], domain, 0))).toEqual([[99, -99]]);
});

describe("a grid", () => {
  it("of one is the middle of the domain", () => {
    expect(points(startTheta({ grid: 1 }, domain, 0))).toEqual([[1, 11.5]]);
  });

  it("has the middles of n × n cells, row by row from the lower left", () => {
    expect(points(startTheta({ grid: 3 }, domain, 0))).toEqual(
      [10.5, 11.5, 12.5].flatMap((y) => [-1, 1, 3].map((x) => [x, y])),
    );
  });

  it("does not depend on the seed", () => {
    expect(startTheta({ grid: 5 }, domain, 1)).toEqual(startTheta({ grid: 5 }, domain, 2));
  });
});

describe("a scatter", () => {
  const inside = (theta: Float64Array, [[x0, x1], [y0, y1]]: Domain) =>
    points(theta).every(([x, y]) => x >= x0 && x <= x1 && y >= y0 && y <= y1);

  it("lies in the domain, whatever the domain and the seed", () => {
    const range = fc.tuple(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
    );
    fc.assert(
      fc.property(range, range, fc.nat(), ([x0, width], [y0, height], seed) => {
        const anywhere: Domain = [
          [x0, x0 + width],
          [y0, y0 + height],
        ];
        expect(inside(startTheta({ scatter: 50 }, anywhere, seed), anywhere)).toBe(true);
      }),
    );
  });

  it("is evenly spread: each quarter of the domain gets its share", () => {
    const quarters = [0, 0, 0, 0];
    for (const [x, y] of points(startTheta({ scatter: 10_000 }, domain, 5)))
      quarters[(x < 1 ? 0 : 1) + (y < 11.5 ? 0 : 2)]++;
    for (const count of quarters) expect(Math.abs(count - 2500)).toBeLessThan(5 * Math.sqrt(1875));
  });

  it("is a function of the seed, and a larger one has the smaller one in it", () => {
    const [small, large] = [startTheta({ scatter: 20 }, domain, 9), startTheta({ scatter: 30 }, domain, 9)];
    expect(points(large).slice(0, 20)).toEqual(points(small));
    expect(startTheta({ scatter: 20 }, domain, 10)).not.toEqual(small);
  });
});
