import { registry } from "../index.js";
import { type NamedLane, laneNames as namesOf } from "../race/laneNames.js";
import { label } from "./i18n/labels.js";
import { laneText } from "./i18n/scenarios.js";

const optimizers = new Map(
  [...registry.optimizers].map(([id, optimizer]) => [id, { ...optimizer, name: label(optimizer.name) }]),
);

/** What the lanes of a race are called on the page. */
export const laneNames = (lanes: readonly NamedLane[]): string[] => namesOf(lanes, { optimizers }, laneText);
