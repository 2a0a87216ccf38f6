import { describe, expect, it } from "vitest";
import { parseRace, type Race } from "../library.js";
import { actions, createRaceStore } from "./store.js";
import { createUndo } from "./undo.js";

function raceFrom(x: number, id = "beale"): Race {
  const file = { version: 1, surface: { id }, start: [x, 1], steps: 50, lanes: [{ optimizer: "adam" }] };
  const parsed = parseRace(file);
  return parsed.ok ? parsed.value : expect.fail("not a race");
}

function page() {
  const store = createRaceStore(raceFrom(0), 20, false);
  let time = 0;
  const { undo, redo } = createUndo(store, () => time);
  const change = (race: Race, after = 1000) => {
    time += after;
    actions.setRace(store, race);
  };
  return { store, undo, redo, change, start: () => (store.getState().race.start as readonly number[])[0] };
}

describe("undo", () => {
  it("goes back change by change, and forward again", () => {
    const { undo, redo, change, start } = page();
    change(raceFrom(1));
    change(raceFrom(2));
    undo();
    expect(start()).toBe(1);
    undo();
    expect(start()).toBe(0);
    redo();
    redo();
    expect(start()).toBe(2);
  });

  it("takes back a whole movement at once", () => {
    const { undo, change, start } = page();
    change(raceFrom(1));
    for (const x of [1.1, 1.2, 1.3]) change(raceFrom(x), 16);
    change(raceFrom(2));
    undo();
    expect(start()).toBe(1.3);
    undo();
    expect(start()).toBe(0);
  });

  it("has nothing to do where nothing was changed, nor to make again after another change", () => {
    const { undo, redo, change, start } = page();
    undo();
    expect(start()).toBe(0);
    change(raceFrom(1));
    undo();
    change(raceFrom(3));
    redo();
    expect(start()).toBe(3);
  });

  it("brings back the surface, the step and the lanes that were hidden, as an opened race: its rates are its own", () => {
    const { store, undo, change } = page();
    store.setState({ hidden: ["adam"] });
    actions.seek(store, 30);
    change(raceFrom(0, "booth"));
    undo();
    const { race, opened, hidden, position } = store.getState();
    expect(race).toEqual(raceFrom(0));
    expect(opened).toBe(race);
    expect({ hidden, position }).toEqual({ hidden: ["adam"], position: 30 });
  });
});
