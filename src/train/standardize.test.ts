import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOwnUnits, standardizationOf, standardized } from "./standardize.js";

/** Standard units of one column, by what it tells itself. */
const ofColumn = (values: readonly number[]) => {
  const column = Float64Array.from(values);
  return [...standardized(column, standardizationOf(column, [true]))];
};

it("columns have mean 0 and deviation 1, those that are exempt stay as they are", () => {
  const values = Float64Array.of(2, 70, 4, 71, 4, 72, 4, 73, 5, 74, 5, 75, 7, 76, 9, 77);
  const standardization = standardizationOf(values, [true, false]);
  expect(standardization).toEqual({ mean: Float64Array.of(5, 0), deviation: Float64Array.of(2, 1) });
  const units = standardized(values, standardization);
  expect([...units].filter((_, at) => at % 2 === 0)).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
  expect([...units].filter((_, at) => at % 2 === 1)).toEqual([70, 71, 72, 73, 74, 75, 76, 77]);
});

it("the test part is measured by the training part", () => {
  const standardization = standardizationOf(Float64Array.of(0, 4), [true]);
  expect([...standardized(Float64Array.of(10), standardization)]).toEqual([4]);
});

describe("columns without a deviation are 0", () => {
  it.each([
    { what: "constant", values: [0.1, 0.1, 0.1] },
    { what: "constant, where the sum rounds", values: new Array<number>(1000).fill(1 / 3) },
    { what: "a single sample", values: [42] },
  ])("$what", ({ values }) => {
    expect(ofColumn(values)).toEqual(values.map(() => 0));
  });

  it("also if only the squares of the differences vanish", () => {
    for (const unit of ofColumn([0, 1e-200])) expect(Math.abs(unit)).toBeLessThan(1e-199);
  });

  it("other values of the test part keep their distance", () => {
    const standardization = standardizationOf(Float64Array.of(3, 3), [true]);
    expect([...standardized(Float64Array.of(3, 5), standardization)]).toEqual([0, 2]);
  });
});

it("no samples leave everything as it is", () => {
  expect(standardizationOf(new Float64Array(0), [true])).toEqual({
    mean: Float64Array.of(0),
    deviation: Float64Array.of(1),
  });
});

it("there and back gives the values again", () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (rows) => {
      const values = Float64Array.from(rows.flat());
      const standardization = standardizationOf(values, [true, true]);
      const back = inOwnUnits(standardized(values, standardization), standardization);
      for (const [at, expected] of values.entries()) expect(Math.abs(back[at] - expected)).toBeLessThan(1e-9);
    }),
  );
});
