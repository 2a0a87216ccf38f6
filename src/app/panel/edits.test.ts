import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bits } from "../../../test/bits.js";
import { raceOf, richFile } from "../../../test/race-files.js";
import { createRace, type Race, registry } from "../../index.js";
import { type Change, setBase, setSchedule } from "./changes.js";
import { heldValue, holdsFrom, laneEdits, removeEdit, removeEdits, valuesText, varies } from "./edits.js";

const race = raceOf(richFile);
const raceAfter = (change: Change, before = race): Race => raceOf(change(before));

function bitsAt(of: Race, step: number): string[] {
  const engine = createRace(of);
  engine.advance(step);
  return bits(engine);
}

describe("a change holds from", () => {
  test.each([
    ["the start, unless changes are recorded", { recording: false, position: 120 }, 0],
    ["the step that was made last", { recording: true, position: 120.9 }, 120],
    ["the start, at the start", { recording: true, position: 0.9 }, 0],
  ])("%s", (_, state, from) => expect(holdsFrom(state)).toBe(from));
});

describe("a recorded change", () => {
  const step = fc.integer({ min: 1, max: richFile.steps });
  const value = fc.double({ min: 1e-4, max: 1, noNaN: true });

  test("gives the race that the file with that edit gives, and that an edit of a running engine gives, to the bit", () => {
    fc.assert(
      fc.property(step, value, (at, learningRate) => {
        const recorded = raceAfter(setBase(0, "learningRate", learningRate, at));
        const edit = { lane: "fast", hyperparameters: { learningRate } };
        const live = createRace(race);
        live.seek(at);
        live.edit(edit);
        live.seek(race.steps);
        expect(bitsAt(recorded, race.steps)).toEqual(bits(live));
        expect(bitsAt(recorded, race.steps)).toEqual(
          bitsAt(raceOf({ ...richFile, edits: [...richFile.edits, { at, ...edit }] }), race.steps),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("changes nothing up to its step, and the lanes stay as they are", () => {
    const recorded = raceAfter(setBase(0, "learningRate", 0.5, 80));
    expect(recorded.lanes).toEqual(race.lanes);
    const [before, changed] = [createRace(race), createRace(recorded)];
    before.advance(81);
    changed.advance(81);
    const places = ({ lanes }: typeof before) => Array.from(lanes[0].track?.theta ?? []);
    const [same, next] = [2 * 81, 2 * 82];
    expect(places(changed).slice(0, same)).toEqual(places(before).slice(0, same));
    expect(places(changed).slice(same, next)).not.toEqual(places(before).slice(same, next));
  });

  test("keeps what else was recorded: at its step, before and after", () => {
    const recorded = raceAfter(setBase(0, "beta1", 0.5, 50), raceAfter(setBase(0, "beta1", 0.6, 20)));
    expect(laneEdits(recorded, 0)).toEqual([
      { at: 20, lane: "fast", hyperparameters: { beta1: 0.6 } },
      { at: 50, lane: "fast", hyperparameters: { beta1: 0.5, learningRate: 0.02, beta2: 0.99 } },
    ]);
    expect(laneEdits(recorded, 2)).toEqual([richFile.edits[1]]);
  });

  test("keeps a schedule, the lane's or a recorded one, and takes another", () => {
    const based = raceAfter(setBase(1, "learningRate", 0.5, 30));
    const schedule = { schedule: "step", params: { every: 40, factor: 0.5 } };
    expect(heldValue(based, 1, "learningRate", 30)).toEqual({ base: 0.5, ...schedule });
    const scheduled = raceAfter(setSchedule(1, "learningRate", "cosine", registry, 60), based);
    expect(heldValue(scheduled, 1, "learningRate", 60)).toEqual({ base: 0.5, schedule: "cosine" });
    const constant = raceAfter(setSchedule(1, "learningRate", undefined, registry, 90), scheduled);
    expect(heldValue(constant, 1, "learningRate", 90)).toBe(0.5);
    expect(heldValue(constant, 1, "learningRate", 29)).toEqual({ base: 0.02, ...schedule });
  });

  test("is taken back, alone or with all others of its lane", () => {
    const recorded = raceAfter(setBase(0, "beta1", 0.5, 120));
    expect(raceAfter(removeEdit(0, 120), recorded)).toEqual(race);
    expect(raceAfter(removeEdits(0), recorded).edits).toEqual([richFile.edits[1]]);
  });
});

test("of a race file's edits of one lane at one step the later one holds", () => {
  const twice = raceOf({
    ...richFile,
    edits: [...richFile.edits, { at: 50, lane: "fast", hyperparameters: { learningRate: 0.3 } }],
  });
  expect(laneEdits(twice, 0)).toEqual([{ at: 50, lane: "fast", hyperparameters: { learningRate: 0.3, beta2: 0.99 } }]);
});

test("what holds where a change would hold from is what the engine's next update uses", () => {
  const engine = createRace(race);
  for (const at of [1, 49, 50, 51, race.steps]) {
    engine.seek(at);
    const held = heldValue(race, 0, "learningRate", at);
    expect(held, `from ${at}`).toBe(engine.lanes[0].hyperparameters.learningRate);
  }
});

test.each([
  ["an edit", 0, "learningRate", true],
  ["an edit of something else", 0, "beta1", false],
  ["a schedule", 1, "learningRate", true],
  ["neither", 3, "etaPlus", false],
])("a hyperparameter varies over the race by %s", (_, index, name, expected) => {
  expect(varies(race, index, name)).toBe(expected);
});

test.each([
  [{ learningRate: 0.001 }, "learning rate 0.001"],
  [{ learningRate: 1 / 3, beta1: 0.5 }, "learning rate 0.333333, first-moment decay 0.5"],
  [{ learningRate: { base: 0.1, schedule: "cosine" } }, "learning rate 0.1 (Cosine)"],
])("%j in words", (values, text) => expect(valuesText(values, "adam", registry)).toBe(text));
