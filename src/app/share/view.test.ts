import { describe, expect, it } from "vitest";
import { plainFile, raceOf } from "../../../test/race-files.js";
import { usualLayers } from "../../core/picture.js";
import { registry } from "../../library.js";
import type { View } from "../../share/view.js";
import { usualRate } from "../store.js";
import { firstState, type Seen, seenBy, viewOf } from "./view.js";

const race = raceOf(plainFile);
const still: Seen = {
  position: 0,
  playing: false,
  rate: usualRate,
  hidden: [],
  selected: undefined,
  inside: false,
  look: undefined,
  tilt: 0,
  layers: usualLayers,
  palette: "calm",
  trail: undefined,
  colours: new Map(),
  quantity: "loss",
  logSteps: false,
  scenario: undefined,
};
const colours = new Map([["adam", "#aa3377"]]);
const scenario = registry.scenarios.get("beale-eight");

describe("the view of a state", () => {
  it.each<[string, Partial<Seen>, View]>([
    ["that plays has no moment", { playing: true, position: 77 }, {}],
    ["that stands still has one", {}, { position: 0 }],
    ["has a moment to a hundredth of a step", { position: 12.345678 }, { position: 12.35 }],
    ["has a rate that is not the usual one", { playing: true, rate: 24 }, { rate: 24 }],
    ["has the hidden lanes", { playing: true, hidden: ["adam"] }, { hidden: ["adam"] }],
    ["has the lane that is looked inside of", { playing: true, inside: true, selected: "adam" }, { inside: "adam" }],
    ["has no lane that is selected only", { playing: true, selected: "adam" }, {}],
    ["has a tilt", { playing: true, tilt: 1 / 3 }, { tilt: 0.333 }],
    [
      "has layers that are not the usual ones, in one order",
      { playing: true, layers: ["labels", "arrows", "minima"] },
      { layers: ["minima", "arrows", "labels"] },
    ],
    ["has no layers where all are left out", { playing: true, layers: [] }, { layers: [] }],
    ["has nothing of the usual layers in another order", { playing: true, layers: ["labels", "minima"] }, {}],
    ["has a palette", { playing: true, palette: "grey" }, { palette: "grey" }],
    ["has a length of trails, 0 too", { playing: true, trail: 0 }, { trail: 0 }],
    ["has the lanes' colours", { playing: true, colours }, { colours }],
    [
      "has what the chart shows",
      { playing: true, quantity: "length", logSteps: true },
      { chart: "length", logSteps: true },
    ],
    ["has the scenario's id", { playing: true, scenario }, { scenario: "beale-eight" }],
    [
      "has a look no finer than can be seen",
      { playing: true, look: { centre: [1 / 3, 2], span: 200 / 3 } },
      { look: { centre: [0.33, 2], span: 66.67 } },
    ],
    [
      "has a deep look",
      { playing: true, look: { centre: [0.123456789, 1], span: 1e-5 } },
      { look: { centre: [0.12345679, 1], span: 1e-5 } },
    ],
  ])("%s", (_, state, view) => expect(viewOf({ ...still, ...state }, undefined)).toEqual(view));

  it("has the theme a link should ask for", () => {
    expect(viewOf({ ...still, playing: true }, "dark")).toEqual({ theme: "dark" });
  });
});

describe("a race is shown", () => {
  it.each<[string, View, boolean, Partial<Seen>]>([
    ["playing from the start", {}, false, { playing: true }],
    ["finished where nothing may move", {}, true, { position: race.steps }],
    ["at the step that is named", { position: 30 }, false, { position: 30 }],
    ["at that step where nothing may move, too", { position: 30 }, true, { position: 30 }],
    ["playing on from a step", { position: 30, playing: true }, false, { position: 30, playing: true }],
    ["at that step where nothing may play on", { position: 30, playing: true }, true, { position: 30 }],
    ["at its start, standing still", { playing: false }, false, {}],
    ["as its view says", { position: 1, rate: 5, hidden: ["adam"] }, false, { position: 1, rate: 5, hidden: ["adam"] }],
    [
      "with its picture",
      { position: 0, layers: [], palette: "viridis", trail: 30, colours },
      false,
      { layers: [], palette: "viridis", trail: 30, colours },
    ],
    ["with the inside of a lane", { position: 0, inside: "adam" }, false, { inside: true, selected: "adam" }],
    [
      "with its chart",
      { position: 0, chart: "gradient", logSteps: true },
      false,
      { quantity: "gradient", logSteps: true },
    ],
    ["with its scenario", { position: 0, scenario: "beale-eight" }, false, { scenario }],
  ])("%s", (_, view, nothingMoves, seen) => {
    expect(seenBy(view, race, nothingMoves, registry.scenarios)).toEqual({ ...still, ...seen });
  });
});

describe("an address opens", () => {
  it("the fallback where it has no link", () => {
    expect(firstState("", race, registry.scenarios)).toEqual({ race, view: {}, issues: [] });
  });

  it("the race of its link", () => {
    const { race: opened, issues } = firstState("#v=1&surface=booth&lanes=sgd", race, registry.scenarios);
    expect([opened.surface, opened.lanes[0]?.optimizer, issues]).toEqual([{ id: "booth" }, "sgd", []]);
  });

  it("what can be loaded of a bad link, on the fallback", () => {
    const { race: opened, issues } = firstState("#v=1&surface=both&lanes=sgd", race, registry.scenarios);
    expect([opened.surface, opened.lanes[0]?.optimizer]).toEqual([race.surface, "sgd"]);
    expect(issues).toHaveLength(1);
  });

  it("the fallback where a link is too long", () => {
    const { race: opened, issues } = firstState(`#${"x".repeat(70_000)}`, race, registry.scenarios);
    expect(opened).toBe(race);
    expect(issues).toHaveLength(1);
  });
});
