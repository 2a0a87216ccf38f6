/** Reads the lanes of a race file. */
import { expectedOf, type Param } from "../core/param.js";
import { isObject, join, type Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { parseName } from "./parseName.js";
import { parseValues } from "./parseSurface.js";
import { type HyperparameterValue, type HyperparameterValues, type RaceLane, raceLimits } from "./race.js";

/** The lanes as far as they could be read: an entry is missing where its id or its optimizer is not valid. */
export type ReadLanes = readonly (RaceLane | undefined)[];

/** A lane whose id is still to be given, where it has none of its own. */
interface UnnamedLane extends Omit<RaceLane, "id"> {
  readonly id: string | undefined;
}

export const hyperparametersForm = "an object of hyperparameters";

export function parseLanes(read: Reader, value: unknown, registry: Registry): ReadLanes | undefined {
  const list = read.array(value, "lanes", "lanes", raceLimits.lanes);
  if (!list) return undefined;
  if (list.length === 0) return read.fail("lanes", list, "at least one lane");
  const lanes = list.map((lane, i) => parseLane(read, lane, join("lanes", i), registry));
  const seen = new Set<string>();
  lanes.forEach((lane, i) => {
    if (lane?.id === undefined) return;
    if (seen.has(lane.id)) read.fail(join(join("lanes", i), "id"), lane.id, "an id no other lane has");
    seen.add(lane.id);
  });
  return withIds(lanes, seen);
}

function parseLane(read: Reader, value: unknown, path: string, registry: Registry): UnnamedLane | undefined {
  const lane = read.object(value, path, 'a lane like {"optimizer": "adam"}', ["id", "optimizer", "hyperparameters"]);
  if (!lane) return undefined;
  const named = lane.id !== undefined;
  const id = named ? parseName(read, lane.id, join(path, "id")) : undefined;
  const known = [...registry.optimizers.keys()];
  const optimizer = read.name(lane.optimizer, join(path, "optimizer"), known, "an optimizer");
  const at = join(path, "hyperparameters");
  const given = lane.hyperparameters === undefined ? {} : lane.hyperparameters;
  if (optimizer === undefined) {
    if (!isObject(given)) read.fail(at, given, hyperparametersForm);
    return undefined;
  }
  const hyperparameters = parseHyperparameters(read, given, at, optimizer, registry) ?? {};
  return named && id === undefined ? undefined : { id, optimizer, hyperparameters };
}

/** Lanes without an id take their optimizer's, made unique: adam, adam-2, adam-3. */
function withIds(lanes: readonly (UnnamedLane | undefined)[], taken: Set<string>): ReadLanes {
  return lanes.map((lane) => {
    if (!lane) return undefined;
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
  const json = read.object(value, path, hyperparametersForm, Object.keys(params));
  if (!json) return undefined;
  const values: Record<string, HyperparameterValue> = {};
  for (const name of Object.keys(params)) {
    if (!Object.hasOwn(json, name) || json[name] === undefined) continue;
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
  if (typeof value === "number") return read.number(value, path, param);
  const form = `${words}, or {"base": …, "schedule": …, "params": …}`;
  const json = read.object(value, path, form, ["base", "schedule", "params"]);
  if (!json) return undefined;
  const base = read.number(json.base, join(path, "base"), param);
  const schedule = read.name(json.schedule, join(path, "schedule"), [...registry.schedules.keys()], "a schedule");
  const declared = schedule === undefined ? undefined : registry.schedules.get(schedule)?.params;
  const params =
    declared && json.params !== undefined && parseValues(read, json.params, join(path, "params"), declared);
  return base !== undefined && schedule !== undefined ? { base, schedule, ...(params && { params }) } : undefined;
}
