/** Runs a race from start to end and keeps every iterate of every marble. */
import type { Race, RaceEngine, Status } from "../library.js";
import { marblesPerLane } from "../race/race.js";

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
        columns[l][i].x[step] = theta[i];
        columns[l][i].y[step] = theta[count + i];
        columns[l][i].value[step] = value[i];
      }
    });
  }
  return engine.lanes.map((lane, l) => ({
    id: lane.id,
    optimizer: lane.optimizer.id,
    marbles: columns[l].map((column, i) => ({
      status: lane.statusOf(i),
      arrivedAt: stepOrNull(lane.arrivedAt[i]),
      divergedAt: stepOrNull(lane.divergedAt[i]),
      ...column,
    })),
  }));
}

const stepOrNull = (step: number) => (step < 0 ? null : step);
