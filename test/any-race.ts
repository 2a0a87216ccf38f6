/** Any race that a file can hold, over everything that is registered. */
import fc from "fast-check";
import type { Param, Params } from "../src/core/param.js";
import { parseRace, type Race, registry } from "../src/index.js";

/** A valid value of a param, often its default. */
function paramValue({ default: usual, min, max, integer }: Param): fc.Arbitrary<number> {
  const any = integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  return fc.oneof({ weight: 1, arbitrary: fc.constant(usual) }, { weight: 3, arbitrary: any });
}

/** Values of some of the params. */
const someOf = <T>(params: Params, value: (param: Param) => fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(Object.entries(params).map(([name, param]) => [name, value(param)])), {
    requiredKeys: [],
  });

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const scheduled = (param: Param) =>
  fc
    .constantFrom(...registry.schedules.values())
    .chain(({ id, params }) =>
      fc.record({ base: paramValue(param), schedule: fc.constant(id), params: optional(someOf(params, paramValue)) }),
    );

const hyperparametersOf = (optimizer: string) =>
  someOf(registry.optimizers.get(optimizer)?.params ?? {}, (param) => fc.oneof(paramValue(param), scheduled(param)));

const coordinate = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const point = fc.tuple(coordinate, coordinate);
const range = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-2, max: 1e6, noNaN: true }))
  .map(([low, width]) => [low, low + width]);

/** Slices through networks are slow, and NaN where their data are not fetched. */
const named = fc
  .constantFrom(...[...registry.surfaces.values()].filter(({ formula }) => formula))
  .chain(({ id, params }) => fc.record({ id: fc.constant(id), params: optional(someOf(params, paramValue)) }));

const formulas = ["x^2 + 10*y^2", "x²y − sin(πx)/2 ", "if(x<=1, exp(-x), 1e+3 y)", "2·x×y", "\tmax(x,y)\n-min(x, y)"];

const typed = fc.record({
  formula: fc.constantFrom(...formulas),
  domain: fc.tuple(range, range),
  minima: optional(fc.array(point, { maxLength: 4 })),
});

const signs = "aB7 -_.,;:&=%#+*()~/?!'\"<>[]{}|^`\\@$éβ₁漢🏁".split(/(?:)/u);
const id = fc.oneof(
  fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 20 }),
  fc.constantFrom(...registry.optimizers.keys(), "adam-2", "adam-3", "sgd-2", "%41", "~2C", "%252C", "id:a"),
);

const lane = fc
  .constantFrom("adam", "sgd", ...registry.optimizers.keys())
  .chain((optimizer) =>
    fc.record({ id: optional(id), optimizer: fc.constant(optimizer), hyperparameters: hyperparametersOf(optimizer) }),
  );

const editOf = ({ steps, lanes }: Race) =>
  fc
    .constantFrom(...lanes)
    .chain(({ id, optimizer }) =>
      fc.record({ at: fc.nat(steps), lane: fc.constant(id), hyperparameters: hyperparametersOf(optimizer) }),
    );

const start = fc.oneof(
  point,
  fc.record({ grid: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ scatter: fc.integer({ min: 1, max: 100_000 }) }),
);

const raceOf = (file: object): Race | undefined => {
  const parsed = parseRace(file);
  return parsed.ok ? parsed.value : undefined;
};

const plainRace = fc
  .record({
    version: fc.constant(1),
    surface: fc.oneof(named, typed),
    start: optional(start),
    steps: optional(fc.nat(600)),
    seed: optional(fc.nat(2 ** 32 - 1)),
    gradientNoise: optional(fc.double({ min: 0, max: 1e6, noNaN: true })),
    target: optional(fc.record({ distance: fc.double({ min: Number.MIN_VALUE, max: 1e12, noNaN: true }) })),
    lanes: fc.array(lane, { minLength: 1, maxLength: 8 }),
  })
  .map(raceOf)
  .filter((race) => race !== undefined);

export const anyRace: fc.Arbitrary<Race> = plainRace.chain((race) =>
  fc
    .array(editOf(race), { maxLength: 4 })
    .map((edits) => raceOf({ ...race, edits }))
    .filter((edited) => edited !== undefined),
);
