/** Chooses what part of the plane a new race is shown on. */
import type { Domain, Point } from "../core/layout.js";
import type { RaceEngine } from "../race/createRace.js";
import { areaAround } from "./camera.js";

/** Share of the framed area added on every side. */
const margin = 0.16;
/** A frame is at least this share of the domain's smaller side. */
const leastShare = 0.2;
/** Points of all tracks together that are looked at, about. */
const mostPoints = 25_000;

/** The area in which a race happens: its starts, global minima and trails, as far as they lie in the domain. */
export function raceArea(run: RaceEngine): Domain {
  const { domain, minima } = run.surface;
  const inside = ([x, y]: Point) => x >= domain[0][0] && x <= domain[0][1] && y >= domain[1][0] && y <= domain[1][1];
  const smaller = Math.min(domain[0][1] - domain[0][0], domain[1][1] - domain[1][0]);
  if (run.lanes.some(({ layout }) => layout.count > 1)) return domain;
  const targets = minima.filter(({ global }) => global).map(({ at }) => at);
  const points = [...targets, ...trackPoints(run)].filter(inside);
  if (points.length === 0) return domain;
  const [[x0, x1], [y0, y1]] = areaAround(points, leastShare * smaller);
  const pad = margin * Math.max(x1 - x0, y1 - y0);
  return [
    [x0 - pad, x1 + pad],
    [y0 - pad, y1 + pad],
  ];
}

/** Of longer tracks every second, third … point is looked at. */
function* trackPoints({ lanes }: RaceEngine): Iterable<Point> {
  const all = lanes.reduce((sum, { track }) => sum + (track?.length ?? 0), 0);
  const stride = Math.ceil(all / mostPoints);
  for (const { track } of lanes) {
    for (let step = 0; track && step < track.length; step += stride) {
      yield [track.theta[2 * step] ?? Number.NaN, track.theta[2 * step + 1] ?? Number.NaN];
    }
  }
}
