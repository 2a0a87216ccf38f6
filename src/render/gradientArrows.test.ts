import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Surface } from "../core/surface.js";
import { analyticSurface } from "../formula/analytic.js";
import { registry } from "../index.js";
import { type Camera, toPlane } from "./camera.js";
import { type ArrowField, gradientArrows } from "./gradientArrows.js";

const camera: Camera = { centre: [0.3, -0.2], scale: 0.01, width: 400, height: 300 };

const surfaceOf = (formula: string): Surface =>
  analyticSurface({
    id: "typed",
    name: "Typed",
    formula,
    domain: [
      [-3, 3],
      [-3, 3],
    ],
    start: [1, 1],
    minima: [],
  });

/** Arrows one by one: their middle in the plane, from there to the point in pixels, and the gradient there. */
function arrowsOf(surface: Surface, seen: Camera, field: ArrowField = gradientArrows(surface, seen)) {
  return Array.from({ length: field.length / 4 }, (_, k) => {
    const [px, py, dx, dy] = field.subarray(4 * k, 4 * k + 4);
    const at = toPlane(seen, [px, py]);
    const gradient = new Float64Array(2);
    surface.evaluate(Float64Array.from(at), { dim: 2, count: 1 }, gradient);
    return { at, gradient, dx, dy, length: Math.hypot(dx, dy) };
  });
}

const anyCamera = fc
  .tuple(
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.integer({ min: -9, max: -3 }),
  )
  .map(([x, y, power]): Camera => ({ ...camera, centre: [x, y], scale: 2 ** power }));

describe("the arrows of the gradient", () => {
  it("point along −∇f, on every surface that is smooth where they stand", () => {
    const smooth = ["beale", "himmelblau", "booth", "six-hump-camel", "rosenbrock"].map((id) =>
      registry.surfaces.get(id),
    );
    fc.assert(
      fc.property(fc.constantFrom(...smooth), anyCamera, (surface, seen) => {
        if (!surface) throw new Error("there is no such surface");
        for (const { gradient, dx, dy, length } of arrowsOf(surface, seen)) {
          const steepness = Math.hypot(gradient[0], gradient[1]);
          // Pixels go down where y goes up. Single precision holds the arrows' places, which bends them this much.
          expect(dx / length + gradient[0] / steepness).toBeCloseTo(0, 1);
          expect(dy / length - gradient[1] / steepness).toBeCloseTo(0, 1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("have exactly the direction of a plane's slope", () => {
    for (const { dx, dy } of arrowsOf(surfaceOf("3*x - 4*y"), camera))
      expect([-Math.sign(dx), dy / dx]).toEqual([1, expect.closeTo(4 / 3, 6)]);
  });

  it("are longer where it is steeper, and stay within their cells", () => {
    const arrows = arrowsOf(surfaceOf("exp(4*x) + exp(-3*y)"), camera);
    const bySteepness = arrows.sort((a, b) => Math.hypot(...a.gradient) - Math.hypot(...b.gradient));
    const lengths = bySteepness.map(({ length }) => length);
    for (const [k, length] of lengths.slice(1).entries()) expect(length).toBeGreaterThan(lengths[k] * (1 - 1e-5));
    expect(lengths.at(-1)).toBeGreaterThan(2 * lengths[0]);
    const [first, second] = [...new Set(arrows.map(({ at }) => at[0].toFixed(6)))].map(Number).sort((a, b) => a - b);
    expect(2 * Math.max(...lengths)).toBeLessThan((second - first) / camera.scale);
    expect(2 * Math.min(...lengths)).toBeGreaterThan(5);
  });

  it("are the same for a loss in other units", () => {
    expect(gradientArrows(surfaceOf("1024*(x^2 + y^4)"), camera)).toEqual(
      gradientArrows(surfaceOf("x^2 + y^4"), camera),
    );
  });

  it.each([
    ["on a plain", "5", () => false],
    ["beyond an edge", "if(x < 0, 1, x)", ([x]: readonly number[]) => x >= 0],
    ["where the loss is not a number", "sqrt(x)", ([x]: readonly number[]) => x > 0],
    [
      "where the gradient is too large or too small for a number",
      "exp(1000*y)",
      ([, y]: readonly number[]) => Math.abs(y) < 0.7,
    ],
  ])("are missing %s and nowhere else", (_, formula, isThere) => {
    const everywhere = arrowsOf(surfaceOf("x"), camera).map(({ at }) => at);
    const found = arrowsOf(surfaceOf(formula), camera).map(({ at }) => at);
    expect(found).toEqual(everywhere.filter(isThere));
  });

  it("cover the picture to its edges", () => {
    const field = gradientArrows(surfaceOf("x + y"), camera);
    const xs = [...field].filter((_, k) => k % 4 === 0);
    const ys = [...field].filter((_, k) => k % 4 === 1);
    expect([Math.min(...xs), Math.min(...ys)].every((least) => least < 40)).toBe(true);
    expect([400 - Math.max(...xs), 300 - Math.max(...ys)].every((rest) => rest < 40)).toBe(true);
  });
});

describe("the places of the arrows", () => {
  const placesOf = (seen: Camera) => arrowsOf(surfaceOf("x"), seen).map(({ at }) => at.map((x) => x.toFixed(4)).join());
  const overlap = (one: string[], other: string[]) => one.filter((place) => other.includes(place)).length;

  it("move with the map", () => {
    const moved = { ...camera, centre: [0.5, -0.1] as const };
    expect(overlap(placesOf(camera), placesOf(moved))).toBeGreaterThan(20);
  });

  it("stay where they are while a zoom is small, and every cell is divided by a large one", () => {
    const near = { ...camera, scale: camera.scale * 0.9 };
    expect(overlap(placesOf(near), placesOf(camera))).toBe(placesOf(near).length);
    const twice = { ...camera, scale: camera.scale / 2 };
    expect(overlap(placesOf(twice), placesOf(camera))).toBe(0);
    expect(Math.abs(placesOf(twice).length - placesOf(camera).length)).toBeLessThan(25);
  });
});
