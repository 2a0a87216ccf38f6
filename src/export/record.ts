/** Runs a race from start to end and keeps every iterate of every marble. */
import type { Status } from "../engine/lane.js";
import { evaluationsOf, laneCalls } from "../race/calls.js";
import type { RaceEngine } from "../race/createRace.js";
import { marblesPerLane, type Race } from "../race/race.js";
import { Unavailable } from "./format.js";

/** One marble's run; x, y and value have an entry per step and one for the start. */
export interface MarbleRecord {
  readonly status: Status;
  readonly arrivedAt: number | null;
  readonly divergedAt: number | null;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly value: Float64Array;
}

export interface LaneRecord {
  readonly id: string;
  readonly optimizer: string;
  /** Of the loss, up to the last step, a gradient counted as three; per marble. */
  readonly evaluations: number;
  readonly marbles: readonly MarbleRecord[];
}

export interface RaceRecord {
  readonly file: string;
  readonly race: Race;
  readonly lanes: readonly LaneRecord[];
}

/** More would not fit in memory as text. */
export const mostIterates = 2e7;

export const sizeOf = (race: Race) => race.lanes.length * marblesPerLane(race.start) * (race.steps + 1);

export function recordRace(engine: RaceEngine, steps: number): LaneRecord[] {
  const columns = engine.lanes.map(({ layout }) =>
    Array.from({ length: layout.count }, () => ({
      x: new Float64Array(steps + 1),
      y: new Float64Array(steps + 1),
      value: new Float64Array(steps + 1),
    })),
  );
  for (let step = 0; step <= steps; step++) {
    engine.seek(step);
    engine.lanes.forEach(({ theta, value, layout: { count } }, l) => {
      for (let i = 0; i < count; i++) {
        const column = columns[l]?.[i];
        if (!column) continue;
        column.x[step] = theta[i] ?? Number.NaN;
        column.y[step] = theta[count + i] ?? Number.NaN;
        column.value[step] = value[i] ?? Number.NaN;
      }
    });
  }
  return engine.lanes.map((lane, l) => ({
    id: lane.id,
    optimizer: lane.optimizer.id,
    evaluations: evaluationsOf(laneCalls(lane, steps)),
    marbles: (columns[l] ?? []).map((column, i) => ({
      status: lane.statusOf(i),
      arrivedAt: stepOrNull(lane.arrivedAt[i]),
      divergedAt: stepOrNull(lane.divergedAt[i]),
      ...column,
    })),
  }));
}

const stepOrNull = (step = -1) => (step < 0 ? null : step);

/**
 * The record of one race.
 * @throws Unavailable where it has more iterates than a text can hold
 */
export function recordOf({ race, run }: { readonly race: Race; readonly run: RaceEngine }): RaceRecord {
  const size = sizeOf(race);
  if (size > mostIterates) throw new Unavailable(`got ${size} iterates to write, expected at most ${mostIterates}`);
  return { file: "", race, lanes: recordRace(run, race.steps) };
}

/** A text that is given in parts, as a file's content. */
export const textBytes = (parts: Iterable<string>): Uint8Array => new TextEncoder().encode([...parts].join(""));
