import { expect, test } from "vitest";
import { raceOf } from "../../test/race-files.js";
import { createRace } from "../index.js";
import { identities } from "../render/identity.js";
import { happeningsBetween } from "./happenings.js";

const race = raceOf({
  version: 1,
  surface: { id: "beale" },
  start: [1, 1.5],
  steps: 300,
  target: { distance: 0.25 },
  lanes: [
    { optimizer: "adam", hyperparameters: { learningRate: 0.2 } },
    { optimizer: "sgd", hyperparameters: { learningRate: 5 } },
  ],
});
const run = createRace(race);
run.advance(race.steps);
const entries = identities(race.lanes).map((identity, i) => {
  const { id } = race.lanes[i];
  return { id, name: id.toUpperCase(), identity, isHidden: false };
});
const arrived = run.lanes[0].arrivedAt[0];
const diverged = run.lanes[1].divergedAt[0];

test("who arrives and who diverges is told in order, by name and step", () => {
  expect(diverged).toBeGreaterThan(0);
  expect(arrived).toBeGreaterThan(diverged);
  expect(happeningsBetween(run, entries, 0, race.steps)).toEqual([
    { kind: "diverge", lane: "sgd", name: "SGD", step: diverged },
    { kind: "arrive", lane: "adam", name: "ADAM", step: arrived },
  ]);
});

test("once, in the stretch in which it happens", () => {
  expect(happeningsBetween(run, entries, diverged, arrived - 1)).toEqual([]);
  expect(happeningsBetween(run, entries, arrived - 1, arrived)).toHaveLength(1);
});
