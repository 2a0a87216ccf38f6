/**
 * The plane that holds most of some training runs: the two principal directions of their weights' ways from the common
 * start, which is the plane's origin. The ways are not centred, so that the start lies on the plane, with its true loss.
 */
import { symmetricEigen } from "./eigen.js";
import type { Plane } from "./slice.js";
import { dot, norm, plus } from "./vectors.js";

export interface PrincipalPlane extends Plane {
  /** What share of Σ‖θ − θ₀‖² over all snapshots lies along each direction. Flattering: see `captured`. */
  readonly shares: readonly [number, number];
  /** For each run, what share of ‖θ_end − θ₀‖² lies in the plane: 1 is all of it. */
  readonly captured: readonly number[];
}

/**
 * @param start the weights that all runs began with
 * @param runs snapshots of each run, the last one its end; far fewer in all than there are weights
 * @throws RangeError where the snapshots do not span a plane
 */
export function principalPlane(start: Float64Array, runs: readonly (readonly Float64Array[])[]): PrincipalPlane {
  const rows = runs.flat().map((theta) => plus(theta, start, -1));
  const { values, vectors } = symmetricEigen(rows.map((a) => rows.map((b) => dot(a, b))));
  const [first = 0, second = 0] = values;
  if (!(second > smallest * first)) {
    throw new RangeError("got snapshots that lie on a line with the start, expected some that span a plane");
  }
  const directions = [directionOf(rows, vectors[0]), directionOf(rows, vectors[1])] as const;
  const all = rows.reduce((sum, row) => sum + dot(row, row), 0);
  const captured = runs.map((snapshots) => {
    const way = plus(snapshots[snapshots.length - 1], start, -1);
    return (dot(way, directions[0]) ** 2 + dot(way, directions[1]) ** 2) / dot(way, way);
  });
  return { origin: start.slice(), directions, shares: [first / all, second / all], captured };
}

/** Less than this of the first direction's share is rounding. */
const smallest = 1e-14;

/** Mᵀu in unit length. Its largest component is positive, so that pictures do not flip. */
function directionOf(rows: readonly Float64Array[], u: readonly number[]): Float64Array {
  let sum: Float64Array = new Float64Array(rows[0].length);
  rows.forEach((row, t) => {
    sum = plus(sum, row, u[t]);
  });
  const largest = sum.reduce((best, part) => (Math.abs(part) > Math.abs(best) ? part : best), 0);
  const factor = Math.sign(largest) / norm(sum);
  return sum.map((part) => factor * part);
}
