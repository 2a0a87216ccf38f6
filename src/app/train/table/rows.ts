/** What the table says of each lane, as numbers that can be sorted. */
import type { Repeated, RepeatedLane } from "../../../train/messages.js";
import type { LaneRecord } from "../records.js";

const ownColumns = ["target", "best", "train", "test", "score"] as const;
/** What only a repetition tells. */
const repeatedColumns = ["repeatedTarget", "repeatedBest", "repeatedBestStep"] as const;
export type Column = "lane" | (typeof ownColumns)[number] | (typeof repeatedColumns)[number];

/** Whoever asked for a repetition sees it first: not all columns may have room. */
export const columnsOf = (isRepeated: boolean): readonly Column[] => [
  "lane",
  ...(isRepeated ? repeatedColumns : []),
  ...ownColumns,
];

export interface TableRow {
  /** Place among the run's lanes. */
  readonly index: number;
  readonly lane: LaneRecord;
  readonly repeated: RepeatedLane | undefined;
  /** What each column is sorted by; NaN where there is nothing so far. */
  readonly keys: Readonly<Record<Column, number>>;
  /** 1, 2, 3 where the lane is among the best of a repetition. */
  readonly medal: number | undefined;
}

/** A medal needs at least so many seeds: with fewer, chance decides. */
export const fewestSeeds = 5;

export function tableRows(lanes: readonly LaneRecord[], repeated: Repeated | undefined): TableRow[] {
  const medals = medalsOf(repeated);
  return lanes.map((lane, index) => {
    const again = repeated?.lanes.find(({ id }) => id === lane.id);
    return { index, lane, repeated: again, keys: keysOf(lane, index, again), medal: medals.get(lane.id) };
  });
}

function keysOf(lane: LaneRecord, index: number, again: RepeatedLane | undefined): TableRow["keys"] {
  return {
    lane: index,
    target: lane.arrivedAt < 0 ? Number.NaN : lane.arrivedAt,
    best: bestTest(lane).value,
    train: lane.evaluations.last("trainLoss"),
    test: lane.evaluations.last("testLoss"),
    score: lane.evaluations.last("testScore"),
    repeatedTarget: again?.stepsToTarget?.median ?? Number.NaN,
    repeatedBest: again?.bestTest?.median ?? Number.NaN,
    repeatedBestStep: again?.bestTestStep?.median ?? Number.NaN,
  };
}

/** The lowest loss on the test set so far, and its step. */
export function bestTest({ evaluations }: LaneRecord): { readonly value: number; readonly step: number } {
  const { testLoss, step } = evaluations.arrays;
  let best = -1;
  for (let i = 0; i < evaluations.count; i++) {
    const loss = testLoss[i] ?? Number.NaN;
    if (Number.isFinite(loss) && (best < 0 || loss < (testLoss[best] ?? 0))) best = i;
  }
  return { value: testLoss[best] ?? Number.NaN, step: step[best] ?? Number.NaN };
}

/**
 * Of lanes that arrived with most seeds, the three with the lowest median of steps; none before a repetition with enough
 * seeds is through.
 */
function medalsOf(repeated: Repeated | undefined): ReadonlyMap<string, number> {
  if (!repeated || repeated.done < repeated.of || repeated.of < fewestSeeds) return new Map();
  const arrived = repeated.lanes.filter((lane) => lane.stepsToTarget && 2 * lane.arrived > repeated.of);
  const inOrder = arrived.sort((a, b) => (a.stepsToTarget?.median ?? 0) - (b.stepsToTarget?.median ?? 0));
  return new Map(inOrder.slice(0, 3).map(({ id }, i) => [id, i + 1]));
}

/** Rows by a column; those without a number there come last either way, equal ones keep the lanes' order. */
export function sortedRows(rows: readonly TableRow[], by: Column, descending: boolean): TableRow[] {
  return [...rows].sort((a, b) => {
    const [x, y] = [a.keys[by], b.keys[by]];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return descending ? y - x : x - y;
  });
}
