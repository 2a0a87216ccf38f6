import { expect, test } from "vitest";
import { createRace, parseRace, type Race, registry } from "../../index.js";
import { type Field, hyperparameterFields, raceFields, scheduleFields, startFields, surfaceFields } from "./fields.js";

function raceOf(change: object): Race {
  const lanes = [
    { optimizer: "sgd" },
    { optimizer: "adam", hyperparameters: { learningRate: { base: 0.1, schedule: "cosine" }, beta1: 0.8 } },
  ];
  const result = parseRace({ version: 1, surface: { id: "rosenbrock" }, start: [0, 1], lanes, ...change });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function allFields(race: Race, from: () => number): Field[] {
  return [
    ...surfaceFields(race, registry),
    ...raceFields(),
    ...startFields(race, createRace(race).surface),
    ...hyperparameterFields(race, 1, registry, from),
    ...scheduleFields(race, 1, "learningRate", registry, from),
  ];
}

const start = () => 0;
const later = () => 100;

const races: [string, object, from?: () => number][] = [
  ["a point", {}],
  ["a change from a step on", {}, later],
  ["one at the step of an edit", { edits: [{ at: 100, lane: "adam", hyperparameters: { beta1: 0.5 } }] }, later],
  ["a grid", { start: { grid: 3 } }],
  ["a scatter", { start: { scatter: 5 } }],
  [
    "a typed surface",
    {
      surface: {
        formula: "x^2 + y^2",
        domain: [
          [-1, 1],
          [-1, 1],
        ],
      },
    },
  ],
];

test.each(races)(
  "%s: what is written into a field is read from it again, and nothing else has changed",
  (_, change, from = start) => {
    const race = raceOf(change);
    const fields = allFields(race, from);
    for (const field of fields) {
      const { max, min, slider } = field.param;
      const value = (slider ?? [min, max])[1] === field.read(race) ? min : (slider ?? [min, max])[1];
      const written = parseRace(field.write(value)(race));
      if (!written.ok) throw new Error(JSON.stringify(written.issues));
      expect(field.read(written.value), field.key).toBe(value);
      for (const other of fields.filter(({ key }) => key !== field.key))
        expect(other.read(written.value), `${other.key} after ${field.key}`).toBe(other.read(race));
    }
  },
);

const readings = (race: Race, from: () => number) =>
  Object.fromEntries(allFields(race, from).map((field) => [field.key.split(".").at(-1), field.read(race)]));

test("fields tell what holds: a given value, a base value, a default", () => {
  expect(readings(raceOf({}), start)).toMatchObject({
    learningRate: 0.1,
    beta1: 0.8,
    beta2: 0.999,
    "start[0]": 0,
    "start[1]": 1,
    steps: 500,
  });
});

test.each([
  ["the lane's own values at the start", 0, { learningRate: 0.1, beta1: 0.8, floor: 0 }],
  ["an edit from its step on", 50, { learningRate: 0.1, beta1: 0.5, floor: 0 }],
  ["a schedule that was recorded", 90, { learningRate: 0.2, beta1: 0.5, floor: 0.25 }],
])("fields tell what holds from a step on: %s", (_, step, values) => {
  const scheduled = { base: 0.2, schedule: "linear", params: { floor: 0.25 } };
  const edits = [
    { at: 50, lane: "adam", hyperparameters: { beta1: 0.5 } },
    { at: 90, lane: "adam", hyperparameters: { learningRate: scheduled } },
  ];
  expect(readings(raceOf({ edits }), () => step)).toMatchObject(values);
});

test("no two fields have a key in common", () => {
  const keys = allFields(raceOf({}), start).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
