import { expect, it } from "vitest";
import beale from "../../surfaces/beale.js";
import { collect, loadAll, type Registry } from "./registry.js";

it("plug-ins are registered by their file's name, in alphabetical order", () => {
  const files = {
    "./optimizers/sgd.ts": { id: "sgd" },
    "./optimizers/adam.ts": { id: "adam" },
    "beale.ts": { id: "beale" },
  };
  expect([...collect(files)]).toEqual([
    ["adam", { id: "adam" }],
    ["sgd", { id: "sgd" }],
    ["beale", { id: "beale" }],
  ]);
});

it("an id that is not the file's name is a mistake told at start", () => {
  expect(() => collect({ "./optimizers/adam.ts": { id: "Adam" } })).toThrow(
    './optimizers/adam.ts: its id is "Adam", expected "adam", the file\'s name',
  );
});

it("all data of a registry are fetched, and what has none is left alone", async () => {
  const fetched: string[] = [];
  const load = (id: string) => async () => {
    fetched.push(id);
  };
  const none = new Float64Array(0);
  const dataset = { name: "Any", params: {}, task: "regression", inputs: [], outputs: [] } as const;
  const samples = () => ({ count: 0, inputs: none, targets: none });
  const registry: Registry = {
    surfaces: new Map([["d", { ...beale, load: load("d") }]]),
    optimizers: new Map(),
    schedules: new Map(),
    datasets: new Map([
      ["a", { ...dataset, id: "a", samples, load: load("a") }],
      ["b", { ...dataset, id: "b", samples }],
      ["c", { ...dataset, id: "c", samples, load: load("c") }],
    ]),
    scenarios: new Map(),
    presets: new Map(),
  };
  await loadAll(registry);
  expect(fetched.sort()).toEqual(["a", "c", "d"]);
});
