/** A surface along y = 0: heights, slopes, and where its minima are. */
import type { Surface } from "../core/surface.js";

export interface Line {
  readonly x: Float64Array;
  readonly value: Float64Array;
  readonly slope: Float64Array;
}

/** Heights and slopes at `count` places, evenly spaced from … to, both included. */
export function sampleLine(surface: Surface, from: number, to: number, count: number): Line {
  return lineAt(
    surface,
    Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / Math.max(1, count - 1)),
  );
}

export function lineAt(surface: Surface, x: Float64Array): Line {
  const count = x.length;
  const theta = new Float64Array(2 * count);
  theta.set(x);
  const [gradient, value] = [new Float64Array(2 * count), new Float64Array(count)];
  surface.evaluate(theta, { dim: 2, count }, gradient, value);
  return { x, value, slope: gradient.subarray(0, count) };
}

/** Height and slope at one place. */
export function pointAt(surface: Surface, x: number): { readonly value: number; readonly slope: number } {
  const { value, slope } = lineAt(surface, Float64Array.of(x));
  return { value: value[0], slope: slope[0] };
}

/** Places where the slope is looked at: a minimum narrower than a thousandth of the range may be missed. */
const looks = 1000;
const mostMinima = 40;

/** The minima within from … to, to the last bit: where the slope turns from falling to rising. */
export function minimaOf(surface: Surface, from: number, to: number): readonly number[] {
  const { x, slope } = sampleLine(surface, from, to, looks + 1);
  const found: number[] = [];
  for (let i = 0; i < looks && found.length < mostMinima; i++) {
    if (slope[i] < 0 && slope[i + 1] >= 0) found.push(turn(surface, x[i], x[i + 1]));
  }
  return found;
}

/** Bisection, until no number lies between. */
function turn(surface: Surface, low: number, high: number): number {
  for (let k = 0; k < 100; k++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (pointAt(surface, middle).slope < 0) low = middle;
    else high = middle;
  }
  return high;
}

/** The curvature at a place, by the difference of exact slopes. */
export function curvatureAt(surface: Surface, x: number): number {
  const h = 1e-4 * Math.max(1, Math.abs(x));
  return (pointAt(surface, x + h).slope - pointAt(surface, x - h).slope) / (2 * h);
}

/** The lowest and highest of the finite heights; those of a level curve are apart all the same. */
export function heightsOf(value: Float64Array): readonly [low: number, high: number] {
  const finite = value.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  const low = finite.reduce((a, b) => Math.min(a, b));
  const high = finite.reduce((a, b) => Math.max(a, b));
  return high > low ? [low, high] : [low - 0.5, low + 0.5];
}
