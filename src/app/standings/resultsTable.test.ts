import { expect, test } from "vitest";
import { raceOf } from "../../../test/race-files.js";
import { createRace } from "../../index.js";
import { rowsOf } from "./resultsTable.js";

const lanes = [
  { optimizer: "momentum", hyperparameters: { learningRate: 0.003 } },
  { optimizer: "sgd", hyperparameters: { learningRate: 1e6 } },
  { optimizer: "sgd", hyperparameters: { learningRate: 0.001 } },
];
const file = { version: 1, surface: { id: "beale" }, start: [1, 1.5], target: { distance: 0.25 }, steps: 240, lanes };

function rows(change: object, step: number) {
  const race = raceOf({ ...file, ...change });
  const run = createRace(race);
  run.advance(race.steps);
  return rowsOf({ race, run }, step);
}

test("whoever arrived comes first, with the gradient evaluations it took", () => {
  const [first, second, last] = rows({}, 240);
  expect(first?.slice(0, 5)).toEqual(["1", "Momentum", "arrived at step 58", "58", "174"]);
  expect(second?.slice(0, 5)).toEqual(["–", "SGD 2", "not arrived", "240", "720"]);
  expect(last?.slice(1, 3)).toEqual(["SGD", "diverged at 1"]);
});

test("losses, distances and places are those of the step", () => {
  const start = rows({}, 0).map((row) => row.slice(3));
  expect(new Set(start.map((row) => row.join(" | ")))).toEqual(new Set(["0 | 0 | 41.25 | 2.24 | 1.00, 1.50"]));
});

test("what is not told of a lane is a dash: no star to be away from, no place of several marbles", () => {
  expect(rows({ surface: { id: "saddle" } }, 0)[0]?.[6]).toBe("–");
  expect(rows({ start: { grid: 2 } }, 0)[0]?.[7]).toBe("–");
});
