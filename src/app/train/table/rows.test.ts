import { describe, expect, test } from "vitest";
import type { Repeated } from "../../../train/messages.js";
import { Columns } from "../columns.js";
import { evaluationColumns, type LaneRecord, stepColumns } from "../records.js";
import { bestTest, sortedRows, tableRows } from "./rows.js";

function lane(id: string, arrivedAt: number, testLoss: readonly number[] = [1]): LaneRecord {
  const steps = new Columns(stepColumns);
  const evaluations = new Columns(evaluationColumns);
  const column = Float64Array.from(testLoss);
  const step = column.map((_, i) => 10 * i);
  const shared = { trainLoss: column, trainScore: column, testScore: column };
  evaluations.take({ first: 0, count: column.length, step, testLoss: column, ...shared });
  const norms = { weights: column, gradient: column, update: column };
  const rates = { low: 0, median: 0, high: 0 };
  const rest = {
    divergedAt: -1,
    stopped: undefined,
    best: undefined,
    hyperparameters: {},
    norms,
    rates,
    layerRates: [],
  };
  return { id, steps, evaluations, arrivedAt, ...rest };
}

const spread = (median: number) => ({ median, min: median, max: median });

function repeatedWith(of: number, done: number, lanes: Readonly<Record<string, [arrived: number, median: number]>>) {
  const entries = Object.entries(lanes).map(([id, [arrived, median]]) => ({
    id,
    arrived,
    diverged: 0,
    stepsToTarget: arrived > 0 ? spread(median) : undefined,
    bestTest: spread(1),
    bestTestStep: spread(1),
  }));
  return { kind: "repeated", done, of, lanes: entries } satisfies Repeated;
}

describe("the best on the test set", () => {
  test.each([
    ["the lowest, with its step", [3, 1, 2], { value: 1, step: 10 }],
    ["the first of equal ones", [1, 1], { value: 1, step: 0 }],
    ["none that is no number", [Number.NaN, 2], { value: 2, step: 10 }],
    ["nothing where there is none", [Number.NaN], { value: Number.NaN, step: Number.NaN }],
  ])("is %s", (_, losses, expected) => expect(bestTest(lane("a", -1, losses))).toEqual(expected));
});

describe("medals", () => {
  const lanes = ["a", "b", "c", "d", "e"].map((id) => lane(id, 1));
  const medals = (repeated: Repeated | undefined) => tableRows(lanes, repeated).map(({ medal }) => medal);
  const through = { a: [10, 50], b: [10, 20], c: [4, 1], d: [6, 30], e: [9, 90] } as const;
  const entries = Object.fromEntries(Object.entries(through).map(([id, [n, m]]) => [id, [n, m] as [number, number]]));

  test("go to the lowest medians of those that arrived with more than half of the seeds", () => {
    expect(medals(repeatedWith(10, 10, entries))).toEqual([3, 1, undefined, 2, undefined]);
  });
  test.each([
    ["without a repetition", undefined],
    ["before it is through", repeatedWith(10, 9, entries)],
    ["of too few seeds", repeatedWith(4, 4, entries)],
  ])("are not given %s", (_, repeated) => expect(medals(repeated)).toEqual(Array(5).fill(undefined)));
});

test.each([
  ["up", false, ["b", "a", "c"]],
  ["down", true, ["a", "b", "c"]],
])("sorted %s, lanes that have not arrived are last", (_, descending, expected) => {
  const rows = tableRows([lane("c", -1), lane("a", 9), lane("b", 3)], undefined);
  expect(sortedRows(rows, "target", descending).map(({ lane }) => lane.id)).toEqual(expected);
});
