/** Changes that are made while a race, or a training run, is under way. */
import { issueText } from "../core/issue.js";
import { Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { parseChange } from "./parseEdits.js";
import type { Edit, RaceLane } from "./race.js";

/**
 * A change as it is kept, checked like one in a race file.
 * @throws RangeError with every issue if the lane or a value is not valid
 */
export function checkedChange(
  change: Omit<Edit, "at">,
  lanes: readonly RaceLane[],
  registry: Registry,
): Omit<Edit, "at"> {
  const read = new Reader();
  const json = read.object(change, "", "an edit: a lane and its hyperparameters", ["lane", "hyperparameters"]);
  const checked = json && parseChange(read, json, "", lanes, registry);
  if (!checked || read.issues.length > 0) throw new RangeError(read.issues.map(issueText).join("\n"));
  return checked;
}

/** Sorted by step; of two edits at the same step the later one is applied last. */
export const inOrder = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort((a, b) => a.at - b.at);
