/** An optimizer alone, for people who bring their own gradients. */
import { issueText } from "../core/issue.js";
import type { Reals } from "../core/layout.js";
import { slotLength } from "../core/optimizer.js";
import type { Values } from "../core/param.js";
import { Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { Timeline } from "../engine/course.js";
import { initializeSlots, slotViews } from "../engine/lane.js";
import { allCourses } from "./courses.js";
import { parseHyperparameters } from "./parseLane.js";

export interface Stepper {
  /** How many updates were made. */
  readonly steps: number;
  /** The hyperparameters' values at the next update. */
  readonly hyperparameters: Values;
  /** The optimizer's memory, by name: live views. */
  readonly slots: Readonly<Record<string, Float64Array>>;
  /** One update of `theta` in place.
   *  @throws RangeError if one of the arrays does not have `dimension` numbers */
  step(theta: Reals, gradient: Reals): void;
}

/**
 * An optimizer for one problem.
 * @param hyperparameters by name; numbers, or `{base, schedule, params}`; those left out take their defaults
 * @param dimension how many parameters the problem has
 * @param totalSteps the length that schedules such as one-cycle are stretched over
 * @throws RangeError with every issue
 */
export function createOptimizer(
  id: string,
  hyperparameters: object,
  dimension: number,
  registry: Registry,
  totalSteps: number,
): Stepper {
  const read = new Reader();
  const known = read.name(id, "id", [...registry.optimizers.keys()], "an optimizer");
  read.number(dimension, "dimension", { min: 1, max: 2 ** 31 - 1, integer: true });
  read.number(totalSteps, "totalSteps", { min: 0, max: Number.POSITIVE_INFINITY });
  const given = known && parseHyperparameters(read, hyperparameters, "hyperparameters", known, registry);
  const optimizer = known === undefined ? undefined : registry.optimizers.get(known);
  if (!optimizer || !given || read.issues.length > 0) throw new RangeError(read.issues.map(issueText).join("\n"));

  const layout = { dim: dimension, count: 1 };
  const timeline = new Timeline(allCourses(optimizer, given, registry), [], totalSteps);
  const length = Object.values(optimizer.slots).reduce((sum, slot) => sum + slotLength(slot, layout), 0);
  const slots = slotViews(optimizer, layout, new Float64Array(length));
  initializeSlots(optimizer, slots, timeline.values);
  let steps = 0;
  return {
    get steps() {
      return steps;
    },
    hyperparameters: timeline.values,
    slots,
    step(theta, gradient) {
      checkLength("theta", theta, dimension);
      checkLength("gradient", gradient, dimension);
      optimizer.step(theta, gradient, slots, timeline.values, ++steps, layout);
      timeline.advanceTo(steps);
    },
  };
}

function checkLength(name: string, { length }: Reals, dimension: number): void {
  if (length !== dimension) throw new RangeError(`${name}: got ${length} numbers, expected ${dimension}`);
}
