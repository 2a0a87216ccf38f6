import { expect, test } from "vitest";
import { parseRace } from "../../index.js";
import { addLane, removeLane, setBase } from "./changes.js";
import { applyChanges } from "./editor.js";

const file = { version: 1, surface: { id: "beale" }, lanes: [{ optimizer: "sgd" }] };

function race() {
  const result = parseRace(file);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

test("the changes of a frame are made one after another", () => {
  const { race: changed, issues } = applyChanges(
    race(),
    [addLane("adam"), setBase(1, "beta1", 0.5, 0), removeLane(0)],
    parseRace,
  );
  expect(changed.lanes).toEqual([{ id: "adam", optimizer: "adam", hyperparameters: { beta1: 0.5 } }]);
  expect(issues).toEqual([]);
});

test("one that gives no valid race is left out and told of; the others hold", () => {
  const { race: changed, issues } = applyChanges(
    race(),
    [removeLane(0), setBase(0, "learningRate", 0.5, 0)],
    parseRace,
  );
  expect(changed.lanes[0]?.hyperparameters).toEqual({ learningRate: 0.5 });
  expect(issues.map(({ path }) => path)).toEqual(["lanes"]);
});
