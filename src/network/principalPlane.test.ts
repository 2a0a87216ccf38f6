import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symmetricEigen } from "./eigen.js";
import { principalPlane } from "./principalPlane.js";
import { dot, norm, plus } from "./vectors.js";

const axis = (k: number, length = 1) => Float64Array.from({ length: 20 }, (_, i) => (i === k ? length : 0));
const start = Float64Array.from({ length: 20 }, (_, i) => Math.cos(i));
const at = (...moves: readonly Float64Array[]) => moves.reduce((sum, move) => plus(sum, move, 1), start);

describe("the principal plane of runs", () => {
  it("holds runs that lie in a plane wholly, the longer way first and with its largest component positive", () => {
    const runs = [[at(axis(3, -1)), at(axis(3, -4))], [at(axis(7, 2))]];
    const { origin, directions, shares, captured } = principalPlane(start, runs);
    expect(origin).toEqual(start);
    expect(norm(plus(directions[0], axis(3), -1))).toBeLessThan(1e-12);
    expect(norm(plus(directions[1], axis(7), -1))).toBeLessThan(1e-12);
    expect(shares[0]).toBeCloseTo(17 / 21, 12);
    expect(shares[1]).toBeCloseTo(4 / 21, 12);
    for (const share of captured) expect(share).toBeCloseTo(1, 12);
  });

  it("tells how much of a run is out of it", () => {
    const runs = [[at(axis(0, 5))], [at(axis(1, 4))], [at(axis(0, 0.6), axis(2, 0.8))]];
    expect(principalPlane(start, runs).captured[2]).toBeCloseTo(0.36, 1);
  });

  it("has orthonormal directions", () => {
    const runs = [0, 1, 2].map((run) =>
      [1, 2, 3].map((s) => start.map((x, i) => x + Math.sin(s * (i + 1) * (run + 1)))),
    );
    const [u, v] = principalPlane(start, runs).directions;
    for (const [got, expected] of [
      [dot(u, u), 1],
      [dot(v, v), 1],
      [dot(u, v), 0],
    ])
      expect(got).toBeCloseTo(expected, 12);
  });

  it("refuses what lies on a line", () => {
    expect(() => principalPlane(start, [[at(axis(0, 1)), at(axis(0, 2))]])).toThrow("on a line");
  });
});

it("eigenvectors are turned only in length, and orthonormal", () => {
  const entry = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 15, maxLength: 15 }), (entries) => {
      const matrix = Array.from({ length: 5 }, (_, i) =>
        Array.from({ length: 5 }, (_, j) => entries[(Math.max(i, j) * (Math.max(i, j) + 1)) / 2 + Math.min(i, j)]),
      );
      const { values, vectors } = symmetricEigen(matrix);
      expect([...values].sort((a, b) => b - a)).toEqual(values);
      vectors.forEach((vector, k) => {
        const turned = matrix.map((row) => row.reduce((sum, x, j) => sum + x * vector[j], 0));
        turned.forEach((x, i) => {
          expect(x).toBeCloseTo(values[k] * vector[i], 9);
        });
        vectors.forEach((other, l) => {
          const product = other.reduce((sum, x, i) => sum + x * vector[i], 0);
          expect(product).toBeCloseTo(k === l ? 1 : 0, 10);
        });
      });
    }),
  );
});
