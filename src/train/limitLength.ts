import { join, type Reader } from "../core/reader.js";
import { type TrainRun, trainLimits } from "./trainRun.js";

/** Refuses a run that is too long, and edits after its end. How long it is, the number of its samples says. */
export function limitLength(
  read: Reader,
  { epochs, lanes, edits }: Pick<TrainRun, "epochs" | "lanes" | "edits">,
  totalSteps: number,
): Reader {
  if (totalSteps * lanes.length > trainLimits.laneSteps) {
    const got = `${epochs} epochs of ${totalSteps / epochs} steps in ${lanes.length} lanes`;
    read.issues.push({ path: "epochs", got, expected: `at most ${trainLimits.laneSteps} steps in all` });
  }
  for (const [i, { at }] of edits.entries()) {
    if (at > totalSteps) read.fail(join(join("edits", i), "at"), at, `a whole number 0 … ${totalSteps}, the last step`);
  }
  return read;
}
