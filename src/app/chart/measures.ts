/** The quantities of the chart: what is told of a lane at a step, as the mean over its marbles. */
import type { QuantityName } from "../../core/quantity.js";
import type { Surface, Track } from "../../index.js";

/** Of the iterate after some steps, which the track holds; NaN where there is no such number. */
export type Measure = (track: Track, step: number) => number;

type OfMarble = (track: Track, step: number, i: number) => number;

/** Coordinate d of marble i. */
const at = ({ theta, layout: { count } }: Track, step: number, i: number, d: 0 | 1) =>
  theta[(2 * step + d) * count + i] ?? Number.NaN;

/** The quantity on a surface; nothing where the surface has no star to be away from. */
export function measureOf(quantity: QuantityName, surface: Surface): Measure | undefined {
  if (quantity === "loss") return mean(lossAbove(floorOf(surface)));
  if (quantity === "gradient") return mean(slope(surface));
  if (quantity === "length") return mean(lengthOfStep);
  const stars = surface.minima.filter(({ global }) => global);
  return stars.length === 0 ? undefined : mean(distanceTo(stars));
}

/** What losses are counted from: the lowest known minimum, or 0 where none is known. */
export function floorOf({ minima }: Surface): number {
  return minima.length === 0 ? 0 : Math.min(...minima.map(({ value }) => value));
}

function mean(ofMarble: OfMarble): Measure {
  return (track, step) => {
    const { count } = track.layout;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += ofMarble(track, step, i);
    return sum / count;
  };
}

const lossAbove =
  (floor: number): OfMarble =>
  ({ value, layout: { count } }, step, i) =>
    (value[step * count + i] ?? Number.NaN) - floor;

/** To the nearest star, in the plane. */
const distanceTo =
  (stars: Surface["minima"]): OfMarble =>
  (track, step, i) =>
    Math.min(...stars.map(({ at: [x, y] }) => Math.hypot(at(track, step, i, 0) - x, at(track, step, i, 1) - y)));

/** The length of the surface's gradient, without noise and of all samples. */
function slope(surface: Surface): OfMarble {
  const theta = new Float64Array(2);
  const gradient = new Float64Array(2);
  return (track, step, i) => {
    theta[0] = at(track, step, i, 0);
    theta[1] = at(track, step, i, 1);
    surface.evaluate(theta, { dim: 2, count: 1 }, gradient);
    return Math.hypot(gradient[0] ?? Number.NaN, gradient[1] ?? Number.NaN);
  };
}

/** How far the step led that ends here; there is none at the start. */
const lengthOfStep: OfMarble = (track, step, i) =>
  step === 0
    ? Number.NaN
    : Math.hypot(at(track, step, i, 0) - at(track, step - 1, i, 0), at(track, step, i, 1) - at(track, step - 1, i, 1));
