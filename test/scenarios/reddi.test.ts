/** Reddi, Kale & Kumar's stream −1, −1, 3: Adam against AMSGrad, where AMSGrad is right. */
import { describe, expect, it } from "vitest";
import { lane, path, run } from "./run.js";

describe("rare-but-large: two gradients of −1, then one of 3", () => {
  const race = run("rare-but-large");
  const x = (id: string) => path(lane(race, id)).map(([at]) => at);
  /** How far a lane goes in a period, once its mean squares have settled. */
  const pace = (id: string) => x(id)[150] - x(id)[147];

  // v after the 3 is a = 0.1³a + 0.9 (9 + 0.1 + 0.01), and then 0.1a + 0.9, and then a tenth of that + 0.9.
  const afterRare = (0.9 * (9 + 0.1 + 0.01)) / (1 - 0.001);
  const second = 0.1 * afterRare + 0.9;
  const third = 0.1 * second + 0.9;

  it("Adam goes uphill for good, as its memory of 0.1 says", () => {
    const upwards = 0.1 * (1 / Math.sqrt(second) + 1 / Math.sqrt(third) - 3 / Math.sqrt(afterRare));
    expect(pace("adam")).toBeCloseTo(upwards, 6);
    expect(upwards).toBeGreaterThan(0.06);
    expect(x("adam")[150]).toBeGreaterThan(3);
  });

  it("AMSGrad goes the way of the mean, divided by the largest", () => {
    expect(pace("amsgrad")).toBeCloseTo(-0.1 / Math.sqrt(afterRare), 6);
    expect(x("amsgrad")[150]).toBeLessThan(-1.5);
  });

  it("SGD goes the way of the mean", () => {
    expect(x("sgd")[150]).toBeCloseTo(-2.5, 12);
  });
});
