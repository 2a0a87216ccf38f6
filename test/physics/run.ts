/** A lane without an engine: one optimizer, its slots as it declares them, and gradients written out in the test. */
import type { Layout } from "../../src/core/layout.js";
import type { Objective } from "../../src/core/objective.js";
import { type Optimizer, slotLength } from "../../src/core/optimizer.js";
import { completeValues, type Values } from "../../src/core/param.js";
import { LaneProbe } from "../../src/engine/laneProbe.js";

/** The gradient at theta for update t. */
export type Field = (theta: Float64Array, t: number) => readonly number[];

/** Fresh slots, exactly the declared ones. */
export function makeSlots(optimizer: Optimizer, h: Values, layout: Layout): Record<string, Float64Array> {
  const slots: Record<string, Float64Array> = {};
  for (const [name, slot] of Object.entries(optimizer.slots)) {
    const initial = typeof slot.initial === "string" ? h[slot.initial] : slot.initial;
    slots[name] = new Float64Array(slotLength(slot, layout)).fill(initial);
  }
  return slots;
}

/** Asks a loss, whose gradient is its central differences, for so many problems; `calls` counts it. */
export function probeOf(
  loss: (place: Float64Array) => number,
  count: number,
  { dim = 2, seed = 1, calls = new Float64Array(2 * count) } = {},
): LaneProbe {
  const evaluate = (place: Float64Array, gradient: Float64Array) => {
    for (let d = 0; d < dim; d++) {
      const [right, left] = [place.slice(), place.slice()];
      right[d] += 1e-5;
      left[d] -= 1e-5;
      gradient[d] = (loss(right) - loss(left)) / 2e-5;
    }
  };
  const objective: Objective = {
    layout: { dim, count: 1 },
    evaluate(theta, _t, gradient, value) {
      const place = Float64Array.from(theta);
      evaluate(place, gradient as Float64Array);
      if (value) value[0] = loss(place);
    },
  };
  return new LaneProbe(objective, { seed, sigma: 0 }, calls);
}

/** One problem at `start`, with the optimizer's defaults where `given` does not say otherwise. */
export function startLane(optimizer: Optimizer, start: readonly number[], given: Values = {}) {
  const layout = { dim: start.length, count: 1 };
  const h = completeValues(optimizer.params, given);
  const theta = Float64Array.from(start);
  const gradient = new Float64Array(start.length);
  const slots = makeSlots(optimizer, h, layout);
  let t = 0;
  return {
    theta,
    slots,
    /** One update with this gradient; `changed` hyperparameters hold from now on. */
    step(g: readonly number[], changed: Values = {}): void {
      gradient.set(g);
      optimizer.step(theta, gradient, slots, Object.assign(h, changed), ++t, layout);
    },
  };
}

/** The iterates 0 … steps as `path[t][coordinate]`; `scheduled` gives what changes at update t. */
export function path(
  optimizer: Optimizer,
  field: Field,
  start: readonly number[],
  steps: number,
  given: Values = {},
  scheduled: (t: number) => Values = () => ({}),
): number[][] {
  const lane = startLane(optimizer, start, given);
  const iterates = [[...start]];
  for (let t = 1; t <= steps; t++) {
    lane.step(field(lane.theta, t), scheduled(t));
    iterates.push([...lane.theta]);
  }
  return iterates;
}

/** The last iterate alone. */
export function end(
  optimizer: Optimizer,
  field: Field,
  start: readonly number[],
  steps: number,
  given: Values = {},
): number[] {
  const lane = startLane(optimizer, start, given);
  for (let t = 1; t <= steps; t++) lane.step(field(lane.theta, t));
  return [...lane.theta];
}

/** The gradient of ½ Σ λᵢxᵢ². */
export const bowl =
  (...curvatures: number[]): Field =>
  (theta) =>
    curvatures.map((lambda, i) => lambda * theta[i]);

/** A constant slope. */
export const slope =
  (...g: number[]): Field =>
  () =>
    g;

/** The gradient of (1 − x)² + 100(y − x²)², times c. */
export const rosenbrock =
  (c = 1): Field =>
  ([x, y]) => [c * (-2 * (1 - x) - 400 * x * (y - x * x)), c * 200 * (y - x * x)];

/** The largest distance between two paths in any coordinate at any step. */
export function deviation(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  let largest = 0;
  for (let t = 0; t < a.length; t++) {
    for (let i = 0; i < a[t].length; i++) largest = Math.max(largest, Math.abs(a[t][i] - b[t][i]));
  }
  return largest;
}
