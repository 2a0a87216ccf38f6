import { expect, it } from "vitest";
import { raceOf } from "../../../test/race-files.js";
import { actions, createRaceStore } from "../store.js";
import { secondsLeft, workOf } from "./work.js";

const file = { version: 1, surface: { id: "beale" }, steps: 1_000_000, lanes: [{ optimizer: "adam" }] };
const two = { ...file, lanes: [{ optimizer: "adam" }, { optimizer: "sgd" }] };
const swarm = { ...file, start: { scatter: 100_000 }, steps: 4000 };

const storeOf = (of: object) => createRaceStore(raceOf(of), 30, false);

it("is none where all is computed", () => {
  expect(workOf(storeOf({ ...file, steps: 500 }).getState())).toBeUndefined();
  expect(workOf(storeOf(swarm).getState())).toBeUndefined();
});

it.each([
  [file, "Computing 1,000,000 steps of one lane"],
  [two, "Computing 1,000,000 steps of 2 lanes"],
])("is a long race on its way to its end: %#", (of, words) => {
  const state = storeOf(of).getState();
  expect(workOf(state)).toEqual({ words, at: state.computed, to: 1_000_000, stopped: false });
});

it("stays, as stopped, where a long race was cancelled", () => {
  const store = storeOf(file);
  store.setState({ computed: 345_678 });
  actions.stop(store);
  expect(workOf(store.getState())).toMatchObject({ words: "Stopped after 345,678 of 1,000,000 steps", stopped: true });
});

it("is a swarm on its way to where it is wanted", () => {
  const store = storeOf(swarm);
  actions.seek(store, 3000.5);
  const { run } = store.getState();
  expect(workOf(store.getState())).toEqual({
    words: "Running 100,000 marbles to step 3,000",
    at: run.step,
    to: 3000,
    stopped: false,
  });
});

it.each([
  [100, 0, 2, 18],
  [600, 200, 1, 1],
  [0, 0, 1, undefined],
  [100, 0, 0, undefined],
])("at step %i of 1,000, begun at %i %d s ago, it takes %d s more", (at, from, seconds, left) => {
  expect(secondsLeft({ at, to: 1000 }, from, seconds)).toBe(left);
});
