/** Adam's younger relatives, each where it differs from Adam. */
import { describe, expect, it } from "vitest";
import adabelief from "../../src/optimizers/adabelief.js";
import adam from "../../src/optimizers/adam.js";
import radam from "../../src/optimizers/radam.js";
import yogi from "../../src/optimizers/yogi.js";
import { path, slope, startLane } from "./run.js";

/** The lengths of the steps down a constant slope. */
function stepLengths(optimizer: Parameters<typeof path>[0], g: number, steps: number, h = {}): number[] {
  const iterates = path(optimizer, slope(g), [0], steps, { learningRate: 1, ...h });
  return iterates.slice(1).map(([x], t) => iterates[t][0] - x);
}

describe("AdaBelief divides by the surprise g − m", () => {
  it.each([1e-3, 1, 1e3])("the first step is η/β₁, as m₁ = (1 − β₁)g leaves β₁g unexpected (g = %d)", (g) => {
    expect(stepLengths(adabelief, g, 1)[0]).toBeCloseTo(1 / 0.9, 6);
  });

  it("on a constant slope nothing surprises any more: √ŝ is the root mean square of β₁ᵗg, and the steps grow", () => {
    let s = 0;
    for (const [k, length] of stepLengths(adabelief, 1, 50).entries()) {
      const t = k + 1;
      s = 0.999 * s + 0.001 * 0.9 ** (2 * t) + 1e-16;
      expect(length).toBeCloseTo(1 / Math.sqrt(s / (1 - 0.999 ** t)), 9);
    }
  });
});

describe("Yogi's memory of squares grows and shrinks at the same pace", () => {
  it("by (1 − β₂)g² a step, up while it is below g² and down while it is above", () => {
    const lane = startLane(yogi, [0], { initialAccumulator: 4 });
    lane.step([1]);
    expect(lane.slots.v[0]).toBeCloseTo(4 - 0.001, 14);
    lane.step([10]);
    expect(lane.slots.v[0]).toBeCloseTo(4 - 0.001 + 0.1, 14);
  });

  it("so after one large gradient it keeps its steps short where Adam's grow again", () => {
    const lengthAfterSpike = (optimizer: typeof yogi | typeof adam) => {
      const lane = startLane(optimizer, [0], { learningRate: 1 });
      lane.step([1000]);
      for (let t = 2; t <= 5000; t++) lane.step([1]);
      const [before] = lane.theta;
      lane.step([1]);
      return before - lane.theta[0];
    };
    expect(lengthAfterSpike(yogi)).toBeLessThan(0.05);
    expect(lengthAfterSpike(adam)).toBeGreaterThan(0.3);
  });
});

describe("RAdam trusts the variance from the sixth step on", () => {
  it("until then a step is as long as the mean gradient, afterwards it is Adam's times r", () => {
    const lengths = stepLengths(radam, 5, 3000, { epsilon: 0 });
    for (let t = 1; t <= 5; t++) expect(lengths[t - 1]).toBeCloseTo(5, 12);
    const rhoLimit = 2 / (1 - 0.999) - 1;
    for (let t = 6; t <= 3000; t++) {
      const rho = rhoLimit - (2 * t * 0.999 ** t) / (1 - 0.999 ** t);
      const r2 = ((rho - 4) * (rho - 2) * rhoLimit) / ((rhoLimit - 4) * (rhoLimit - 2) * rho);
      expect(lengths[t - 1]).toBeCloseTo(Math.sqrt(r2), 8);
    }
    expect(lengths[5]).toBeLessThan(0.05);
    expect(lengths[2999]).toBeGreaterThan(0.9);
  });
});
