/** Surfaces as pages with an element have them: compiled beforehand, and by a compiler that is fetched for other values of their params. */
import { describe, expect, test } from "vitest";
import { accepts, completeValues, type Params } from "../../src/core/param.js";
import type { Surface } from "../../src/core/surface.js";
import { type AnalyticSurface, analyticSurface } from "../../src/formula/analytic.js";
import { tapesOf } from "../../src/formula/compile.js";
import { type CompiledTape, compiledSurface } from "../../src/formula/compiled.js";
import { parseFormula } from "../../src/formula/parse.js";
import { tapeText } from "../../src/formula/tapeText.js";
import { registry } from "../../src/registry.js";

const formulas = [...registry.surfaces.values()].filter(({ formula }) => formula !== undefined);

/** As the build writes it (`scripts/compiledSurfaces.ts`), read again. */
const compiled = (surface: Surface) => compiledSurface(tapeOf(surface), { ...surface, formula: surface.formula ?? "" });

function tapeOf({ formula = "", params }: Surface): CompiledTape {
  const parsed = parseFormula(formula, Object.keys(params));
  if (!parsed.ok) expect.fail(formula);
  const text = tapeText(tapesOf(parsed.value, completeValues(params)).full);
  // JSON has no Infinity; no formula of a surface folds one, nor a minus zero that would be lost.
  return JSON.parse(text);
}

/** Losses and gradients on and beyond the domain, by singles and by a block. */
function sampled(surface: Surface): readonly Float64Array[] {
  const [[x0, x1], [y0, y1]] = surface.domain;
  const count = 81;
  const theta = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    theta[i] = x0 + ((i % 9) / 7) * (x1 - x0);
    theta[count + i] = y0 + (Math.floor(i / 9) / 7) * (y1 - y0);
  }
  theta[0] = Number.NaN;
  const [gradient, value] = [new Float64Array(2 * count), new Float64Array(count)];
  surface.evaluate(theta, { dim: 2, count }, gradient, value);
  const alone = new Float64Array(2);
  surface.evaluate(Float64Array.of(theta[40], theta[count + 40]), { dim: 2, count: 1 }, alone);
  return [gradient, value, alone];
}

test("there are formulas to be compiled", () => {
  expect(formulas.length).toBeGreaterThan(40);
});

describe.each(formulas.map((surface) => [surface.id, surface] as const))("%s", (_, surface) => {
  test("has the same bits, minima and saddles as by its formula", () => {
    const other = compiled(surface);
    expect(sampled(other)).toEqual(sampled(surface));
    expect([other.minima, other.saddles, other.start]).toEqual([surface.minima, surface.saddles, surface.start]);
    expect(other.load).toBeUndefined();
  });
});

const otherValues = (params: Params) =>
  Object.fromEntries(
    Object.entries(params).map(([name, param]) => [
      name,
      [param.max, param.min].find((value) => accepts(param, value) && value !== param.default) ?? param.default,
    ]),
  );

test("minima and saddles follow the params", () => {
  const definition: AnalyticSurface = {
    ...{
      id: "well",
      name: "Well",
      formula: "(x - a)^2 + y^2",
      domain: [
        [-2, 2],
        [-2, 2],
      ],
      start: [1, 1],
    },
    params: { a: { label: "a", default: 1, min: -2, max: 2 } },
    minima: ({ a }) => [{ at: [a, 0], value: 0, global: true }],
    saddles: ({ a }) => [[a, 1]],
  };
  const surface = analyticSurface(definition);
  const other = compiledSurface(tapeOf(surface), definition);
  for (const given of [{}, { a: -1 }]) {
    const [ours, theirs] = [other.withParams(given), surface.withParams(given)];
    expect([ours.minima, ours.saddles]).toEqual([theirs.minima, theirs.saddles]);
  }
});

test("other values of params are NaN until the compiler is fetched, and then those of the formula", async () => {
  const [first, ...rest] = formulas.filter(({ params }) => Object.keys(params).length > 0);
  const changed = compiled(first).withParams(otherValues(first.params));
  expect(sampled(changed)[1].every(Number.isNaN)).toBe(true);
  await changed.load?.();
  for (const surface of [first, ...rest]) {
    const values = otherValues(surface.params);
    const [ours, theirs] = [compiled(surface).withParams(values), surface.withParams(values)];
    expect(ours.load).toBeUndefined();
    expect(sampled(ours), surface.id).toEqual(sampled(theirs));
  }
  expect(sampled(changed)).toEqual(sampled(first.withParams(otherValues(first.params))));
  expect(compiled(first).withParams(completeValues(first.params)).load).toBeUndefined();
});
