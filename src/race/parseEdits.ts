/** Reads the edits of a race file. */

import { isObject, type Json, join, type Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { hyperparametersForm, parseHyperparameters, type ReadLanes } from "./parseLane.js";
import { type Edit, raceLimits } from "./race.js";

const editForm = 'an edit like {"at": 100, "lane": "adam", "hyperparameters": {"learningRate": 0.1}}';

export function parseEdits(
  read: Reader,
  value: unknown,
  steps: number,
  lanes: ReadLanes,
  registry: Registry,
): readonly Edit[] {
  const list = read.array(value, "edits", "edits", raceLimits.edits) ?? [];
  return list.flatMap((entry, i) => {
    const path = join("edits", i);
    const edit = read.object(entry, path, editForm, ["at", "lane", "hyperparameters"]);
    if (!edit) return [];
    const at = read.number(edit.at, join(path, "at"), { min: 0, max: steps, integer: true });
    const change = parseChange(read, edit, path, lanes, registry);
    return at === undefined || !change ? [] : [{ at, ...change }];
  });
}

/** What an edit changes: which hyperparameters of which lane. */
export function parseChange(
  read: Reader,
  edit: Json,
  path: string,
  lanes: ReadLanes,
  registry: Registry,
): Omit<Edit, "at"> | undefined {
  const lane = lanes.find((known) => known !== undefined && known.id === edit.lane);
  const at = join(path, "hyperparameters");
  if (!lane) {
    refuseLane(read, edit.lane, join(path, "lane"), lanes);
    if (!isObject(edit.hyperparameters)) read.fail(at, edit.hyperparameters, hyperparametersForm);
    return undefined;
  }
  const hyperparameters = parseHyperparameters(read, edit.hyperparameters, at, lane.optimizer, registry);
  return hyperparameters && { lane: lane.id, hyperparameters };
}

/** Says that there is no such lane, unless it may be one that could not be read. */
function refuseLane(read: Reader, value: unknown, path: string, lanes: ReadLanes): void {
  if (typeof value === "string" && lanes.includes(undefined)) return;
  const ids = lanes.flatMap((lane) => (lane ? [lane.id] : []));
  read.name(value, path, ids, "the id of a lane");
}
