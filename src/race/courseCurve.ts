import type { Point } from "../core/layout.js";
import type { Registry } from "../core/registry.js";
import { Timeline } from "../engine/course.js";
import { laneCourses } from "./courses.js";
import type { Race, RaceLane } from "./race.js";

/** Edits and a length: a race, or a training run. */
type Timed = Pick<Race, "edits" | "steps">;

/**
 * How a hyperparameter runs over a race, schedule and edits included, for a small curve.
 * @param name of one of the optimizer's hyperparameters
 * @param most how many points there may be, at least 2
 * @returns `[updates made, value the next update uses]` from 0 to the race's last update, all of them or evenly spaced,
 *   both ends included
 * @throws RangeError if the lane names what the registry does not have
 */
export function courseCurve(race: Timed, lane: RaceLane, name: string, registry: Registry, most: number): Point[] {
  const { courses, changes } = laneCourses(lane, race.edits, registry);
  const timeline = new Timeline(courses, changes, race.steps);
  const last = Math.max(race.steps - 1, 0);
  const intervals = Math.min(last, most - 1);
  return Array.from({ length: intervals + 1 }, (_, k): Point => {
    const updatesMade = intervals === 0 ? 0 : Math.round((k * last) / intervals);
    timeline.advanceTo(updatesMade);
    return [updatesMade, timeline.values[name]];
  });
}
