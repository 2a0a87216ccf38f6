import type { LaneRecord, MarbleRecord, RaceRecord } from "./record.js";

/** Races as JSON: one object, or for several files an array of them. Given in parts, since one string may be too long. */
export function* jsonOf(races: readonly RaceRecord[]): Iterable<string> {
  const many = races.length > 1;
  if (many) yield "[";
  for (const [r, { race, lanes }] of races.entries()) {
    yield `${r > 0 ? ",\n" : ""}{"version":1,"surface":${JSON.stringify(race.surface)},"steps":${race.steps},"lanes":[`;
    for (const [l, lane] of lanes.entries()) {
      if (l > 0) yield ",";
      yield* laneJson(lane);
    }
    yield "]}";
  }
  yield many ? "]\n" : "\n";
}

/** A lane of one marble is written flat; one of several has its marbles in an array. */
function* laneJson({ id, optimizer, evaluations, marbles }: LaneRecord): Iterable<string> {
  yield `{"id":${JSON.stringify(id)},"optimizer":${JSON.stringify(optimizer)},"evaluations":${evaluations},`;
  const [first] = marbles;
  if (first && marbles.length === 1) yield marbleJson(first);
  else {
    yield '"marbles":[';
    for (const [i, marble] of marbles.entries()) yield `${i > 0 ? "," : ""}{${marbleJson(marble)}}`;
    yield "]";
  }
  yield "}";
}

function marbleJson({ status, arrivedAt, divergedAt, x, y, value }: MarbleRecord): string {
  const head = `"status":"${status}","arrivedAt":${arrivedAt},"divergedAt":${divergedAt}`;
  return `${head},"x":${numbers(x)},"y":${numbers(y)},"value":${numbers(value)}`;
}

/** JSON has no NaN and no infinities: they are null. */
const numbers = (values: Float64Array) => JSON.stringify(Array.from(values));
