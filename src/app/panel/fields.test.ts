import { expect, test } from "vitest";
import { createRace, parseRace, type Race, registry } from "../../index.js";
import { type Field, hyperparameterFields, raceFields, scheduleFields, surfaceFields } from "./fields.js";

function raceOf(change: object): Race {
  const lanes = [
    { optimizer: "sgd" },
    { optimizer: "adam", hyperparameters: { learningRate: { base: 0.1, schedule: "cosine" }, beta1: 0.8 } },
  ];
  const result = parseRace({ version: 1, surface: { id: "rosenbrock" }, start: [0, 1], lanes, ...change });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function allFields(race: Race): Field[] {
  return [
    ...surfaceFields(race, registry),
    ...raceFields(race, createRace(race).surface),
    ...hyperparameterFields(race, 1, registry),
    ...scheduleFields(race, 1, "learningRate", registry),
  ];
}

const races: [string, object][] = [
  ["a point", {}],
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
  (_, change) => {
    const race = raceOf(change);
    const fields = allFields(race);
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

test("fields tell what holds: a given value, a base value, a default", () => {
  const read = Object.fromEntries(
    allFields(raceOf({})).map((field) => [field.key.split(".").at(-1), field.read(raceOf({}))]),
  );
  expect(read).toMatchObject({ learningRate: 0.1, beta1: 0.8, beta2: 0.999, "start[0]": 0, "start[1]": 1, steps: 500 });
});

test("no two fields have a key in common", () => {
  const keys = allFields(raceOf({})).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
