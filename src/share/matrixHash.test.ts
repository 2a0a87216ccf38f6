import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../test/lines.js";
import { registry } from "../index.js";
import { matrixSurfaces, measures } from "../race/matrix.js";
import { fromMatrixHash, type MatrixChoice, matrixNumbers, toMatrixHash, usualMatrix } from "./matrixHash.js";

const some = (names: readonly string[]) => fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 9 });
const whole = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });

const choices: fc.Arbitrary<MatrixChoice> = fc
  .record({
    optimizers: some([...registry.optimizers.keys()]),
    surfaces: some(matrixSurfaces(registry)),
    rules: fc.record({
      measure: fc.constantFrom(...measures),
      budget: whole(matrixNumbers.budget),
      gradientCost: whole(matrixNumbers.gradient),
      starts: whole(matrixNumbers.starts),
      seed: whole(matrixNumbers.seed),
    }),
  })
  .chain((choice) =>
    fc
      .option(fc.constantFrom(...choice.surfaces), { nil: undefined })
      .map((sort) => ({ ...choice, ...(sort && { sort }) })),
  );

describe("the link of a matrix", () => {
  it("gives back what it was made of", () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(fromMatrixHash(toMatrixHash(choice), registry)).toEqual({ choice, issues: [] });
      }),
    );
  });

  it("says nothing where everything is as usual, and is of what there is", () => {
    expect(toMatrixHash(usualMatrix)).toBe("");
    expect(fromMatrixHash("", registry)).toEqual({ choice: usualMatrix, issues: [] });
    for (const id of usualMatrix.optimizers) expect(registry.optimizers.has(id), id).toBe(true);
    for (const id of usualMatrix.surfaces) expect(matrixSurfaces(registry), id).toContain(id);
  });

  it("tells every mistake, and takes the rest", () => {
    const { choice, issues } = fromMatrixHash(
      "#v=2&optimizers=adam,adm&surfaces=saddle&measure=time&budget=1e9&starts=2.5&seed=&sort=beale&lr=1",
      registry,
    );
    const lines = linesOf(issues);
    expect(lines).toHaveLength(8);
    for (const line of [
      "lr: got an unknown key, expected one of v, optimizers, surfaces, measure, budget, gradient, starts, seed, sort",
      'v: got "2", expected 1',
      "budget: got 1000000000, expected a whole number 10 … 3000",
      "starts: got 2.5, expected a whole number 1 … 16",
      "seed: got nothing, expected a whole number 0 … 4294967295",
      'measure: got "time", expected a measure: evaluations, steps',
      'optimizers: got "adm", expected an optimizer; did you mean "adam"?',
    ])
      expect(lines).toContain(line);
    expect(lines.find((line) => line.startsWith("surfaces:"))).toMatch(
      /got "saddle", expected a surface with a target/,
    );
    expect(choice).toEqual({ ...usualMatrix, optimizers: ["adam"], sort: "beale" });
  });

  it("never throws, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."&=,%#v1", "budget", "adam", "surfaces") }), (text) => {
        const { choice } = fromMatrixHash(text, registry);
        expect(choice.optimizers.length).toBeGreaterThan(0);
      }),
    );
  });
});
