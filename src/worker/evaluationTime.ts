/** How slow a surface is. Measured, so it decides only where and when something is computed, never what comes out. */
import type { Surface } from "../index.js";

const known = new WeakMap<Surface, number>();

/** Milliseconds that are measured at least, and evaluations at most. */
const least = 0.3;
const most = 256;

/** Milliseconds that a formula and a step of an optimizer take, about. */
const usual = 0.0005;
/** Surfaces that are a few times as slow as that count as formulas. */
const stillUsual = 6;

/** Milliseconds of an evaluation, about. */
export function evaluationTime(surface: Surface): number {
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
  for (let count = 1; ; count *= 2) {
    const begin = performance.now();
    for (let k = 0; k < count; k++) evaluate();
    const time = performance.now() - begin;
    if (time >= least || count >= most) return time / count;
  }
}
