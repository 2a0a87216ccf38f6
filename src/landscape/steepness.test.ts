import { expect, it } from "vitest";
import { registry } from "../index.js";
import { sampleSurface } from "./sample.js";
import { steepnessOf } from "./steepness.js";

it("is the length of the gradient, 0 where it vanishes", () => {
  const bowl = registry.surfaces.get("quadratic-bowl") ?? expect.fail();
  const area = [
    [0, 3],
    [0, 4],
  ] as const;
  const { value } = sampleSurface(steepnessOf(bowl), area, 2, 2);
  const gradient = new Float64Array(2);
  bowl.evaluate(Float64Array.of(3, 4), { dim: 2, count: 1 }, gradient);
  expect(value[0]).toBe(0);
  expect(value[3]).toBe(Math.hypot(...gradient));
});
