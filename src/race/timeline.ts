import type { Registry } from "../core/registry.js";
import { Timeline } from "../engine/course.js";
import { allCourses, givenCourses } from "./courses.js";
import type { Race, RaceLane } from "./race.js";

/**
 * The values of a lane's hyperparameters over its race, edits included; where it stands at 0 updates at first.
 * @throws RangeError if the lane names what the registry does not have
 */
export function laneTimeline(race: Race, lane: RaceLane, registry: Registry): Timeline {
  const optimizer = registry.optimizers.get(lane.optimizer);
  if (!optimizer) throw new RangeError(`optimizer: got ${lane.optimizer}, which the registry does not have`);
  const changes = race.edits
    .filter((edit) => edit.lane === lane.id)
    .map(({ at, hyperparameters }) => ({ at, courses: givenCourses(hyperparameters, registry) }));
  return new Timeline(allCourses(optimizer, lane.hyperparameters, registry), changes, race.steps);
}
