import { describe, expect, it } from "vitest";
import { type AnalyticSurface, analyticSurface } from "./analytic.js";

const bowl: AnalyticSurface = {
  id: "bowl",
  name: "Bowl",
  reference: "a textbook",
  formula: "((x - shift)^2 + kappa y^2)/2",
  params: {
    kappa: { label: "Stretch", default: 10, min: 1, max: 1000 },
    shift: { label: "Shift", default: 0, min: -1, max: 1 },
  },
  domain: [
    [-2, 2],
    [-1, 1],
  ],
  start: [1, 0.5],
  minima: ({ shift }) => [{ at: [shift, 0], value: 0, global: true }],
  saddles: ({ kappa }) => [[kappa, 0]],
};

function gradientAt(surface: ReturnType<typeof analyticSurface>, x: number, y: number): readonly number[] {
  const gradient = new Float64Array(2);
  surface.evaluate(Float64Array.of(x, y), { dim: 2, count: 1 }, gradient);
  return [...gradient];
}

describe("analyticSurface", () => {
  it("keeps what the definition says", () => {
    const { id, name, reference, formula, params, domain, start } = analyticSurface(bowl);
    const { minima, saddles, ...rest } = bowl;
    expect({ id, name, reference, formula, params, domain, start }).toEqual(rest);
  });

  it("evaluates with the params' defaults", () => {
    const surface = analyticSurface(bowl);
    const [gradient, value] = [new Float64Array(4), new Float64Array(2)];
    surface.evaluate(Float64Array.of(1, 2, 3, 0), { dim: 2, count: 2 }, gradient, value);
    expect([...value]).toEqual([45.5, 2]);
    expect([...gradient]).toEqual([1, 2, 30, 0]);
  });

  it("with other params is another surface with its own minima and saddles", () => {
    const surface = analyticSurface(bowl);
    const shifted = surface.withParams({ shift: 0.5 });
    expect(shifted.minima).toEqual([{ at: [0.5, 0], value: 0, global: true }]);
    expect(gradientAt(shifted, 1, 1)).toEqual([0.5, 10]);
    expect(gradientAt(surface, 1, 1)).toEqual([1, 10]);
    expect(surface.minima).toEqual([{ at: [0, 0], value: 0, global: true }]);
    expect(surface.withParams({ kappa: 3 }).saddles).toEqual([[3, 0]]);
  });

  it("params that are not named take their defaults, not what was set before", () => {
    const surface = analyticSurface(bowl).withParams({ shift: 0.5 }).withParams({ kappa: 2 });
    expect(gradientAt(surface, 1, 1)).toEqual([1, 2]);
  });

  it("needs no params, and lists may be plain", () => {
    const surface = analyticSurface({ ...bowl, formula: "x y", params: undefined, minima: [], saddles: [[0, 0]] });
    expect(surface.params).toEqual({});
    expect([surface.minima, surface.saddles]).toEqual([[], [[0, 0]]]);
    expect(gradientAt(surface, 2, 3)).toEqual([3, 2]);
  });

  it("says at the first evaluation what is wrong with a formula", () => {
    const surface = analyticSurface({ ...bowl, formula: "x + z" });
    expect(() => gradientAt(surface, 0, 0)).toThrow('the formula x + z: column 5: got "z"');
  });
});
