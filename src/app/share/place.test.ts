import { describe, expect, it } from "vitest";
import { plainFile, raceOf, richFile } from "../../../test/race-files.js";
import { registry } from "../../library.js";
import { createRaceStore, type State } from "../store.js";
import { isElsewhere, isSeen } from "./place.js";

const race = raceOf(richFile);
const scenario = registry.scenarios.get("beale-eight");
const typed = (formula: string) => ({
  formula,
  domain: [
    [-1, 1],
    [-1, 1],
  ],
});
const raced = (change: object) => ({ race: raceOf({ ...richFile, ...change }), scenario: undefined });
const here = { race, scenario: undefined };

describe("going back leads", () => {
  it.each([
    ["another surface", raced({ surface: { id: "beale" } })],
    ["a typed formula", raced({ surface: typed("x") })],
    ["another lane", raced({ edits: [], lanes: race.lanes.slice(1) })],
    ["another optimizer under the same id", raced({ edits: [], lanes: [{ id: "fast", optimizer: "lion" }] })],
    ["a scenario", { race, scenario }],
  ])("from %s", (_, there) => expect(isElsewhere(there, here)).toBe(true));

  it.each([
    ["the same race", raced({})],
    ["another start", raced({ start: [0, 0] })],
    ["other params of the surface", raced({ surface: { id: "ravine" } })],
    ["another hyperparameter", raced({ lanes: race.lanes.map((lane) => ({ ...lane, hyperparameters: {} })) })],
    ["another order of the lanes", raced({ lanes: [...race.lanes].reverse() })],
  ])("not from %s", (_, there) => expect(isElsewhere(there, here)).toBe(false));

  it("not from a formula to the same one typed on", () => {
    const bowl = { race: raceOf({ ...plainFile, surface: typed("x") }), scenario: undefined };
    expect(isElsewhere({ ...bowl, race: raceOf({ ...plainFile, surface: typed("x^2") }) }, bowl)).toBe(false);
  });
});

describe("an address tells", () => {
  const state = createRaceStore(race, 30, false).getState();
  const playing = { ...state, playing: true };

  it.each<[string, State, State, boolean]>([
    ["of a changed race", { ...state, race: { ...race } }, state, true],
    ["where it stands still", { ...state, position: 7 }, state, true],
    ["not how far it has played", { ...playing, position: 7 }, playing, false],
    ["that it stopped", { ...state, position: 7 }, { ...playing, position: 7 }, true],
    ["of hidden lanes", { ...state, hidden: ["fast"] }, state, true],
    ["of a look", { ...state, look: { centre: [0, 0], span: 1 } }, state, true],
    ["of layers", { ...state, layers: [] }, state, true],
    ["of a palette", { ...state, palette: "grey" }, state, true],
    ["of the length of trails", { ...state, trail: 30 }, state, true],
    ["of a lane's colour", { ...state, colours: new Map([["fast", "#aa3377"]]) }, state, true],
    ["nothing of a lane pointed at", { ...state, highlighted: "fast" }, state, false],
  ])("%s", (_, after, before, told) => expect(isSeen(after, before)).toBe(told));
});
