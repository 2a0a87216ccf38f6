/** A page that shows a race has of all plug-ins what the race names, and of the rest the names. */
import { expect, test } from "vitest";
import { parseRace } from "./race/parseRace.js";
import { registryFor } from "./racePlugIns.js";
import { registry } from "./registry.js";

const file = {
  version: 1,
  surface: { id: "beale" },
  lanes: [
    { optimizer: "adam", hyperparameters: { learningRate: { base: 0.1, schedule: "cosine" } } },
    { optimizer: "sgd" },
  ],
  edits: [{ at: 10, lane: "sgd", hyperparameters: { learningRate: { base: 0.1, schedule: "step" } } }],
};

test("what is named is fetched, and reads the race as the whole registry does", async () => {
  const { surfaces, optimizers, schedules } = await registryFor(file);
  expect([...surfaces.values()].map(({ id }) => id)).toEqual(["beale"]);
  expect([...optimizers.values()].map(({ id }) => id).sort()).toEqual(["adam", "sgd"]);
  expect([...schedules.values()].map(({ id }) => id).sort()).toEqual(["cosine", "step"]);
  expect(parseRace(file, await registryFor(file))).toEqual(parseRace(file, registry));
});

test.each([
  [
    "a typed formula",
    {
      surface: {
        formula: "x^2 + y^2",
        domain: [
          [-1, 1],
          [-1, 1],
        ],
      },
      lanes: [{ optimizer: "sgd" }],
    },
  ],
  ["a mistyped surface", { surface: { id: "beel" }, lanes: [{ optimizer: "sgd" }] }],
  ["a mistyped optimizer", { surface: { id: "booth" }, lanes: [{ optimizer: "adm" }] }],
  [
    "no schedule where one is meant",
    { surface: { id: "booth" }, lanes: [{ optimizer: "sgd", hyperparameters: { learningRate: {} } }] },
  ],
  ["a network without its numbers", { surface: { network: { sizes: [2, 1] } }, lanes: [{ optimizer: "sgd" }] }],
  ["two kinds of surfaces", { surface: { id: "booth", formula: "x(" }, lanes: [{ optimizer: "sgd" }] }],
  ["lists and objects that are none", { surface: 3, lanes: { optimizer: "sgd" }, edits: [null, "x"] }],
  ["names of what every object has", { surface: { id: "__proto__" }, lanes: [{ optimizer: "constructor" }] }],
])("%s is told in the same words", async (_, rest) => {
  const whole = { version: 1, ...rest };
  expect(parseRace(whole, await registryFor(whole))).toEqual(parseRace(whole, registry));
});
