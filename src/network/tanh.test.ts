/** The hyperbolic tangent against 200 bits: nearer than one and a half units in the last place, everywhere. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyTanh } from "./tanh.js";

const bits = 200n;
const one = 1n << bits;

function tanh(x: number): number {
  const a = Float64Array.of(x);
  applyTanh(a, 1);
  return a[0];
}

/** A number in whole numbers of 2⁻²⁰⁰, exactly if it is 2⁻¹⁴⁷ or more. */
function whole(x: number): bigint {
  const exponent = Math.floor(Math.log2(Math.abs(x)));
  return (BigInt(x * 2 ** (60 - exponent)) << bits) >> BigInt(60 - exponent);
}

/** (E − 1) / (E + 1) with E = e^2x by its series, from a 2⁻⁵ of x, squared five times. */
function exactTanh(x: number): bigint {
  const exponent = whole(x) >> 4n;
  let e = 0n;
  for (let term = one, n = 1n; term !== 0n && n < 200n; n++) {
    e += term;
    term = (term * exponent) / (n << bits);
  }
  for (let k = 0; k < 5; k++) e = (e * e) >> bits;
  return ((e - one) << bits) / (e + one);
}

const size = (a: bigint) => (a < 0n ? -a : a);

describe("tanh", () => {
  const inMiddle = fc.double({ min: 2 ** -40, max: 3, noNaN: true });
  const anywhere = fc.double({ min: 2 ** -40, max: 24, noNaN: true });

  it("is within 1.1 units in the last place of the real value", () => {
    fc.assert(
      fc.property(fc.oneof(inMiddle, anywhere), fc.boolean(), (distance, below) => {
        const x = below ? -distance : distance;
        const exact = exactTanh(x);
        const unit = 2 ** (Math.floor(Math.log2(Math.abs(Number(exact)))) - 52);
        expect(Number(size(whole(tanh(x)) - exact)) / unit).toBeLessThan(1.1);
      }),
      { numRuns: 2000 },
    );
  });

  it("is 1 far out", () => {
    expect([20, 1e9, 2 ** 31, 1e300, Number.POSITIVE_INFINITY].map(tanh)).toEqual([1, 1, 1, 1, 1]);
    expect([Number.NEGATIVE_INFINITY, -(2 ** 32)].map(tanh)).toEqual([-1, -1]);
  });

  it("keeps the smallest numbers, and NaN", () => {
    expect([0, 5e-324, -1e-300].map(tanh)).toEqual([0, 5e-324, -1e-300]);
    expect(tanh(Number.NaN)).toBeNaN();
  });
});
