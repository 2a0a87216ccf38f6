import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { power } from "./power.js";

describe("power", () => {
  it.each([
    [0.9, 0, 1],
    [0.9, 1, 0.9],
    [0.5, 10, 2 ** -10],
    [0, 0, 1],
    [0, 7, 0],
    [1, Number.POSITIVE_INFINITY, 1],
    [0.999, Number.POSITIVE_INFINITY, 0],
  ])("%d to the power %d is %d", (base, exponent, expected) => {
    expect(power(base, exponent)).toBe(expected);
  });

  it("agrees with Math.pow to a rounding per factor", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), fc.nat(1000), (base, exponent) => {
        const expected = base ** exponent;
        expect(Math.abs(power(base, exponent) - expected)).toBeLessThanOrEqual(
          expected * (exponent + 1) * Number.EPSILON,
        );
      }),
    );
  });

  it("gives the same bits whatever it was asked before", () => {
    const base = fc.constantFrom(0.9, 0.95, 0.99, 0.999, 0.9999, 0.5, 0.1, 0.3, 0.7, 0.85);
    const question = fc.tuple(base, fc.nat(100_000));
    fc.assert(
      fc.property(question, fc.array(question, { maxLength: 30 }), ([b, n], others) => {
        const first = power(b, n);
        for (const [otherBase, otherExponent] of others) power(otherBase, otherExponent);
        expect(power(b, n)).toBe(first);
      }),
    );
  });

  it("keeps NaN", () => {
    expect(power(Number.NaN, 3)).toBeNaN();
  });
});
