import { expect, test } from "vitest";
import { createRace, parseRace, type Race, registry } from "../../index.js";
import {
  addLane,
  type Change,
  chooseOptimizer,
  chooseSurface,
  duplicateLane,
  moveLane,
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
  const changed = after(chooseSurface("rosenbrock", registry));
  expect(changed.start).toEqual(registry.surfaces.get("rosenbrock")?.start);
  expect(changed.lanes).toEqual(race.lanes);
});

test("the target's distance suits the new surface's domain: about a fortieth of its side", () => {
  expect(after(chooseSurface("rosenbrock", registry)).target.distance).toBe(0.1);
  expect(after(chooseSurface("eggholder", registry)).target.distance).toBe(30);
});

test("a lane is added at the end, a copy after its original, each with an id of its own", () => {
  expect(ids(after(addLane("adam")))).toEqual(["momentum", "adam", "mine", "adam-2"]);
  const copied = after(duplicateLane(1));
  expect(ids(copied)).toEqual(["momentum", "adam", "adam-2", "mine"]);
  expect(copied.lanes[2]?.hyperparameters).toEqual(race.lanes[1]?.hyperparameters);
});

test("a copy has the edits of its original, so that both run alike", () => {
  const engine = createRace(after(duplicateLane(0)));
  engine.advance(60);
  expect(engine.lanes[1]?.track).toEqual(engine.lanes[0]?.track);
});

test.each([
  [0, 1, ["adam", "momentum", "mine"]],
  [1, -1, ["adam", "momentum", "mine"]],
  [1, 1, ["momentum", "mine", "adam"]],
  [0, -1, ["momentum", "adam", "mine"]],
  [2, 1, ["momentum", "adam", "mine"]],
] as const)("lane %i is moved by %i: %j; nothing else has changed", (index, by, order) => {
  const changed = after(moveLane(index, by));
  expect(ids(changed)).toEqual(order);
  const lanes = race.lanes.map(({ id }) => changed.lanes.find((lane) => lane.id === id));
  expect({ ...changed, lanes }).toEqual(race);
});

test("a lane that is removed takes its edits with it", () => {
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
  expect(after(setBase(1, "learningRate", 0.3, 0)).lanes[1]?.hyperparameters.learningRate).toEqual(scheduled);
  expect(after(setHyperparameter(1, "learningRate", 0.3, 0)).lanes[1]?.hyperparameters.learningRate).toBe(0.3);
  expect(after(setBase(2, "learningRate", 0.3, 0)).lanes[2]?.hyperparameters.learningRate).toBe(0.3);
});

test.each([
  ["a given value", 0, { base: 0.002, schedule: "exponential" }],
  ["a scheduled one", 1, { base: 0.1, schedule: "exponential" }],
  ["a default", 2, { base: 0.001, schedule: "exponential" }],
])("a schedule multiplies what there was: %s", (_, index, scheduled) => {
  const changed = after(setSchedule(index, "learningRate", "exponential", registry, 0));
  expect(changed.lanes[index]?.hyperparameters.learningRate).toEqual(scheduled);
});

test("without a schedule its base value is left", () => {
  const changed = after(setSchedule(1, "learningRate", undefined, registry, 0));
  expect(changed.lanes[1]?.hyperparameters.learningRate).toBe(0.1);
});

test("an invalid value is left for the race file's reader to refuse", () => {
  expect(parseRace(setBase(0, "momentum", 2, 0)(race)).ok).toBe(false);
});
