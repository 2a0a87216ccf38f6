/** Refuses races that would run for minutes or not fit in memory, with their size and the limit. */
import { type Optimizer, slotLength } from "../core/optimizer.js";
import type { Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import type { ReadLanes } from "./parseLane.js";
import { marblesPerLane, raceDefaults, raceLimits, type Start } from "./race.js";
import { placesOf } from "./updateWork.js";

/** Of each lane, as far as it could be read. */
export const optimizersOf = (lanes: ReadLanes, registry: Registry): readonly (Optimizer | undefined)[] =>
  lanes.map((lane) => registry.optimizers.get(lane?.optimizer ?? ""));

export function limitWork(
  read: Reader,
  steps: number,
  start: Start,
  optimizers: readonly (Optimizer | undefined)[],
): void {
  const perLane = marblesPerLane(start);
  const marbles = optimizers.length * perLane;
  const limits = raceLimits;
  if (marbles > limits.marbles) {
    const got = `${optimizers.length} lanes × ${perLane} marbles`;
    read.issues.push({ path: "start", got, expected: `at most ${limits.marbles} marbles in all lanes together` });
  } else if (perLane * sumOf(optimizers, memoryOf) > limits.memory) {
    const got = `${perLane * sumOf(optimizers, memoryOf)} numbers in the optimizers' memory`;
    read.issues.push({ path: "start", got, expected: `at most ${limits.memory} in all lanes together` });
  }
  const isRecorded = perLane <= limits.recordedMarbles;
  const most = isRecorded ? limits.recordedMarbleSteps : limits.marbleSteps;
  const places = perLane * sumOf(optimizers, placesOf);
  if (places * steps <= most) return;
  const kind = isRecorded ? "recorded marble steps" : "marble steps";
  read.issues.push({ path: "steps", got: `${places} marbles × ${steps} steps`, expected: `at most ${most} ${kind}` });
}

const plane = { dim: 2, count: 1 };

const sumOf = (optimizers: readonly (Optimizer | undefined)[], of: (optimizer?: Optimizer) => number) =>
  optimizers.reduce((sum, optimizer) => sum + of(optimizer), 0);

const memoryOf = (optimizer?: Optimizer) =>
  Object.values(optimizer?.slots ?? {}).reduce((sum, slot) => sum + slotLength(slot, plane), plane.dim);

/** A network's plane is slower than a formula, by its parameters and samples. */
export function limitNetworkWork(
  read: Reader,
  work: number,
  steps: number,
  start: Start,
  optimizers: readonly (Optimizer | undefined)[],
): void {
  const marbles = marblesPerLane(start) * sumOf(optimizers, placesOf);
  const most = Math.floor(raceLimits.networkRaceWork / work);
  const mostMarbles = Math.floor(most / raceDefaults.steps);
  if (marbles > mostMarbles) {
    const expected = `at most ${mostMarbles} marbles in all lanes together`;
    read.issues.push({ path: "start", got: `${marbles} marbles`, expected });
  }
  if (marbles * steps <= most) return;
  read.issues.push({
    path: "steps",
    got: `${marbles} marbles × ${steps} steps`,
    expected: `at most ${most} marble steps`,
  });
}
