/** Running the page's races: see `worker/beginRun.ts`. */
import { type Race, registry } from "../index.js";
import { type Begun, beginRun as begin } from "../worker/beginRun.js";

export { isFar, isRecorded, reach } from "../worker/beginRun.js";

/** A run of a race, as far as it can be computed at once. */
export const beginRun = (race: Race): Begun => begin(race, registry);
