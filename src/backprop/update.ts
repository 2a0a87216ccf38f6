/** One update of a network's weights, with all that led to it: a pure function of the state before. */
import momentum from "../optimizers/momentum.js";
import type { Model } from "./model.js";
import { rpropStep } from "./rpropPlus.js";
import { copyOf, type State } from "./state.js";
import { type Trace, traceOf } from "./trace.js";

export interface Settings {
  readonly learningRate: number;
  readonly momentum: number;
}

/**
 * `online`: after each sample. `batch`: after all of them, by the gradient of the loss of all. Both by
 * Δ = −η ∂E/∂w + α Δ₋. `rprop`: after all of them, by the signs of that gradient.
 */
export const ways = ["online", "batch", "rprop"] as const;
export type Way = (typeof ways)[number];

/** An update that is to be made: from where, with which samples, how. */
export interface Task {
  readonly way: Way;
  readonly rows: readonly number[];
  readonly settings: Settings;
  readonly before: State;
}

export interface Update extends Task {
  /** Of each row, at the weights before. */
  readonly traces: readonly Trace[];
  /** Of all rows as one batch, biases shared where they are. */
  readonly gradient: Float64Array;
  /** The change of each parameter by the update of the same kind before, and by this one. */
  readonly previousMove: Float64Array;
  readonly move: Float64Array;
  readonly after: State;
}

/** The state after the update alone, as fast as it goes. */
export function advance(model: Model, task: Task, gradient = new Float64Array(task.before.theta.length)): State {
  const { way, rows, settings, before } = task;
  model.gradient(before.theta, rows, gradient);
  const after = { ...copyOf(before), updates: before.updates + 1, shown: before.shown + rows.length };
  if (way === "rprop") rpropStep(after.theta, gradient, after.rprop);
  else {
    // The rate inside the velocity: then −b is the last change even where the rate was another.
    const rule = { ...settings, dampening: 0, weightDecay: 0, learningRateInside: 1 };
    const layout = { dim: gradient.length, count: 1 };
    momentum.step(after.theta, gradient, { velocity: after.velocity }, rule, after.updates, layout);
  }
  return after;
}

export function makeUpdate(model: Model, task: Task): Update {
  const { way, rows, before } = task;
  const gradient = new Float64Array(before.theta.length);
  const after = advance(model, task, gradient);
  const traces = rows.map((row) => traceOf(model.network, before.theta, model.inputsOf(row), model.targetsOf(row)));
  const moveIn = ({ velocity, rprop }: State) => (way === "rprop" ? rprop.move.slice() : velocity.map((b) => 0 - b));
  return { ...task, traces, gradient, previousMove: moveIn(before), move: moveIn(after), after };
}

/** The updates of an epoch, in order, as the rows of each. */
export function epochRows(way: Way, samples: number): readonly (readonly number[])[] {
  const all = Array.from({ length: samples }, (_, row) => row);
  return way === "online" ? all.map((row) => [row]) : [all];
}

/** The state after whole epochs. */
export function advanceEpochs(model: Model, way: Way, settings: Settings, before: State, epochs: number): State {
  const rows = epochRows(way, model.exercise.samples.count);
  let state = before;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const some of rows) state = advance(model, { way, rows: some, settings, before: state });
  return state;
}
