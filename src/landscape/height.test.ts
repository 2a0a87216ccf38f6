import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { registry } from "../index.js";
import { chooseScale, type HeightScale, heightOf, lossAt } from "./height.js";
import { type Landscape, sampleSurface } from "./sample.js";

const landscape = (values: readonly number[]): Landscape => ({
  columns: values.length,
  rows: 1,
  area: [
    [0, 1],
    [0, 1],
  ],
  value: Float64Array.from(values),
});

describe("the scale of heights", () => {
  it("is linear where losses are evenly spread", () => {
    const scale = chooseScale(landscape(Array.from({ length: 1001 }, (_, k) => k)));
    for (const loss of [0, 250, 500, 750]) expect(heightOf(loss, scale)).toBeCloseTo(loss / 995, 2);
  });

  it("puts the median at half height where losses span magnitudes", () => {
    const scale = chooseScale(landscape(Array.from({ length: 1001 }, (_, k) => 10 ** (k / 100))));
    expect(heightOf(10 ** 5, scale)).toBeCloseTo(0.5, 2);
  });

  it("puts the floor at the known minimum, even between the samples", () => {
    const scale = chooseScale(landscape([1, 2, 3, 4, 5]), 0.5);
    expect(heightOf(0.5, scale)).toBe(0);
    expect(heightOf(1, scale)).toBeGreaterThan(0);
  });

  it("has the floor of the domain where the loss falls without bound beyond it", () => {
    const surface = registry.surfaces.get("holder-table") ?? expect.fail();
    const wide = sampleSurface(
      surface,
      [
        [-27, 27],
        [-15, 15],
      ],
      271,
      151,
    );
    const lowest = surface.minima.find(({ global }) => global)?.value;
    const heights = (scale: HeightScale) =>
      Array.from(sampleSurface(surface, surface.domain, 64, 64).value, (loss) => heightOf(loss, scale));
    const apart = (scale: HeightScale) => Math.max(...heights(scale)) - Math.min(...heights(scale));
    expect(apart(chooseScale(wide, lowest))).toBeLessThan(0.2);
    expect(apart(chooseScale(wide, lowest, surface.domain))).toBeGreaterThan(0.9);
    const saddle = registry.surfaces.get("saddle") ?? expect.fail();
    const ground = sampleSurface(
      saddle,
      [
        [-3, 3],
        [-2, 2],
      ],
      61,
      41,
    );
    expect(chooseScale(ground, undefined, saddle.domain)).toEqual(chooseScale(ground));
  });

  it("rises with the loss, from 0 at the floor to 1 at the top, and turns back into losses", () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (losses, height) => {
        const scale = chooseScale(landscape(losses));
        expect(heightOf(scale.floor, scale)).toBe(0);
        expect(heightOf(scale.top, scale)).toBeCloseTo(1, 9);
        expect(heightOf(lossAt(height, scale), scale)).toBeCloseTo(height, 6);
      }),
    );
  });

  it.each([
    ["all the same", [3, 3, 3]],
    ["nothing finite", [Number.NaN, Number.POSITIVE_INFINITY]],
    ["some not finite", [Number.NaN, 1, 2, Number.NEGATIVE_INFINITY]],
  ])("copes with losses that are %s", (_, losses) => {
    const scale = chooseScale(landscape(losses));
    expect(scale.top).toBeGreaterThan(scale.floor);
    expect(heightOf(Number.NaN, scale)).toBeNaN();
    expect(heightOf(Number.POSITIVE_INFINITY, scale)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([...registry.surfaces.values()].filter(({ load }) => !load).map((surface) => [surface.id, surface] as const))(
    "gives %s a map with valleys and heights: a fifth of it in each half",
    (_, surface) => {
      const sampled = sampleSurface(surface, surface.domain, 64, 64);
      const scale = chooseScale(sampled, surface.minima.find(({ global }) => global)?.value);
      const low = sampled.value.filter((loss) => heightOf(loss, scale) < 0.5).length / sampled.value.length;
      expect(low).toBeLessThanOrEqual(0.8);
    },
  );
});
