/**
 * From losses to heights for drawing: 0 at the floor, 1 at the top. Where the losses span magnitudes the height follows
 * log(1 + (loss − floor) / softness), so that a valley keeps its contours beside a wall a million times as high; where
 * they do not, it is nearly linear. Equal steps of height are the contour levels.
 */
import type { Domain } from "../core/layout.js";
import type { Landscape } from "./sample.js";

export interface HeightScale {
  readonly floor: number;
  readonly top: number;
  /** Losses this far above the floor are where the scale turns from linear to logarithmic; Infinity: linear. */
  readonly softness: number;
}

/** Where the median loss is to lie, as a height, on a scale that is bent to bring it there. */
const medianHeight = 0.5;
/** The top is this share of the sorted losses, so that one spike does not flatten the rest. */
const topQuantile = 0.995;

/** What falls below the domain's floor by so many times its range is cut off there. */
const deepest = 3;

/**
 * A scale that suits a landscape. Where it falls without bound beyond the surface's domain, its floor is that of the domain:
 * else all that races see would be one level.
 * @param lowest the loss at the known minimum, if the surface has one
 * @param domain the surface's, if what lies beyond it matters less
 */
export function chooseScale(landscape: Landscape, lowest?: number, domain?: Domain): HeightScale {
  const all = landscape.value.filter(Number.isFinite).sort();
  const floorWithin = domain && floorOf(landscape, domain, all[0]);
  const sorted = floorWithin === undefined ? all : all.filter((loss) => loss >= floorWithin);
  if (sorted.length === 0) return { floor: 0, top: 1, softness: Number.POSITIVE_INFINITY };
  const floor = Math.min(lowest ?? Number.POSITIVE_INFINITY, sorted[0]);
  const top = sorted[Math.floor(topQuantile * (sorted.length - 1))];
  const range = top - floor;
  if (!(range > 0)) return { floor: floor - 0.5, top: floor + 0.5, softness: Number.POSITIVE_INFINITY };
  const median = (sorted[sorted.length >> 1] - floor) / range;
  return { floor, top, softness: range * softnessFor(median) };
}

/** The lowest loss within the domain, where that is far above the lowest of all. */
function floorOf({ area, columns, rows, value }: Landscape, domain: Domain, lowestOfAll: number): number | undefined {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const isWithin = (axis: 0 | 1, part: number) => {
    const at = area[axis][0] + part * (area[axis][1] - area[axis][0]);
    return at >= domain[axis][0] && at <= domain[axis][1];
  };
  for (let row = 0; row < rows; row++) {
    if (!isWithin(1, row / (rows - 1))) continue;
    for (let column = 0; column < columns; column++) {
      const loss = value[row * columns + column];
      if (!Number.isFinite(loss) || !isWithin(0, column / (columns - 1))) continue;
      low = Math.min(low, loss);
      high = Math.max(high, loss);
    }
  }
  return high > low && lowestOfAll < low - deepest * (high - low) ? low : undefined;
}

/** The height of a loss: 0 … 1 from floor to top, above 1 beyond it; NaN for NaN. */
export function heightOf(loss: number, { floor, top, softness }: HeightScale): number {
  const part = Math.max(0, loss - floor);
  if (softness === Number.POSITIVE_INFINITY) return part / (top - floor);
  return Math.log1p(part / softness) / Math.log1p((top - floor) / softness);
}

/** The loss at a height: the inverse of `heightOf`. */
export function lossAt(height: number, { floor, top, softness }: HeightScale): number {
  if (softness === Number.POSITIVE_INFINITY) return floor + height * (top - floor);
  return floor + softness * Math.expm1(height * Math.log1p((top - floor) / softness));
}

/** The softness, as a share of the range, at which a loss of `median` (a share too) has the height wanted. */
function softnessFor(median: number): number {
  if (median >= medianHeight) return Number.POSITIVE_INFINITY;
  let low = Math.log(1e-15);
  let high = Math.log(1e3);
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    const height = Math.log1p(median / Math.exp(middle)) / Math.log1p(1 / Math.exp(middle));
    if (height > medianHeight) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}
