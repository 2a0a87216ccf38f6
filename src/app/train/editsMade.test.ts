import { expect, test } from "vitest";
import type { Edit } from "../../race/race.js";
import { parseTrainRun } from "../../train/parseTrainRun.js";
import { registry } from "../../training.js";
import { editsMade } from "./editsMade.js";

const edit = (at: number, learningRate: number): Edit => ({ at, lane: "adam", hyperparameters: { learningRate } });

function runWith(edits: readonly Edit[], seed = 0) {
  const parsed = parseTrainRun(
    { version: 1, dataset: { id: "moons" }, seed, lanes: [{ optimizer: "adam" }], edits },
    registry,
  );
  if (!parsed.ok) throw new Error("the test's run is none");
  return parsed.value;
}

test.each([
  ["one at the step", [], [edit(5, 0.1)], [edit(5, 0.1)]],
  ["one beside an earlier one", [edit(2, 1)], [edit(2, 1), edit(5, 0.1)], [edit(5, 0.1)]],
  ["one in another's place", [edit(5, 1)], [edit(5, 0.1)], [edit(5, 0.1)]],
  ["none", [edit(5, 1)], [edit(5, 1)], undefined],
  ["one at the next step", [], [edit(6, 0.1)], [edit(6, 0.1)]],
  ["one at an earlier step", [], [edit(4, 0.1)], undefined],
  ["one at a later step", [], [edit(7, 0.1)], undefined],
  ["one, and an earlier one is lost", [edit(2, 1)], [edit(5, 0.1)], undefined],
  ["none, one is lost", [edit(5, 1)], [], undefined],
])("%s", (_, before, after, expected) => {
  expect(editsMade(5, 6, runWith(before), runWith(after))).toEqual(expected);
});

test("a run that differs in more is another one", () => {
  expect(editsMade(5, 6, runWith([]), runWith([edit(5, 0.1)], 1))).toBeUndefined();
});
