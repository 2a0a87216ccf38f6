import { expect, it } from "vitest";
import { collect } from "./registry.js";

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
