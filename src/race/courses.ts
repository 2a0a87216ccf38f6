/** From hyperparameters as a race file writes them to courses as an engine runs them. */

import type { Optimizer } from "../core/optimizer.js";
import { completeValues } from "../core/param.js";
import type { Registry } from "../core/registry.js";
import type { Course, CourseChange, Courses } from "../engine/course.js";
import type { Edit, HyperparameterValue, HyperparameterValues, RaceLane } from "./race.js";

/**
 * A lane's optimizer, and how its hyperparameters run over a race with these edits.
 * @throws RangeError if the lane or an edit names what the registry does not have
 */
export function laneCourses(
  lane: RaceLane,
  edits: readonly Edit[],
  registry: Registry,
): { readonly optimizer: Optimizer; readonly courses: Courses; readonly changes: readonly CourseChange[] } {
  const optimizer = registry.optimizers.get(lane.optimizer);
  if (!optimizer) throw new RangeError(`optimizer: got ${lane.optimizer}, which the registry does not have`);
  const changes = edits
    .filter((edit) => edit.lane === lane.id)
    .map(({ at, hyperparameters }) => ({ at, courses: givenCourses(hyperparameters, registry) }));
  return { optimizer, courses: allCourses(optimizer, lane.hyperparameters, registry), changes };
}

/** The course of every hyperparameter of an optimizer: as given, else its default. */
export function allCourses(optimizer: Optimizer, given: HyperparameterValues, registry: Registry): Courses {
  const courses: Record<string, Course> = {};
  for (const name in optimizer.params) {
    courses[name] = Object.hasOwn(given, name) ? toCourse(given[name], registry) : optimizer.params[name].default;
  }
  return courses;
}

/** The courses of the given hyperparameters only. */
export function givenCourses(given: HyperparameterValues, registry: Registry): Courses {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, toCourse(value, registry)]));
}

function toCourse(value: HyperparameterValue, registry: Registry): Course {
  if (typeof value === "number") return value;
  const schedule = registry.schedules.get(value.schedule);
  if (!schedule) throw new RangeError(`schedule: got ${value.schedule}, which the registry does not have`);
  return { base: value.base, schedule, params: completeValues(schedule.params, value.params) };
}
