import { describe, expect, it } from "vitest";
import { createInspector } from "../../../test/inspector.js";
import { raceOf, richFile } from "../../../test/race-files.js";
import { registry } from "../../index.js";
import { actions, createRaceStore } from "../store.js";
import { createInspection } from "./inspection.js";
import { rowsOf } from "./rows.js";

const race = raceOf(richFile);
const openStore = (of = race) => createRaceStore(of, 30, false);

describe("what is looked into", () => {
  it("is the selected lane, else the first, at the step that is played", () => {
    const store = openStore();
    const inspect = createInspection();
    actions.seek(store, 60.7);
    expect(inspect(store.getState())).toMatchObject({ lane: 0, step: 60, marbles: 1 });
    store.setState({ selected: "heavy" });
    const { lane, optimizer, internals } = inspect(store.getState());
    expect([lane, optimizer.id]).toEqual([2, "momentum"]);
    expect(internals).toEqual(createInspector(race, registry).at(60, "heavy"));
  });

  it("is computed once for as long as nothing else is asked for", () => {
    const store = openStore();
    const inspect = createInspection();
    actions.seek(store, 60.2);
    const first = inspect(store.getState());
    actions.seek(store, 60.9);
    expect(inspect(store.getState())).toBe(first);
    actions.setRace(store, { ...race, seed: 12 });
    expect(inspect(store.getState())).not.toEqual(first);
  });

  it("is what edits have made of the race", () => {
    const store = openStore();
    const { run } = store.getState();
    const inspect = createInspection();
    actions.seek(store, 199);
    const before = inspect(store.getState()).internals.hyperparameters.beta1;
    run.seek(190);
    run.edit({ lane: "fast", hyperparameters: { beta1: 0.3 } });
    expect([before, inspect(store.getState()).internals.hyperparameters.beta1]).toEqual([0.8, 0.3]);
  });

  it("is the first marble of a swarm, which is run as it is shown", () => {
    const swarm = raceOf({ ...richFile, start: { grid: 40 } });
    const store = openStore(swarm);
    actions.seek(store, 20);
    while (store.getState().goal !== undefined) actions.pass(store, 0);
    const { marbles, internals } = createInspection()(store.getState());
    expect(marbles).toBe(1600);
    expect(internals).toEqual(createInspector(swarm, registry).at(20, "fast", 0));
    expect(store.getState().run.step).toBe(20);
  });
});

describe("the rows of the table", () => {
  const rows = (selected: string, step: number) => {
    const store = openStore();
    store.setState({ selected, position: step });
    return rowsOf(createInspection()(store.getState())).flat();
  };

  it("tell everything that the next update is made from, by letter and name", () => {
    expect(rows("fast", 60).map(({ symbol, name, values }) => [symbol, name, values.length])).toEqual([
      ["θ", "position", 2],
      ["g", "gradient", 2],
      ["m", "first moment", 2],
      ["v", "second moment", 2],
      ["r", "effective rate", 2],
      ["Δθ", "next step", 2],
      ["|Δθ|", "step length", 1],
      ["η", "learning rate", 1],
      ["β₁", "first-moment decay", 1],
      ["β₂", "second-moment decay", 1],
      ["ε", "epsilon", 1],
      ["λ", "weight decay", 1],
      ["", "bias correction", 1],
    ]);
  });

  it("tell settings as they are at that step, scheduled ones too", () => {
    const rate = (step: number) => rows("careful", step).find(({ name }) => name === "learning rate")?.values;
    expect([rate(0), rate(40), rate(80)]).toEqual([["0.02"], ["0.01"], ["0.005"]]);
  });

  it("tell that there is no rate where there is no slope", () => {
    const bowl = {
      formula: "x^2 + 0y",
      domain: [
        [-2, 2],
        [-2, 2],
      ],
    };
    const store = openStore(raceOf({ version: 1, surface: bowl, start: [1, 1], lanes: [{ optimizer: "sgd" }] }));
    const told = rowsOf(createInspection()(store.getState())).flat();
    expect(told.find(({ name }) => name === "effective rate")?.values).toEqual(["0.001000", "none"]);
  });

  it("say yes or no of what is on or off", () => {
    const lanes = [{ optimizer: "adam" }, { optimizer: "adam", id: "off", hyperparameters: { biasCorrection: 0 } }];
    const store = openStore(raceOf({ version: 1, surface: { id: "beale" }, lanes }));
    const told = (selected: string) => {
      store.setState({ selected });
      const found = rowsOf(createInspection()(store.getState())).flat();
      return found.find(({ name }) => name === "bias correction")?.values;
    };
    expect([told("adam"), told("off")]).toEqual([["yes"], ["no"]]);
  });

  it("call every registered optimizer's memory by a letter", () => {
    const lanes = Array.from(registry.optimizers.keys(), (optimizer) => ({ optimizer }));
    const store = openStore(raceOf({ version: 1, surface: { id: "beale" }, lanes }));
    for (const { optimizer } of lanes) {
      store.setState({ selected: optimizer });
      const [first = []] = rowsOf(createInspection()(store.getState()));
      for (const { symbol, name } of first) expect([name, symbol]).not.toContain("");
    }
  });
});
