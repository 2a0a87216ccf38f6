/** Where a marble has come to rest, from its last iterates; what counts as rest and as being somewhere is told in fate.ts. */
import type { Point } from "../core/layout.js";
import type { Surface } from "../core/surface.js";

export type Resting =
  /** `index` into the surface's minima; none for a minimum the surface does not list. */
  | { readonly kind: "minimum"; readonly index: number | undefined }
  /** `index` into the surface's saddles. */
  | { readonly kind: "saddle"; readonly index: number }
  | { readonly kind: "plateau" };

/** How many iterates are looked at, an even number. */
export const windowLength = 20;

/** What is near, as a share of the domain's shorter side. */
const nearShare = 0.01;
/** How far apart the means of a settled marble's halves may be, as a share of what is near. */
const mostDrift = 1 / 4;
/** How far away the curvature is probed, as a share of what is near. */
const probeShare = 1 / 10;
/** How far below 0 the least curvature of a minimum may seem, as a share of the greatest. */
const leastCurvature = 1 / 100;
/** What the slope may win over the domain's diagonal on a plateau, as a share of what is left to win. */
const slightShare = 1 / 10;

/**
 * Where the marble rests.
 * @param iterates its last ones, `windowLength` of them
 * @returns nothing for a marble that moves, or rests somewhere that has no name
 */
export function restingPlace(surface: Surface, iterates: readonly Point[]): Resting | undefined {
  const [[x0, x1], [y0, y1]] = surface.domain;
  const near = nearShare * Math.min(x1 - x0, y1 - y0);
  const place = meanOf(iterates);
  if (!isSettled(iterates, place, near)) return undefined;
  const minimum = minimumNear(surface, place, near);
  const listed = nearestListed(surface, place, near) ?? (minimum && nearestListed(surface, minimum, near));
  if (listed) return listed.resting;
  if (minimum) return { kind: "minimum", index: undefined };
  return isFlat(surface, iterates) ? { kind: "plateau" } : undefined;
}

function isSettled(iterates: readonly Point[], mean: Point, near: number): boolean {
  const half = iterates.length / 2;
  const drift = distance(meanOf(iterates.slice(0, half)), meanOf(iterates.slice(half)));
  return drift <= mostDrift * near && iterates.every((iterate) => distance(iterate, mean) <= near);
}

function meanOf(points: readonly Point[]): Point {
  const sum = (d: 0 | 1) => points.reduce((total, point) => total + point[d], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

interface Listed {
  readonly at: Point;
  /** Nothing for a global minimum: there is no rest short of arriving. */
  readonly resting: Resting | undefined;
}

/** The nearest of the surface's minima and saddles, if it is near. */
function nearestListed({ minima, saddles = [] }: Surface, place: Point, near: number): Listed | undefined {
  const all: readonly Listed[] = [
    ...minima.map(
      ({ at, global }, index): Listed => ({ at, resting: global ? undefined : { kind: "minimum", index } }),
    ),
    ...saddles.map((at, index): Listed => ({ at, resting: { kind: "saddle", index } })),
  ];
  const within = all.filter(({ at }) => distance(at, place) <= near);
  return within.sort((a, b) => distance(a.at, place) - distance(b.at, place))[0];
}

/**
 * The minimum near a place by Newton's step, with the curvature that gradients close by tell; nothing where there is
 * none. On the floor of a ring-shaped groove the curvature along it is 0, give or take rounding: that passes too.
 */
function minimumNear(surface: Surface, [x, y]: Point, near: number): Point | undefined {
  const h = probeShare * near;
  const around: readonly Point[] = [
    [x, y],
    [x + h, y],
    [x - h, y],
    [x, y + h],
    [x, y - h],
  ];
  const { dx, dy } = evaluateAt(surface, around);
  const xx = (dx[1] - dx[2]) / (2 * h);
  const yy = (dy[3] - dy[4]) / (2 * h);
  const xy = (dy[1] - dy[2] + dx[3] - dx[4]) / (4 * h);
  const spread = Math.hypot((xx - yy) / 2, xy);
  const [least, most] = [(xx + yy) / 2 - spread, (xx + yy) / 2 + spread];
  if (!(most > 0 && least >= -leastCurvature * most)) return undefined;
  const shift = Math.max(0, -least) + 1e-6 * most;
  const determinant = (xx + shift) * (yy + shift) - xy * xy;
  const stepX = ((yy + shift) * dx[0] - xy * dy[0]) / determinant;
  const stepY = ((xx + shift) * dy[0] - xy * dx[0]) / determinant;
  return Math.hypot(stepX, stepY) <= near ? [x - stepX, y - stepY] : undefined;
}

function isFlat(surface: Surface, iterates: readonly Point[]): boolean {
  const best = surface.minima.find(({ global }) => global);
  const [[x0, x1], [y0, y1]] = surface.domain;
  const { value, dx, dy } = evaluateAt(surface, iterates);
  const slope = Math.max(...dx.map((component, k) => Math.hypot(component, dy[k])));
  if (!best) return slope === 0;
  const left = Math.min(...value) - best.value;
  return left > 0 && slope * Math.hypot(x1 - x0, y1 - y0) <= slightShare * left;
}

/** Losses and gradients, the noise aside. */
function evaluateAt(surface: Surface, points: readonly Point[]) {
  const count = points.length;
  const theta = Float64Array.from([...points.map(([x]) => x), ...points.map(([, y]) => y)]);
  const gradient = new Float64Array(2 * count);
  const value = new Float64Array(count);
  surface.evaluate(theta, { dim: 2, count }, gradient, value);
  return { value, dx: gradient.subarray(0, count), dy: gradient.subarray(count) };
}
