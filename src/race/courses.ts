/** From hyperparameters as a race file writes them to courses as an engine runs them. */

import type { Optimizer } from "../core/optimizer.js";
import { completeValues } from "../core/param.js";
import type { Registry } from "../core/registry.js";
import type { Course, Courses } from "../engine/course.js";
import type { HyperparameterValue, HyperparameterValues } from "./race.js";

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
