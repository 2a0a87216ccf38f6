/** Reads a race file: the race, or every issue at once. */
import type { Result } from "../core/issue.js";
import { type Json, join, Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { limitNetworkWork, limitWork, optimizersOf } from "./limitWork.js";
import { parseEdits } from "./parseEdits.js";
import { parseLanes } from "./parseLane.js";
import { parsePoint, parseSurface } from "./parseSurface.js";
import { isNetwork, type Race, raceDefaults, raceLimits, type Start, type SurfaceChoice } from "./race.js";
import { createSurface, ownSurface } from "./surface.js";

const keys = ["version", "surface", "start", "steps", "seed", "gradientNoise", "target", "lanes", "edits"];

/** A race from a race file's JSON. Total: any value gives a race or its issues, never a throw. */
export function parseRace(json: unknown, registry: Registry): Result<Race> {
  const read = new Reader();
  const file = read.object(json, "", "a race file: an object", keys);
  if (!file) return { ok: false, issues: read.issues };
  if (file.version !== 1) read.fail("version", file.version, "1");
  const surface = parseSurface(read, file.surface, registry);
  const start = file.start === undefined ? ownStart(surface, registry) : parseStart(read, file.start, "start");
  const steps = wholeNumber(read, file, "steps", raceLimits.steps);
  const seed = wholeNumber(read, file, "seed", raceLimits.seed);
  const gradientNoise = parseNoise(read, file);
  const target = file.target === undefined ? raceDefaults.target : parseTarget(read, file.target, "target");
  const lanes = parseLanes(read, file.lanes, registry);
  const lastStep = steps ?? raceLimits.steps;
  const edits = file.edits === undefined ? [] : parseEdits(read, file.edits, lastStep, lanes ?? [undefined], registry);
  if (steps !== undefined && start && lanes) {
    const optimizers = optimizersOf(lanes, registry);
    limitWork(read, steps, start, optimizers);
    const work = surface && isNetwork(surface) && ownSurface("network", registry).work?.(surface);
    if (work) limitNetworkWork(read, work, steps, start, optimizers);
  }
  if (read.issues.length > 0) return { ok: false, issues: read.issues };
  // Without an issue everything was read.
  const race = { version: 1, surface, start, steps, seed, gradientNoise, target, lanes, edits };
  return { ok: true, value: race as Race };
}

function wholeNumber(read: Reader, file: Json, key: "steps" | "seed", max: number): number | undefined {
  return file[key] === undefined ? raceDefaults[key] : read.number(file[key], key, { min: 0, max, integer: true });
}

function parseNoise(read: Reader, file: Json): number | undefined {
  const { gradientNoise } = file;
  if (gradientNoise === undefined) return raceDefaults.gradientNoise;
  return read.number(gradientNoise, "gradientNoise", { min: 0, max: 1e6 });
}

function ownStart(surface: SurfaceChoice | undefined, registry: Registry): Start | undefined {
  return surface && createSurface(surface, registry).start;
}

function parseStart(read: Reader, value: unknown, path: string): Start | undefined {
  const expected = 'a point [x, y], {"grid": n} or {"scatter": n}';
  if (Array.isArray(value)) return parsePoint(read, value, path, expected);
  const json = read.object(value, path, expected, ["grid", "scatter"]);
  if (!json) return undefined;
  const { grid, scatter } = json;
  if ((grid === undefined) === (scatter === undefined)) return read.fail(path, json, expected);
  const kind = grid === undefined ? "scatter" : "grid";
  const n = read.number(json[kind], join(path, kind), { min: 1, max: raceLimits[kind], integer: true });
  if (n === undefined) return undefined;
  return kind === "grid" ? { grid: n } : { scatter: n };
}

function parseTarget(read: Reader, value: unknown, path: string): Race["target"] | undefined {
  const json = read.object(value, path, '{"distance": d}', ["distance"]);
  if (!json) return undefined;
  if (json.distance === undefined) return raceDefaults.target;
  const rule = {
    min: Number.MIN_VALUE,
    max: raceLimits.coordinate,
    expected: `a number above 0, at most ${raceLimits.coordinate}`,
  };
  const distance = read.number(json.distance, join(path, "distance"), rule);
  return distance === undefined ? undefined : { distance };
}
