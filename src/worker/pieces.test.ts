/** A race that comes in pieces is the race run at once, bit for bit: what a worker does, without the worker. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRace } from "../../test/any-race.js";
import { bits } from "../../test/bits.js";
import { raceOf, richFile } from "../../test/race-files.js";
import { createRace, type Race, type RaceEngine } from "../index.js";
import { addPiece, buffersOf, pieceSteps, racePieces, workOf } from "./pieces.js";

/** The pieces as they come out of a message to another thread. */
function runInPieces(race: Race, from: number, to = race.steps): RaceEngine {
  const run = createRace(race);
  run.advance(from);
  for (const piece of racePieces(createRace(race), run.snapshot(), to)) {
    addPiece(run, structuredClone(piece, { transfer: buffersOf(piece) as ArrayBuffer[] }));
  }
  return run;
}

function runAtOnce(race: Race, to = race.steps): RaceEngine {
  const run = createRace(race);
  run.advance(to);
  return run;
}

/** All that is recorded, as text, which is compared at once. */
const tracks = ({ lanes }: RaceEngine) =>
  lanes
    .flatMap(({ track }) => (track ? [track.theta, track.value, track.aside] : []))
    .map(({ buffer }) => base64(buffer));

const base64 = (buffer: ArrayBufferLike) => Buffer.from(buffer).toString("base64");

const events = ({ lanes }: RaceEngine) => lanes.map(({ arrivedAt, divergedAt }) => [arrivedAt, divergedAt]);

const isSmall = (race: Race) => workOf(createRace(race)) <= 200;

describe("a race in pieces", () => {
  it("is any race run at once, from wherever the pieces begin", () => {
    const begun = anyRace.filter(isSmall).chain((race) => fc.tuple(fc.constant(race), fc.nat(race.steps)));
    fc.assert(
      fc.property(begun, ([race, from]) => {
        const [whole, inPieces] = [runAtOnce(race), runInPieces(race, from)];
        expect(bits(inPieces)).toEqual(bits(whole));
        expect(tracks(inPieces)).toEqual(tracks(whole));
        expect(events(inPieces)).toEqual(events(whole));
      }),
      { numRuns: 15 },
    );
  });

  it("brings calls and populations along", () => {
    const lanes = [{ optimizer: "particle-swarm" }, { optimizer: "nelder-mead" }, { optimizer: "l-bfgs" }];
    const race = raceOf({ ...richFile, lanes, edits: [], steps: 3000 });
    const [whole, inPieces] = [runAtOnce(race), runInPieces(race, 130)];
    expect(tracks(inPieces)).toEqual(tracks(whole));
    inPieces.seek(1234);
    whole.seek(1234);
    expect(bits(inPieces)).toEqual(bits(whole));
  });

  it("of many pieces can be sought in like any other", () => {
    const race = raceOf({ ...richFile, steps: 20_000 });
    const [whole, inPieces] = [runAtOnce(race), runInPieces(race, 7)];
    expect(tracks(inPieces)).toEqual(tracks(whole));
    for (const step of [19_999, 123, 16_384]) {
      whole.seek(step);
      inPieces.seek(step);
      expect(bits(inPieces)).toEqual(bits(whole));
    }
  });

  it("is a swarm, to any step", () => {
    const race = raceOf({ ...richFile, start: { scatter: 300 } });
    expect(bits(runInPieces(race, 0, 150))).toEqual(bits(runAtOnce(race, 150)));
  });
});

it.each([
  [1, 32_768],
  [8, 4096],
  [100_000, 64],
])("a piece of a race of %i marbles has %i steps", (marbles, steps) => {
  expect(pieceSteps(marbles)).toBe(steps);
});
