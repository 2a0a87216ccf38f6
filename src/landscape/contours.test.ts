import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Contour, contours, type HeightGrid, surrounded } from "./contours.js";

const gridOf = (columns: number, rows: number, height: (x: number, y: number) => number): HeightGrid => ({
  columns,
  rows,
  heights: Float64Array.from({ length: columns * rows }, (_, k) => height(k % columns, Math.floor(k / columns))),
});

const bowl = gridOf(41, 41, (x, y) => Math.hypot(x - 20, y - 20));
const points = ({ points }: Contour) =>
  Array.from({ length: points.length / 2 }, (_, k) => points.slice(2 * k, 2 * k + 2));

/** Grids of any heights, few enough of them to meet every case of a cell. */
const anyGrid = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 7 }))
  .chain(([columns, rows]) =>
    fc
      .array(fc.integer({ min: -4, max: 4 }), { minLength: columns * rows, maxLength: columns * rows })
      .map((heights): HeightGrid => ({ columns, rows, heights })),
  );

describe("contours", () => {
  test.each([3.3, 7, 12.8, 19.5])("of a cone at %s are one circle of that radius", (radius) => {
    const [circle, ...others] = contours(bowl, radius);
    expect(others).toEqual([]);
    expect(circle.isClosed).toBe(true);
    // The chord of a cell bends away from the circle by at most 1 / 8 r.
    for (const [x, y] of points(circle))
      expect(Math.abs(Math.hypot(x - 20, y - 20) - radius)).toBeLessThan(1 / 8 / radius);
  });

  it("that leave the grid end at its border", () => {
    const lines = contours(bowl, 24);
    expect(lines.map(({ isClosed }) => isClosed)).toEqual([false, false, false, false]);
    for (const line of lines) {
      for (const [x, y] of [points(line)[0], points(line).at(-1) ?? []]) expect([x % 40, y % 40]).toContain(0);
    }
  });

  test.each([
    ["parted where the middle is below", 0.6, [4, 4]],
    ["joined where the middle is above", 0.4, [4, 4]],
  ])("of a saddle are %s", (_, level, lengths) => {
    const saddle = { columns: 2, rows: 2, heights: [1, 0, 0, 1] };
    const lines = contours(saddle, level);
    expect(lines.map((line) => line.points.length)).toEqual(lengths);
    // Each line cuts off one corner: a low one where the high ones are joined.
    const corners = lines.map((line) => points(line).reduce((sum, [x, y]) => [sum[0] + x / 2, sum[1] + y / 2], [0, 0]));
    for (const [x, y] of corners) expect(x < 0.5 === y < 0.5).toBe(level > 0.5);
  });

  it("have the level on the line", () => {
    fc.assert(
      fc.property(anyGrid, fc.double({ min: -3.9, max: 3.9, noNaN: true }), (grid, level) => {
        for (const line of contours(grid, level)) {
          const all = points(line);
          for (const [x, y] of all) expect(heightAt(grid, x, y)).toBeCloseTo(level, 9);
        }
      }),
    );
  });

  it("close on themselves or end at the border, whatever the heights", () => {
    fc.assert(
      fc.property(anyGrid, fc.integer({ min: -4, max: 4 }), (grid, level) => {
        for (const line of contours(grid, level)) {
          if (line.isClosed) continue;
          for (const [x, y] of [points(line)[0], points(line).at(-1) ?? []]) {
            expect(x === 0 || y === 0 || x === grid.columns - 1 || y === grid.rows - 1).toBe(true);
          }
        }
      }),
    );
  });

  it("of two levels never cross", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const [lower, higher] = [-0.5, 0.7].map((level) => contours(grid, level).flatMap(segmentsOf));
        for (const a of lower) for (const b of higher) expect(cross(a, b)).toBe(false);
      }),
    );
  });

  it("of a surrounded grid are closed, with the area above the level on their left", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const lines = contours(surrounded(grid, -100), -50);
        expect(lines.map(({ isClosed }) => isClosed)).toEqual([true]);
        // All of the grid and a sample more on each side, half of which is lost on the way down.
        const area = areaOf(lines[0]);
        expect(area).toBeGreaterThan((grid.columns + 1) * (grid.rows + 1) - 1);
        expect(contours(surrounded(grid, -100), 0.5).every(({ isClosed }) => isClosed)).toBe(true);
      }),
    );
  });
});

type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

function segmentsOf(line: Contour): Segment[] {
  const all = points(line);
  const ends = line.isClosed ? [...all, all[0]] : all;
  return ends.slice(1).map(([x, y], k): Segment => [ends[k][0], ends[k][1], x, y]);
}

/** Whether two segments cross at a point inside of both. */
function cross([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  const side = (x0: number, y0: number, x1: number, y1: number, x: number, y: number) =>
    (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
  const tiny = 1e-9;
  const apart = (one: number, other: number) => (one > tiny && other < -tiny) || (one < -tiny && other > tiny);
  return (
    apart(side(ax, ay, bx, by, cx, cy), side(ax, ay, bx, by, dx, dy)) &&
    apart(side(cx, cy, dx, dy, ax, ay), side(cx, cy, dx, dy, bx, by))
  );
}

/** The area inside of a line, positive where it goes round with it on its left. */
function areaOf(line: Contour): number {
  return segmentsOf(line).reduce((sum, [x0, y0, x1, y1]) => sum + (x0 * y1 - x1 * y0) / 2, 0);
}

/** The height on an edge of the grid, interpolated. */
function heightAt({ columns, heights }: HeightGrid, x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const k = row * columns + column;
  const [dx, dy] = [x - column, y - row];
  const along = dx > 0 ? heights[k + 1] : dy > 0 ? heights[k + columns] : 0;
  return heights[k] + (dx + dy) * (along - heights[k]);
}
