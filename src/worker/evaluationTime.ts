/** How slow a surface is. Measured, so it decides only where and when something is computed, never what comes out. */
import type { Surface } from "../index.js";

const known = new WeakMap<Surface, number>();

/** Milliseconds after which measuring ends, and evaluations in a row at most. */
const enough = 1;
const most = 512;

/** Milliseconds that a formula and a step of an optimizer take, about. */
const usual = 0.0005;
/** Surfaces that are not slower than so many formulas count as one. */
const stillUsual = 10;

/** Milliseconds of an evaluation, about. Formulas are fast, and would look slow before a browser has warmed up to them. */
export function evaluationTime(surface: Surface): number {
  if (surface.formula !== undefined) return usual;
  const time = known.get(surface) ?? measured(surface);
  known.set(surface, time);
  return time;
}

/** How many steps of a marble on a formula take as long as one on this surface; 1 for formulas. */
export function costOf(surface: Surface): number {
  const times = evaluationTime(surface) / usual;
  return times <= stillUsual ? 1 : times;
}

function measured(surface: Surface): number {
  const theta = Float64Array.from(surface.start);
  const gradient = new Float64Array(2);
  const value = new Float64Array(1);
  const evaluate = () => surface.evaluate(theta, { dim: 2, count: 1 }, gradient, value);
  // The first one makes the kernel.
  evaluate();
  const first = performance.now();
  let fastest = Number.POSITIVE_INFINITY;
  for (let count = 1; ; count *= 2) {
    const begin = performance.now();
    for (let k = 0; k < count; k++) evaluate();
    const end = performance.now();
    // A browser's clock may stand still for a while; that tells nothing.
    if (end > begin) fastest = Math.min(fastest, (end - begin) / count);
    if (end - first >= enough && fastest < Number.POSITIVE_INFINITY) return fastest;
    if (count >= most) return Math.min(fastest, usual);
  }
}
