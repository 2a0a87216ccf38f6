/** Loads of a race file what can be loaded, and tells everything that had to be left out. */
import type { Issue } from "../core/issue.js";
import { type Json, Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { parseEdits } from "../race/parseEdits.js";
import { parseLanes } from "../race/parseLane.js";
import { parseRace } from "../race/parseRace.js";
import { parseSurface } from "../race/parseSurface.js";
import { type Race, type RaceLane, raceDefaults, raceLimits } from "../race/race.js";

export interface Salvaged {
  readonly race: Race | undefined;
  readonly issues: readonly Issue[];
}

/** Left out as a whole where something in them is wrong. */
const wholeFields = ["start", "steps", "seed", "gradientNoise", "target"];

/**
 * A valid file gives its race. Else what the issues name is left out and the rest is parsed again: of a lane only the
 * hyperparameters that are not valid, of the lanes those without a known optimizer or an id of their own.
 * @param fallback gives the surface or the lanes where none are left, and everything where neither are
 */
export function salvage(file: Json, registry: Registry, fallback?: Race): Salvaged {
  const whole = parseRace(file, registry);
  if (whole.ok) return { race: whole.value, issues: [] };
  const issues = whole.issues.filter(({ path }) => fieldOf(path) !== "edits");
  const surface = parseSurface(new Reader(), file.surface, registry);
  const lanes = readableLanes(file.lanes, registry);
  const isEmpty = !surface && lanes.length === 0;
  const rest: Partial<Race> = {
    ...(isEmpty
      ? fallback
      : { surface: surface ?? fallback?.surface, lanes: lanes.length > 0 ? lanes : fallback?.lanes }),
    ...soundFields(file, issues),
    version: 1,
  };
  if (!rest.surface || !rest.lanes) return { race: undefined, issues };
  // Judged by the lanes that are left, so that an edit of a lane that is left out is told as well.
  const judge = new Reader();
  const edits = parseEdits(judge, file.edits ?? [], rest.steps ?? raceDefaults.steps, rest.lanes, registry);
  const last = salvage({ ...rest, edits }, registry);
  return { race: last.race, issues: [...issues, ...judge.issues, ...last.issues] };
}

/** The whole fields that are given and have no issue. */
function soundFields(file: Json, issues: readonly Issue[]): Json {
  const wrong = new Set(issues.map(({ path }) => fieldOf(path)));
  const isSound = (key: string) => file[key] !== undefined && !wrong.has(key);
  return Object.fromEntries(wholeFields.filter(isSound).map((key) => [key, file[key]]));
}

/** The first word of an issue's path. */
const fieldOf = (path: string) => /^\w*/.exec(path)?.[0] ?? "";

function readableLanes(lanes: unknown, registry: Registry): RaceLane[] {
  const list = Array.isArray(lanes) ? lanes.slice(0, raceLimits.lanes) : [];
  const read = parseLanes(new Reader(), list, registry) ?? [];
  const ids = new Set<string>();
  return read.filter((lane) => {
    if (lane === undefined || ids.has(lane.id)) return false;
    ids.add(lane.id);
    return true;
  }) as RaceLane[];
}
