/** Here there are no workers, so this is how a page without them computes. */
import { expect, it } from "vitest";
import { bits } from "../../test/bits.js";
import { raceOf, richFile } from "../../test/race-files.js";
import { createRace } from "../index.js";
import { computeRace } from "./computeRace.js";

const race = raceOf({ ...richFile, steps: 30_000 });

it("computes to the end in slices, tells how far it is, and may be sought in meanwhile", async () => {
  const run = createRace(race);
  const told: number[] = [];
  await new Promise<void>((done) => {
    computeRace({ race, run, to: race.steps }, (step) => {
      told.push(step);
      if (step === race.steps) done();
      else run.seek(Math.floor(step / 2));
    });
  });
  const whole = createRace(race);
  whole.advance(race.steps);
  expect(bits(run)).toEqual(bits(whole));
  expect(run.lanes.map(({ track }) => track?.theta)).toEqual(whole.lanes.map(({ track }) => track?.theta));
  expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
});

it("tells nothing more when it is cancelled", async () => {
  const run = createRace(race);
  let told = 0;
  await new Promise<void>((done) => {
    const computation = computeRace({ race, run, to: race.steps }, () => {
      told++;
      computation.cancel();
      setTimeout(done, 50);
    });
  });
  expect(told).toBe(1);
});
