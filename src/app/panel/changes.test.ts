import { expect, test } from "vitest";
import { parseRace, type Race, registry } from "../../index.js";
import {
  addLane,
  type Change,
  chooseOptimizer,
  chooseSurface,
  duplicateLane,
  removeLane,
  setBase,
  setHyperparameter,
  setSchedule,
} from "./changes.js";

const race = parsed({
  version: 1,
  surface: { id: "beale" },
  start: [2, 2],
  steps: 60,
  lanes: [
    { optimizer: "momentum", hyperparameters: { learningRate: 0.002, momentum: 0.9 } },
    { optimizer: "adam", hyperparameters: { learningRate: { base: 0.1, schedule: "cosine", params: { period: 60 } } } },
    { id: "mine", optimizer: "sgd" },
  ],
  edits: [
    { at: 10, lane: "momentum", hyperparameters: { momentum: 0.5 } },
    { at: 20, lane: "adam", hyperparameters: { beta1: 0.5 } },
  ],
});

function parsed(file: unknown): Race {
  const result = parseRace(file);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const after = (change: Change) => parsed(change(race));
const ids = ({ lanes }: Race) => lanes.map(({ id }) => id);

test("another surface is raced on from its own start; the lanes stay as they are", () => {
  const changed = after(chooseSurface("rosenbrock"));
  expect(changed.start).toEqual(registry.surfaces.get("rosenbrock")?.start);
  expect(changed.lanes).toEqual(race.lanes);
});

test("a lane is added at the end, a copy after its original, each with an id of its own", () => {
  expect(ids(after(addLane("adam")))).toEqual(["momentum", "adam", "mine", "adam-2"]);
  const copied = after(duplicateLane(1));
  expect(ids(copied)).toEqual(["momentum", "adam", "adam-2", "mine"]);
  expect(copied.lanes[2]?.hyperparameters).toEqual(race.lanes[1]?.hyperparameters);
});

test("a lane takes its edits with it", () => {
  const changed = after(removeLane(0));
  expect(ids(changed)).toEqual(["adam", "mine"]);
  expect(changed.edits.map(({ lane }) => lane)).toEqual(["adam"]);
});

test("another optimizer keeps the hyperparameters that both have, and is not called by the old one's name", () => {
  const changed = after(chooseOptimizer(0, "adam", registry));
  expect(changed.lanes[0]).toEqual({ id: "adam-2", optimizer: "adam", hyperparameters: { learningRate: 0.002 } });
  expect(changed.edits.map(({ lane }) => lane)).toEqual(["adam"]);
});

test("an id that somebody gave outlives the optimizer", () => {
  expect(after(chooseOptimizer(2, "lion", registry)).lanes[2]).toMatchObject({ id: "mine", optimizer: "lion" });
});

test("a base value keeps its schedule; a plain value takes its place", () => {
  const scheduled = { base: 0.3, schedule: "cosine", params: { period: 60 } };
  expect(after(setBase(1, "learningRate", 0.3)).lanes[1]?.hyperparameters.learningRate).toEqual(scheduled);
  expect(after(setHyperparameter(1, "learningRate", 0.3)).lanes[1]?.hyperparameters.learningRate).toBe(0.3);
  expect(after(setBase(2, "learningRate", 0.3)).lanes[2]?.hyperparameters.learningRate).toBe(0.3);
});

test.each([
  ["a given value", 0, { base: 0.002, schedule: "exponential" }],
  ["a scheduled one", 1, { base: 0.1, schedule: "exponential" }],
  ["a default", 2, { base: 0.001, schedule: "exponential" }],
])("a schedule multiplies what there was: %s", (_, index, scheduled) => {
  const changed = after(setSchedule(index, "learningRate", "exponential", registry));
  expect(changed.lanes[index]?.hyperparameters.learningRate).toEqual(scheduled);
});

test("without a schedule its base value is left", () => {
  const changed = after(setSchedule(1, "learningRate", undefined, registry));
  expect(changed.lanes[1]?.hyperparameters.learningRate).toBe(0.1);
});

test("an invalid value is left for the race file's reader to refuse", () => {
  expect(parseRace(setBase(0, "momentum", 2)(race)).ok).toBe(false);
});
