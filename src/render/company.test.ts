import { describe, expect, it } from "vitest";
import { engineOf } from "../../test/race-files.js";
import { type Camera, toPixel } from "./camera.js";
import { companyOf } from "./company.js";

const camera: Camera = { centre: [0.3, -0.2], scale: 0.01, width: 640, height: 400 };
const lanes = [{ optimizer: "adam" }, { optimizer: "nelder-mead" }, { optimizer: "particle-swarm" }];
const race = engineOf({ version: 1, surface: { id: "himmelblau" }, steps: 20, lanes });
race.advance(20);

describe("the company of a lone marble", () => {
  const company = companyOf(race);

  it("has as many places for a lane as its optimizer may hold", () => {
    expect(company.sizes).toEqual([0, 3, 40]);
  });

  it("is at whole steps where the optimizer had it, and nowhere where it has none", () => {
    const again = engineOf({ version: 1, surface: { id: "himmelblau" }, steps: 20, lanes });
    for (const step of [1, 7, 20]) {
      again.seek(step);
      const { corners } = again.lanes[1].slots;
      const pixels = company.pixelsAt(step, camera, []);
      for (const m of [0, 1, 2]) {
        const [x, y] = toPixel(camera, [corners[2 * m], corners[2 * m + 1]]);
        expect([...pixels.slice(2 * m, 2 * m + 2)]).toEqual([Math.fround(x), Math.fround(y)]);
      }
      // Twelve of forty particles.
      expect(pixels.slice(6).filter(Number.isFinite)).toHaveLength(24);
    }
    expect(company.pixelsAt(0, camera, []).slice(6).filter(Number.isFinite)).toHaveLength(0);
  });

  it("goes straight from step to step, and is not there where its lane is hidden", () => {
    const [from, to] = [4, 5].map((step) => [...company.pixelsAt(step, camera, []).slice(0, 6)]);
    const between = company.pixelsAt(4.25, camera, []);
    from.forEach((x, k) => {
      expect(between[k]).toBeCloseTo(x + 0.25 * (to[k] - x), 3);
    });
    expect(company.pixelsAt(4, camera, [false, true, false]).slice(0, 6).every(Number.isNaN)).toBe(true);
  });

  it("of several marbles in a lane is not shown", () => {
    const grid = engineOf({ version: 1, surface: { id: "himmelblau" }, start: { grid: 2 }, steps: 5, lanes });
    expect(companyOf(grid).sizes).toEqual([0, 0, 0]);
  });
});
