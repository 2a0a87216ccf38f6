/** Changes that are made while a race, or a training run, is under way. */
import { issueText, type Result } from "../core/issue.js";
import { Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { parseChange } from "./parseEdits.js";
import type { Edit, RaceLane } from "./race.js";

/** A change as it is kept, checked like one in a race file. */
export function parseMade(change: unknown, lanes: readonly RaceLane[], registry: Registry): Result<Omit<Edit, "at">> {
  const read = new Reader();
  const json = read.object(change, "", "an edit: a lane and its hyperparameters", ["lane", "hyperparameters"]);
  const parsed = json && parseChange(read, json, "", lanes, registry);
  return parsed && read.issues.length === 0 ? { ok: true, value: parsed } : { ok: false, issues: read.issues };
}

/** @throws RangeError with every issue if the lane or a value is not valid */
export function checkedChange(
  change: Omit<Edit, "at">,
  lanes: readonly RaceLane[],
  registry: Registry,
): Omit<Edit, "at"> {
  const made = parseMade(change, lanes, registry);
  if (!made.ok) throw new RangeError(made.issues.map(issueText).join("\n"));
  return made.value;
}

/** Sorted by step; of two edits at the same step the later one is applied last. */
export const inOrder = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort((a, b) => a.at - b.at);
