/**
 * Surfaces against other software: loss and gradient against PyTorch's automatic differentiation, stationary points
 * against 40-digit arithmetic.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Point } from "../../src/core/layout.js";
import type { Surface } from "../../src/core/surface.js";
import { registry } from "../../src/registry.js";

type Row = readonly [x: number, y: number, loss: number, dx: number, dy: number];
type StationaryPoint = readonly [x: number, y: number, f: number];

interface Golden {
  readonly surfaces: Readonly<Record<string, Row[]>>;
}

/** `complete`: these are all minima and saddles of the surface's domain. */
interface Stationary {
  readonly surfaces: Readonly<
    Record<
      string,
      { readonly complete: boolean; readonly minima: StationaryPoint[]; readonly saddles: StationaryPoint[] }
    >
  >;
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
const golden = read("./surfaces.json") as Golden;
const stationary = read("./surface-minima.json") as Stationary;

const surfaceOf = (id: string): Surface => registry.surfaces.get(id)!;

function evaluate(surface: Surface, points: readonly Point[]): Row[] {
  const count = points.length;
  const theta = Float64Array.from([...points.map(([x]) => x), ...points.map(([, y]) => y)]);
  const gradient = new Float64Array(2 * count);
  const value = new Float64Array(count);
  surface.evaluate(theta, { dim: 2, count }, gradient, value);
  return points.map(([x, y], i) => [x, y, value[i], gradient[i], gradient[count + i]]);
}

/** Every number of two rows is the same but for 1e-12 of its size, or of 1. */
function expectSame(got: readonly number[], expected: readonly number[]): void {
  for (const [k, number] of expected.entries())
    expect(Math.abs(got[k] - number), `${got} against ${expected}`).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(number)),
    );
}

describe.each(Object.entries(golden.surfaces))("%s at golden points", (id, rows) => {
  it.each(rows)("f(%f, %f)", (...row) => {
    expectSame(evaluate(surfaceOf(id), [[row[0], row[1]]])[0], row);
  });

  it("all as one batch", () => {
    const batch = evaluate(
      surfaceOf(id),
      rows.map(([x, y]) => [x, y]),
    );
    for (const [i, row] of rows.entries()) expectSame(batch[i], row);
  });
});

describe.each(Object.entries(stationary.surfaces))("%s's stationary points", (id, { minima, saddles }) => {
  const surface = surfaceOf(id);

  it.each(minima)("minimum (%f, %f)", (x, y, f) => {
    const nearest = surface.minima.reduce((a, b) => (distance(a.at, [x, y]) <= distance(b.at, [x, y]) ? a : b));
    expectSame([...nearest.at, nearest.value], [x, y, f]);
  });

  it.each(saddles)("saddle (%f, %f)", (x, y) => {
    const all = surface.saddles ?? [];
    const nearest = all.reduce((a, b) => (distance(a, [x, y]) <= distance(b, [x, y]) ? a : b));
    expectSame(nearest, [x, y]);
  });
});

const complete = Object.entries(stationary.surfaces).filter(([, { complete }]) => complete);

it.each(complete)("%s lists no other stationary points", (id, { minima, saddles }) => {
  expect(surfaceOf(id).minima).toHaveLength(minima.length);
  expect(surfaceOf(id).saddles ?? []).toHaveLength(saddles.length);
});

function distance([a, b]: Point, [c, d]: Point): number {
  return Math.hypot(a - c, b - d);
}
