import { describe, expect, it } from "vitest";
import { parseRace, type Race, registry } from "../library.js";
import { actions, createRaceStore } from "./store.js";

function race(): Race {
  const parsed = parseRace({ version: 1, surface: { id: "beale" }, steps: 100, lanes: [{ optimizer: "adam" }] });
  if (!parsed.ok) throw new Error("not a race");
  return parsed.value;
}

const store = (playing = false) => createRaceStore(race(), 20, playing);
const position = (of: ReturnType<typeof store>) => of.getState().position;

describe("the page's store", () => {
  it("holds the race run to its end", () => {
    expect(store().getState().run.step).toBe(100);
  });

  it("shows by the clock, whatever the frame rate", () => {
    const few = store(true);
    const many = store(true);
    for (let k = 0; k < 10; k++) actions.pass(few, 0.1);
    for (let k = 0; k < 100; k++) actions.pass(many, 0.01);
    expect(position(few)).toBeCloseTo(20, 9);
    expect(position(many)).toBeCloseTo(20, 9);
  });

  it("stands still while it does not play, and stops at the end", () => {
    const still = store();
    actions.pass(still, 1);
    expect(position(still)).toBe(0);
    const playing = store(true);
    actions.pass(playing, 60);
    expect(playing.getState()).toMatchObject({ position: 100, playing: false });
  });

  it("begins again at the end of a loop, after the end itself was shown", () => {
    const looping = store(true);
    looping.setState({ loop: true });
    actions.pass(looping, 60);
    expect(looping.getState()).toMatchObject({ position: 100, playing: true });
    actions.pass(looping, 0.1);
    expect(looping.getState()).toMatchObject({ position: 0, playing: true });
  });

  it("plays from the start again when it is over", () => {
    const over = store();
    actions.seek(over, 100);
    actions.toggle(over);
    expect(over.getState()).toMatchObject({ position: 0, playing: true });
  });

  it("steps to whole steps, both ways, and stands still", () => {
    const halfway = store(true);
    actions.seek(halfway, 10.5);
    actions.stepBy(halfway, 1);
    expect(halfway.getState()).toMatchObject({ position: 11, playing: false });
    actions.seek(halfway, 10.5);
    actions.stepBy(halfway, -1);
    expect(position(halfway)).toBe(10);
    actions.stepBy(halfway, -100);
    expect(position(halfway)).toBe(0);
  });

  it("runs a changed race at once and stays at its step", () => {
    const changed = store();
    actions.seek(changed, 60);
    const before = changed.getState().run.lanes[0]?.track?.value[100];
    actions.setRace(changed, { ...race(), start: [2, 2] });
    expect(position(changed)).toBe(60);
    expect(changed.getState().run.lanes[0]?.track?.value[100]).not.toBe(before);
    actions.setRace(changed, { ...race(), steps: 40 });
    expect(position(changed)).toBe(40);
  });

  it("keeps the lane that is looked inside of for as long as there is one", () => {
    const looking = store();
    looking.setState({ selected: "adam" });
    actions.setRace(looking, { ...race(), steps: 40 });
    expect(looking.getState().selected).toBe("adam");
    actions.setRace(looking, { ...race(), lanes: [{ id: "other", optimizer: "adam", hyperparameters: {} }] });
    expect(looking.getState().selected).toBeUndefined();
  });

  it("shows and leaves out layers", () => {
    const shown = store();
    actions.toggleLayer(shown, "arrows");
    actions.toggleLayer(shown, "minima");
    expect([...shown.getState().layers].sort()).toEqual(["arrows", "labels"]);
    actions.toggleLayer(shown, "arrows");
    expect(shown.getState().layers).toEqual(["labels"]);
  });

  it("keeps a lane's colour for as long as there is the lane, and takes it back", () => {
    const coloured = store();
    actions.setColour(coloured, "adam", "#aa3377");
    const { colours } = coloured.getState();
    actions.setRace(coloured, { ...race(), steps: 40 });
    expect(coloured.getState().colours).toBe(colours);
    actions.setColour(coloured, "adam", undefined);
    expect(coloured.getState().colours.size).toBe(0);
    actions.setColour(coloured, "adam", "#aa3377");
    actions.setRace(coloured, { ...race(), lanes: [{ id: "other", optimizer: "adam", hyperparameters: {} }] });
    expect(coloured.getState().colours.size).toBe(0);
  });

  it("starts a scenario in its lanes' own colours, on the map as it was chosen", () => {
    const chosen = store();
    const scenario = registry.scenarios.get("beale-eight");
    if (!scenario) throw new Error("there is no such scenario");
    chosen.setState({ palette: "grey", layers: ["arrows"], trail: 30 });
    actions.setColour(chosen, "adam", "#aa3377");
    actions.startScenario(chosen, scenario, false);
    expect(chosen.getState()).toMatchObject({ palette: "grey", layers: ["arrows"], trail: 30, colours: new Map() });
  });

  describe("of a race that takes long", () => {
    const long = () => createRaceStore({ ...race(), steps: 1_000_000 }, 1e9, true);

    it("holds its beginning, and plays as far as it is computed", () => {
      const store = long();
      const { computed, run } = store.getState();
      expect(computed).toBeGreaterThanOrEqual(2500);
      expect(computed).toBeLessThan(1_000_000);
      expect(run.lanes[0]?.track?.length).toBe(computed + 1);
      actions.pass(store, 1);
      expect(store.getState()).toMatchObject({ position: computed, goal: 1_000_000, playing: true });
    });

    it("goes to where it is wanted as that is computed", () => {
      const store = long();
      actions.seek(store, 600_000.5);
      actions.compute(store, 300_000);
      expect(store.getState()).toMatchObject({ position: 300_000, goal: 600_000.5 });
      actions.compute(store, 700_000);
      expect(store.getState()).toMatchObject({ position: 600_000.5, goal: undefined, computed: 700_000 });
    });

    it("keeps to what is computed when it is stopped", () => {
      const store = long();
      actions.seek(store, 600_000);
      actions.stop(store);
      const { computed } = store.getState();
      expect(store.getState()).toMatchObject({ goal: undefined, playing: false, stopped: true, position: computed });
      actions.seek(store, 600_000);
      expect(store.getState()).toMatchObject({ goal: undefined, position: computed });
      actions.goOn(store);
      expect(store.getState().stopped).toBe(false);
    });

    it("stays at its step when it is changed, once that is computed", () => {
      const store = long();
      actions.compute(store, 700_000);
      actions.seek(store, 600_000);
      actions.setRace(store, { ...race(), steps: 1_000_000, start: [2, 2] });
      expect(store.getState()).toMatchObject({ goal: 600_000, stopped: false });
    });
  });

  it("runs a swarm to where it is wanted from frame to frame", () => {
    const store = createRaceStore({ ...race(), start: { scatter: 20_000 } }, 30, false);
    actions.seek(store, 60.5);
    for (let frames = 0; store.getState().goal !== undefined && frames < 1000; frames++) actions.pass(store, 0.016);
    expect(store.getState()).toMatchObject({ position: 60.5, goal: undefined });
    expect(store.getState().run.step).toBe(60);
  });
});
