/** Reads the lanes and edits of a race file. */
import { accepts, expectedOf, type Param } from "../core/param.js";
import type { Registry } from "../core/registry.js";
import { parseValues } from "./parseSurface.js";
import { type Edit, type HyperparameterValue, type HyperparameterValues, type RaceLane, raceLimits } from "./race.js";
import { join, type Reader } from "./reader.js";

/** A lane whose id is still to be given, where it has none of its own. */
interface UnnamedLane extends Omit<RaceLane, "id"> {
  readonly id: string | undefined;
}

export function parseLanes(read: Reader, value: unknown, registry: Registry): readonly RaceLane[] | undefined {
  const list = read.array(value, "lanes", "an array of lanes", raceLimits.lanes);
  if (!list) return undefined;
  if (list.length === 0) return read.fail("lanes", list, "at least one lane");
  const lanes = list.map((lane, i) => parseLane(read, lane, join("lanes", i), registry));
  const seen = new Set<string>();
  lanes.forEach((lane, i) => {
    if (lane?.id === undefined) return;
    if (seen.has(lane.id)) read.fail(join(join("lanes", i), "id"), lane.id, "an id no other lane has");
    seen.add(lane.id);
  });
  return lanes.every((lane) => lane !== undefined) ? withIds(lanes, seen) : undefined;
}

function parseLane(read: Reader, value: unknown, path: string, registry: Registry): UnnamedLane | undefined {
  const lane = read.object(value, path, 'a lane like {"optimizer": "adam"}', ["id", "optimizer", "hyperparameters"]);
  if (!lane) return undefined;
  const id = lane.id === undefined ? undefined : parseId(read, lane.id, join(path, "id"));
  const known = [...registry.optimizers.keys()];
  const optimizer = read.name(lane.optimizer, join(path, "optimizer"), known, "an optimizer");
  if (optimizer === undefined) return undefined;
  const at = join(path, "hyperparameters");
  const given = lane.hyperparameters === undefined ? {} : lane.hyperparameters;
  const hyperparameters = parseHyperparameters(read, given, at, optimizer, registry);
  return hyperparameters && { id, optimizer, hyperparameters };
}

function parseId(read: Reader, value: unknown, path: string): string | undefined {
  const fits = typeof value === "string" && /^[^\p{C}]{1,60}$/u.test(value) && value.trim() !== "";
  return fits ? value : read.fail(path, value, "a text of 1 … 60 characters");
}

/** Lanes without an id take their optimizer's, made unique: adam, adam-2, adam-3. */
function withIds(lanes: readonly UnnamedLane[], taken: Set<string>): RaceLane[] {
  return lanes.map((lane) => {
    const id = lane.id ?? freeId(lane.optimizer, taken);
    taken.add(id);
    return { ...lane, id };
  });
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken. */
export function freeId(wanted: string, taken: { has(id: string): boolean }): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(id)) return id;
  }
}

export function parseHyperparameters(
  read: Reader,
  value: unknown,
  path: string,
  optimizer: string,
  registry: Registry,
): HyperparameterValues | undefined {
  const params = registry.optimizers.get(optimizer)?.params ?? {};
  const json = read.object(value, path, "an object of hyperparameters", Object.keys(params));
  if (!json) return undefined;
  const values: Record<string, HyperparameterValue> = {};
  for (const name of Object.keys(json)) {
    if (!Object.hasOwn(params, name)) continue;
    const parsed = parseHyperparameter(read, json[name], join(path, name), params[name], registry);
    if (parsed !== undefined) values[name] = parsed;
  }
  return values;
}

function parseHyperparameter(
  read: Reader,
  value: unknown,
  path: string,
  param: Param,
  registry: Registry,
): HyperparameterValue | undefined {
  const words = expectedOf(param);
  if (typeof value === "number") return accepts(param, value) ? value : read.fail(path, value, words);
  const form = `${words}, or {"base": …, "schedule": …, "params": …}`;
  const json = read.object(value, path, form, ["base", "schedule", "params"]);
  if (!json) return undefined;
  const base = json.base;
  const valid = typeof base === "number" && accepts(param, base);
  if (!valid) read.fail(join(path, "base"), base, words);
  const schedule = read.name(json.schedule, join(path, "schedule"), [...registry.schedules.keys()], "a schedule");
  const declared = schedule === undefined ? undefined : registry.schedules.get(schedule)?.params;
  const params =
    declared && json.params !== undefined && parseValues(read, json.params, join(path, "params"), declared);
  return valid && schedule !== undefined ? { base, schedule, ...(params && { params }) } : undefined;
}

export function parseEdits(
  read: Reader,
  value: unknown,
  steps: number,
  lanes: readonly RaceLane[] | undefined,
  registry: Registry,
): readonly Edit[] {
  const list = read.array(value, "edits", "an array of edits", raceLimits.edits) ?? [];
  return list.flatMap((entry, i) => {
    const path = join("edits", i);
    const edit = read.object(entry, path, "an edit", ["at", "lane", "hyperparameters"]);
    if (!edit) return [];
    const at = read.number(edit.at, join(path, "at"), { min: 0, max: steps, integer: true });
    if (!lanes) return [];
    const ids = lanes.map(({ id }) => id);
    const lane = read.name(edit.lane, join(path, "lane"), ids, "the id of a lane");
    const optimizer = lanes.find(({ id }) => id === lane)?.optimizer;
    if (lane === undefined || optimizer === undefined) return [];
    const at2 = join(path, "hyperparameters");
    const hyperparameters = parseHyperparameters(read, edit.hyperparameters, at2, optimizer, registry);
    return at === undefined || !hyperparameters ? [] : [{ at, lane, hyperparameters }];
  });
}
