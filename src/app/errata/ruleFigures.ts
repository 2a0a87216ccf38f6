/** What the optimizers really do, by the product's own rules: first steps, longest steps, units and caches. */
import { readHash } from "../../curve/hash.js";
import { pointAt } from "../../curve/line.js";
import { createOptimizer, createRace, registry } from "../../index.js";
import { Batches } from "../../network/batches.js";

/** How far an optimizer moves a weight by a sequence of gradients, the last update alone. */
export function lastMove(id: string, hyperparameters: object, gradients: readonly number[]): number {
  const stepper = createOptimizer(id, hyperparameters, 1);
  const theta = new Float64Array(1);
  let before = 0;
  for (const g of gradients) {
    before = theta[0] ?? 0;
    stepper.step(theta, Float64Array.of(g));
  }
  return (theta[0] ?? 0) - before;
}

/** RMSprop's cache after a hundred gradients of 1, and what it would be with γ in the place of 1 − γ, too. */
export function caches(rho: number): { readonly published: number; readonly printed: number } {
  const stepper = createOptimizer("rmsprop", { rho }, 1);
  let printed = 0;
  for (let k = 0; k < 100; k++) {
    stepper.step(new Float64Array(1), Float64Array.of(1));
    printed = rho * printed + rho;
  }
  return { published: Object.values(stepper.slots)[0]?.[0] ?? Number.NaN, printed };
}

/** Adam's step in learning rates at a lone gradient of 1 after so many of 0. */
export const spike = (zeros: number): number =>
  -lastMove("adam", { learningRate: 1, epsilon: 0 }, [...new Array<number>(zeros - 1).fill(0), 1]);

/** The longest step that gradients can bring Adam to, in learning rates: (1 − β₁)/√((1 − β₂)(1 − β₁²/β₂)). */
export function longestStep(beta1: number, beta2: number): number {
  return (1 - beta1) / Math.sqrt((1 - beta2) * (1 - beta1 ** 2 / beta2));
}

/** Adam's step at gradients that grow as (β₂/β₁)ᵗ, which come close to the longest. */
export const growingStep = (): number =>
  -lastMove(
    "adam",
    { learningRate: 1, epsilon: 0 },
    Array.from({ length: 4000 }, (_, t) => (0.999 / 0.9) ** (t - 4000)),
  );

/** Where Adadelta is after 200 steps on ½(x/s)² from x = s, in units of s: the same for all s, if it had the units of x. */
export function adadeltaPlace(scale: number, epsilon: number): number {
  const stepper = createOptimizer("adadelta", { epsilon, rho: 0.95 }, 1);
  const theta = Float64Array.of(scale);
  for (let step = 0; step < 200; step++) stepper.step(theta, Float64Array.of((theta[0] ?? 0) / scale ** 2));
  return (theta[0] ?? Number.NaN) / scale;
}

/** The share of `samples` that an epoch of batches of 10 meets when they are drawn with replacement. */
export function shareMet(samples: number): number {
  const batches = new Batches(samples, { size: 10, draw: "replacement", seed: 1 });
  const met = new Set<number>();
  const rows = new Int32Array(10);
  for (let t = 1; t <= batches.stepsPerEpoch; t++) {
    batches.read(t, rows);
    for (const row of rows) met.add(row);
  }
  return met.size / samples;
}

/** The default of a hyperparameter. */
export const usualValue = (optimizer: string, name: string): number =>
  registry.optimizers.get(optimizer)?.params[name]?.default ?? Number.NaN;

/** The slope of the curve that fits a lecture's figure. */
export function slopeOfFigure(w: number): number {
  const { surface } = createRace(raceOfFigure());
  return pointAt(surface, w).slope;
}

function raceOfFigure() {
  const { shown } = readHash("#show=tangent", registry);
  if (!("race" in shown)) throw new Error("the figure is no curve");
  return shown.race;
}
