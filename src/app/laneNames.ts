import { registry } from "../index.js";
import { type NamedLane, laneNames as namesOf } from "../race/laneNames.js";
import { laneText } from "./i18n/scenarios.js";

/** What the lanes of a race are called on the page. */
export const laneNames = (lanes: readonly NamedLane[]): string[] => namesOf(lanes, registry, laneText);
