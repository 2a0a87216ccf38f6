/** The noise: its statistics, and that it is a function of its place alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normal } from "./normal.js";
import { addGaussianNoise, hash, uniform } from "./random.js";

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });

function noise(count: number, { dim = 2, sigma = 1, seed = 0, step = 1 } = {}): Float64Array {
  const gradient = new Float64Array(dim * count);
  addGaussianNoise(gradient, { dim, count }, sigma, seed, step);
  return gradient;
}

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, v) => sum + v, 0) / values.length;

const correlation = (a: Float64Array, b: Float64Array) => mean(a.map((v, i) => v * b[i]));

describe("the hash", () => {
  it("stays as it is: race files of today give the same races tomorrow", () => {
    expect([hash(0, 0, 0), hash(7, 1, 2), hash(2 ** 32 - 1, 1e6, 200_000)]).toEqual([916662355, 591370028, 346535895]);
  });

  it("takes its three words modulo 2³²", () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(hash(a + 2 ** 32, b + 2 ** 32, c + 2 ** 32)).toBe(hash(a, b, c));
      }),
    );
  });

  it("changes half of its bits where one bit of any word changes", () => {
    const bits = (n: number) => (n >>> 0).toString(2).replaceAll("0", "").length;
    const flips = Array.from({ length: 32 }, (_, bit) => 2 ** bit).flatMap((flip) =>
      Array.from({ length: 20 }, (_, k) => [
        bits(hash(k, 5, 9) ^ hash((k ^ flip) >>> 0, 5, 9)),
        bits(hash(5, k, 9) ^ hash(5, (k ^ flip) >>> 0, 9)),
        bits(hash(5, 9, k) ^ hash(5, 9, (k ^ flip) >>> 0)),
      ]),
    );
    for (const place of [0, 1, 2]) expect(Math.abs(mean(flips.map((f) => f[place])) - 16)).toBeLessThan(0.7);
  });
});

it("uniform lies strictly between 0 and 1", () => {
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(uniform(a, b, c)).toBeGreaterThan(0);
      expect(uniform(a, b, c)).toBeLessThan(1);
    }),
  );
});

describe("Gaussian noise", () => {
  // Bounds are five standard errors: they hold for all but one seed in a million, and for these for ever.
  const n = 20_000;

  it.each([0, 1, 7, 4294967295])("has mean 0, the standard deviation asked for and no skew, seed %i", (seed) => {
    const values = noise(n, { sigma: 3, seed }).map((v) => v / 3);
    const size = values.length;
    expect(Math.abs(mean(values))).toBeLessThan(5 / Math.sqrt(size));
    expect(Math.abs(Math.sqrt(mean(values.map((v) => v * v))) - 1)).toBeLessThan(5 / Math.sqrt(2 * size));
    expect(Math.abs(mean(values.map((v) => v ** 3)))).toBeLessThan(5 * Math.sqrt(15 / size));
    expect(Math.abs(mean(values.map((v) => v ** 4)) - 3)).toBeLessThan(5 * Math.sqrt(96 / size));
  });

  it("of both coordinates, of other steps, of other seeds and of neighbours is unrelated", () => {
    const one = noise(n);
    const bound = 5 / Math.sqrt(n);
    expect(Math.abs(correlation(one.slice(0, n), one.slice(n)))).toBeLessThan(bound);
    expect(Math.abs(correlation(one, noise(n, { step: 2 })))).toBeLessThan(bound);
    expect(Math.abs(correlation(one, noise(n, { seed: 1 })))).toBeLessThan(bound);
    expect(Math.abs(correlation(one.slice(0, n - 1), one.slice(1, n)))).toBeLessThan(bound);
  });

  it("of problem i in a batch is that of a smaller batch that has it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 20 }), word, (dim, count, seed) => {
        const large = noise(count + 3, { dim, seed });
        const small = noise(count, { dim, seed });
        for (let d = 0; d < dim; d++) {
          const expected = large.subarray(d * (count + 3), d * (count + 3) + count);
          expect(small.subarray(d * count, (d + 1) * count)).toEqual(expected);
        }
      }),
    );
  });

  it("is added to what is there", () => {
    const gradient = Float64Array.of(10, -10);
    addGaussianNoise(gradient, { dim: 2, count: 1 }, 0.5, 3, 4);
    const [x, y] = noise(1, { sigma: 0.5, seed: 3, step: 4 });
    expect([...gradient]).toEqual([10 + x, -10 + y]);
  });

  it("a normal number alone is the first coordinate's noise", () => {
    const values = noise(100, { seed: 3, step: 4 });
    for (let i = 0; i < 100; i++) expect(normal(3, 4, i)).toBe(values[i]);
  });
});
