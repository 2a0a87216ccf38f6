import { describe, expect, it } from "vitest";
import { engineOf, plainFile } from "../../test/race-files.js";
import { thinnedPosition, thinningFor, trailsOf } from "./trails.js";

const raceOf = (steps: number, lanes = 1) =>
  engineOf({ ...plainFile, steps, lanes: Array(lanes).fill({ optimizer: "adam" }) });

describe("trails", () => {
  it("of an ordinary race are its tracks", () => {
    const run = raceOf(2000, 10);
    run.advance(2000);
    const { tracks } = trailsOf(run, 2000, thinningFor(run, 2000));
    tracks.forEach((track, l) => {
      expect(track).toBe(run.lanes[l].track);
    });
  });

  it.each([
    [1, 1_000_000],
    [10, 1_000_000],
    [64, 2000],
  ])("of %i lanes of %i steps are kept few, by an odd stride", (lanes, steps) => {
    const thinning = thinningFor(raceOf(steps, lanes), steps);
    expect(lanes * thinnedPosition(steps, thinning)).toBeLessThanOrEqual(50_000);
    expect(thinning.dense).toBeGreaterThan(300);
    expect(thinning.stride % 2).toBe(1);
  });

  it("grow with a race that is being computed, and hold its iterates", () => {
    const thinning = { dense: 100, stride: 7 };
    const run = raceOf(1000);
    const trails = trailsOf(run, 1000, thinning);
    const [trail] = trails.tracks;
    const { track } = run.lanes[0];
    const placeAt = (step: number) => trail.theta[2 * thinnedPosition(step, thinning)];
    expect([placeAt(0), placeAt(50)]).toEqual([track?.theta[0], Number.NaN]);
    run.advance(500);
    trails.follow();
    for (const step of [0, 50, 100, 107, 499]) expect(placeAt(step)).toBe(track?.theta[2 * step]);
    expect(placeAt(506)).toBeNaN();
    run.advance(500);
    trails.follow();
    expect(placeAt(996)).toBe(track?.theta[2 * 996]);
    expect(trail.length).toBe(1 + 100 + Math.floor(900 / 7));
  });

  it("of a ghost may be longer or shorter than the race", () => {
    for (const steps of [50, 5000]) {
      const ghost = raceOf(steps);
      ghost.advance(steps);
      const [trail] = trailsOf(ghost, 1000, { dense: 100, stride: 7 }).tracks;
      expect([trail.length, trail.theta[2 * 40]]).toEqual([229, ghost.lanes[0].track?.theta[80]]);
    }
  });
});
