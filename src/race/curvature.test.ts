import { describe, expect, it } from "vitest";
import { engineOf } from "../../test/race-files.js";
import { registry } from "../library.js";
import { largestCurvature } from "./curvature.js";

const surfaceOf = (formula: string) =>
  engineOf({
    version: 1,
    surface: {
      formula,
      domain: [
        [-3, 3],
        [-3, 3],
      ],
    },
    lanes: [{ optimizer: "sgd" }],
  }).surface;

describe("the largest curvature at a place", () => {
  it.each([
    ["of a ravine is across it", "x^2 + 50y^2", [1, 1], 100],
    ["is found in any direction", "(x + y)^2", [0.3, -2], 4],
    ["of a saddle is up it", "x^2 - 3y^2", [0, 0], 2],
    ["of a hill is below 0", "-x^2 - 2y^2", [1, 0], -2],
    ["of a plane is 0", "2x - y", [1, 1], 0],
    ["of Beale's function at the 2014 start", "(1.5-x+x y)^2+(2.25-x+x y^2)^2+(2.625-x+x y^3)^2", [1, 1.5], 281.53144],
  ] as const)("%s", (_, formula, at, expected) => {
    expect(largestCurvature(surfaceOf(formula), at)).toBeCloseTo(expected, 4);
  });

  it("is NaN where the gradient is", () => {
    expect(largestCurvature(surfaceOf("sqrt(x)"), [-1, 0])).toBeNaN();
  });

  it("is next to nothing on the plateau of XOR's twins, where no rate is too large (lecture item 2)", () => {
    const twins = registry.surfaces.get("xor-twins-mse") ?? expect.fail();
    expect(Math.abs(largestCurvature(twins, twins.start))).toBeLessThan(1e-5);
  });
});
