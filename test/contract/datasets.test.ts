/** Laws of every dataset that is registered. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Dataset, outputWidth } from "../../src/core/dataset.js";
import { accepts, completeValues, type Values } from "../../src/core/param.js";
import { loadAll } from "../../src/core/registry.js";
import { registry } from "../../src/trainingRegistry.js";

beforeAll(() => loadAll(registry));

/** How many samples a dataset has; undefined for those whose params say so. */
const counts: Readonly<Record<string, number | undefined>> = {
  "auto-mpg": 398,
  circles: undefined,
  digits: undefined,
  gaussians: undefined,
  iris: 150,
  moons: undefined,
  plane: undefined,
  "rare-feature": undefined,
  sine: undefined,
  spirals: undefined,
  "xor-clouds": undefined,
  xor: 4,
};

const isRandom = (dataset: Dataset) => "noise" in dataset.params;
const namesOf = (dataset: Dataset) => (dataset.task === "regression" ? dataset.outputs : dataset.classes);

/** Any valid values of a dataset's params, not only those a slider reaches; small numbers of samples. */
function anyValues(dataset: Dataset): fc.Arbitrary<Values> {
  const values = Object.entries(dataset.params).map(([name, { min, max, integer }]) => [
    name,
    integer ? fc.integer({ min, max: Math.min(max, min + 40) }) : fc.double({ min, max, noNaN: true }),
  ]);
  return fc.record(Object.fromEntries(values));
}

const anySeed = fc.integer({ min: 0, max: 0xffffffff });

/** The class of sample i, where its target is one as the contract has it. */
function classOf(targets: Float64Array, width: number, i: number): number {
  const target = [...targets.subarray(width * i, width * (i + 1))];
  expect(target.every((value) => value === 0 || value === 1)).toBe(true);
  if (width === 1) return target[0];
  expect(target.reduce((sum, value) => sum + value, 0)).toBe(1);
  return target.indexOf(1);
}

it("the folder holds the datasets", () => {
  expect([...registry.datasets.keys()]).toEqual(Object.keys(counts));
});

describe.each([...registry.datasets])("%s", (id, dataset) => {
  it("describes itself: id, name, different names for inputs and outputs, valid defaults with a sentence", () => {
    expect(dataset.id).toBe(id);
    expect(dataset.name).toMatch(/^[A-Z]/);
    for (const names of [dataset.inputs, namesOf(dataset)]) expect(new Set(names).size).toBe(names.length);
    expect(namesOf(dataset).length).toBeGreaterThan(dataset.task === "regression" ? 0 : 1);
    expect(dataset.inputs).toEqual(expect.arrayContaining([...(dataset.standardized ?? [])]));
    for (const [name, param] of Object.entries(dataset.params)) {
      const [low, high] = param.slider ?? [param.min, param.max];
      expect(param.label, name).toMatch(/\w/);
      expect(param.sentence, name).toMatch(/^[A-Z].*\.$/);
      expect(accepts(param, param.default), name).toBe(true);
      expect(param.min <= low && low < high && high <= param.max, `${name}'s slider`).toBe(true);
    }
  });

  it("gives as many finite numbers as it has samples, inputs and outputs, for any params and seed", () => {
    fc.assert(
      fc.property(anyValues(dataset), anySeed, (values, seed) => {
        const { count, inputs, targets } = dataset.samples(values, seed);
        const wanted = values.samples ?? values.samplesPerClass * namesOf(dataset).length;
        expect(count).toBe(counts[id] ?? wanted);
        expect([inputs.length, targets.length]).toEqual([count * dataset.inputs.length, count * outputWidth(dataset)]);
        expect(inputs.every(Number.isFinite) && targets.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("is a pure function: the same samples again, in arrays of their own", () => {
    const first = dataset.samples({}, 7);
    const kept = first.inputs.slice();
    first.inputs.fill(Number.NaN);
    expect(dataset.samples({}, 7)).toEqual({ ...first, inputs: kept });
  });

  it("params that are not named take their defaults", () => {
    expect(dataset.samples({}, 3)).toEqual(dataset.samples(completeValues(dataset.params), 3));
  });

  it(isRandom(dataset) ? "another seed gives other samples" : "no seed changes what is measured", () => {
    const isSame = dataset.samples({}, 1).inputs.join() === dataset.samples({}, 2).inputs.join();
    expect(isSame).toBe(!isRandom(dataset));
  });
});

const classifications = [...registry.datasets].flatMap(([id, dataset]) =>
  dataset.task === "classification" ? [[id, dataset] as const] : [],
);

it.each(classifications)("%s has targets 0 and 1 or one-hot, and equally many samples of each class", (_, dataset) => {
  const { count, targets } = dataset.samples({}, 5);
  const perClass = dataset.classes.map(() => 0);
  for (let i = 0; i < count; i++) perClass[classOf(targets, outputWidth(dataset), i)]++;
  expect(perClass).toEqual(dataset.classes.map(() => count / dataset.classes.length));
});
