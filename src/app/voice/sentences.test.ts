import { expect, test } from "vitest";
import { raceOf } from "../../../test/race-files.js";
import { actions, createRaceStore } from "../store.js";
import { changeSentence, endSentence, mapSentence, outcomeSentence } from "./sentences.js";

const lane = (optimizer: string, learningRate: number) => ({ optimizer, hyperparameters: { learningRate } });
const file = {
  version: 1,
  surface: { id: "beale" },
  start: [1, 1.5],
  target: { distance: 0.25 },
  steps: 240,
  lanes: [lane("momentum", 0.003), lane("sgd", 1e6), lane("sgd", 0.001)],
};

function stateOf(change: object, position: number) {
  const store = createRaceStore(raceOf({ ...file, ...change }), 30, false);
  actions.seek(store, position);
  return store.getState();
}

test.each([
  ["who arrived first, and how many are lost", {}, 240, "1 of 3 arrived, first Momentum at step 58, 1 diverged"],
  ["who is lowest where nobody has arrived", { lanes: [lane("sgd", 0.001)] }, 1, "none of 1 arrived, lowest loss"],
  ["that all are lost", { lanes: [lane("sgd", 1e6)] }, 240, "1 diverged"],
])("of an outcome it is said %s", (_, change, position, said) => {
  expect(outcomeSentence(stateOf(change, position))).toMatch(new RegExp(`^${said}`));
});

test("nobody is said not to have arrived where there is nowhere to arrive", () => {
  expect(outcomeSentence(stateOf({ surface: { id: "saddle" }, lanes: [lane("sgd", 0.001)] }, 1))).toMatch(
    /^lowest loss .*, SGD$/,
  );
});

test("a moved start is said with its loss, and what has come of it where the race stands still", () => {
  const [before, moved] = [stateOf({}, 240), stateOf({ start: [0, 0] }, 240)];
  expect(changeSentence(moved, before)).toMatch(/^Start at \(0, 0\), loss 14\.20\. Step 240: \d of 3 arrived/);
  expect(changeSentence({ ...moved, playing: true }, before)).toBe("Start at (0, 0), loss 14.20");
});

test("another surface is said by its name; a race that is only played on is not", () => {
  expect(changeSentence(stateOf({ surface: { id: "booth" } }, 0), stateOf({}, 0))).toBe("Surface Booth");
  expect(changeSentence(stateOf({}, 0), stateOf({}, 0))).toBe("");
});

test("the end and what the map shows are sentences of their own", () => {
  expect(endSentence(stateOf({}, 240))).toMatch(/^The race is over: 1 of 3 arrived/);
  expect(
    mapSentence([
      [-2, 4.504],
      [0, 1e-4],
    ]),
  ).toBe("The map shows x −2 to 4.5, y 0 to 0.0001");
});
