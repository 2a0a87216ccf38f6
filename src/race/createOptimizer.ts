/** An optimizer alone, for people who bring their own gradients. */
import { issueText } from "../core/issue.js";
import type { Reals } from "../core/layout.js";
import type { Objective } from "../core/objective.js";
import { isGradientFree, type Optimizer, slotLength } from "../core/optimizer.js";
import type { Values } from "../core/param.js";
import { Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { Timeline } from "../engine/course.js";
import { initializeSlots, slotViews } from "../engine/lane.js";
import { LaneProbe } from "../engine/laneProbe.js";
import { allCourses } from "./courses.js";
import { parseHyperparameters } from "./parseLane.js";

export interface Stepper {
  /** How many updates were made. */
  readonly steps: number;
  /** The hyperparameters' values at the next update. */
  readonly hyperparameters: Values;
  /** The optimizer's memory, by name: live views. */
  readonly slots: Readonly<Record<string, Float64Array>>;
  /** How many losses and gradients it has asked its objective for. */
  readonly asked: { readonly losses: number; readonly gradients: number };
  /** One update of `theta` in place. Optimizers without gradients need none.
   *  @throws RangeError if one of the arrays does not have `dimension` numbers */
  step(theta: Reals, gradient?: Reals): void;
}

/** What optimizers that look at other places than theta ask: Nelder–Mead, L-BFGS, Newton … . */
export interface Asked {
  /** The loss at a place. Newton wants the gradient there in `gradient` too; for all others it may be left as it is. */
  evaluate(place: Reals, gradient: Reals): number;
  /** What chances are made from; 0 where it is left out. */
  readonly seed?: number;
}

/**
 * An optimizer for one problem.
 * @param hyperparameters by name; numbers, or `{base, schedule, params}`; those left out take their defaults
 * @param dimension how many parameters the problem has
 * @param totalSteps the length that schedules such as one-cycle are stretched over
 * @param objective of the problem, for optimizers that ask it
 * @throws RangeError with every issue
 */
export function createOptimizer(
  id: string,
  hyperparameters: object,
  dimension: number,
  registry: Registry,
  totalSteps: number,
  objective?: Asked,
): Stepper {
  const read = new Reader();
  const known = read.name(id, "id", [...registry.optimizers.keys()], "an optimizer");
  read.number(dimension, "dimension", { min: 1, max: 2 ** 31 - 1, integer: true });
  read.number(totalSteps, "totalSteps", { min: 0, max: Number.POSITIVE_INFINITY });
  const given = known && parseHyperparameters(read, hyperparameters, "hyperparameters", known, registry);
  const optimizer = known === undefined ? undefined : registry.optimizers.get(known);
  if (optimizer) checkNeeds(read, optimizer, dimension, objective);
  if (!optimizer || !given || read.issues.length > 0) throw new RangeError(read.issues.map(issueText).join("\n"));

  const layout = { dim: dimension, count: 1 };
  const timeline = new Timeline(allCourses(optimizer, given, registry), [], totalSteps);
  const length = Object.values(optimizer.slots).reduce((sum, slot) => sum + slotLength(slot, layout), 0);
  const slots = slotViews(optimizer, layout, new Float64Array(length));
  initializeSlots(optimizer, slots, timeline.values);
  const calls = new Float64Array(2);
  const probe = objective && probeOf(objective, dimension, calls);
  const noGradient = new Float64Array(isGradientFree(optimizer) ? dimension : 0);
  let steps = 0;
  return {
    get steps() {
      return steps;
    },
    hyperparameters: timeline.values,
    slots,
    get asked() {
      return { losses: calls[0], gradients: calls[1] };
    },
    step(theta, gradient = noGradient) {
      checkLength("theta", theta, dimension);
      checkLength("gradient", gradient, dimension);
      steps++;
      if (probe) probe.t = steps;
      optimizer.step(theta, gradient, slots, timeline.values, steps, layout, probe);
      timeline.advanceTo(steps);
    },
  };
}

function checkNeeds(read: Reader, { id, asks, planeOnly }: Optimizer, dimension: number, objective?: Asked): void {
  if (planeOnly && dimension !== 2) read.fail("dimension", dimension, `2: ${id} is for the plane only`);
  if (asks && !objective)
    read.fail("objective", objective, `{evaluate(place, gradient)}, the loss at a place, which ${id} asks for`);
}

function probeOf({ evaluate, seed = 0 }: Asked, dim: number, calls: Float64Array): LaneProbe {
  const objective: Objective = {
    layout: { dim, count: 1 },
    evaluate(place, _t, gradient, value) {
      const loss = evaluate(place, gradient);
      if (value) value[0] = loss;
    },
  };
  return new LaneProbe(objective, { seed, sigma: 0 }, calls);
}

function checkLength(name: string, numbers: Reals | undefined, dimension: number): void {
  const length = numbers?.length ?? 0;
  if (length !== dimension) throw new RangeError(`${name}: got ${length} numbers, expected ${dimension}`);
}
