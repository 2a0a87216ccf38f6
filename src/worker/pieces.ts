/**
 * A race in pieces: computed by one engine, added to another one of the same race, which then is as if it had
 * run there itself, bit for bit. A piece is plain data, so the two may be on different threads.
 */
import type { Snapshot } from "../engine/engine.js";
import type { Stretch } from "../engine/track.js";
import type { RaceEngine } from "../race/createRace.js";
import { updateWork } from "../race/updateWork.js";
import { costOf } from "./evaluationTime.js";

export interface Piece {
  /** The race at the piece's end. */
  readonly snapshot: Snapshot;
  /** What each lane that keeps a track has recorded since the piece before, in the order of the lanes. */
  readonly stretches: readonly Stretch[];
}

/** Marbles times steps of a piece, about: some milliseconds of work, and a megabyte. */
const pieceWork = 50_000;
/** Pieces end at multiples of a power of two times this, where checkpoints are due. */
const least = 64;

/** Steps of a piece of a race with so many marbles in all lanes, or as much work. */
export function pieceSteps(marbles: number): number {
  let steps = least;
  while (2 * steps * marbles <= pieceWork) steps *= 2;
  return steps;
}

/** The work of a step of all lanes: the number of their marbles, times more on a slow surface and for who asks a lot. */
export const workOf = ({ lanes, surface }: RaceEngine) =>
  costOf(surface) * lanes.reduce((sum, { layout, optimizer }) => sum + layout.count * updateWork(optimizer), 0);

/**
 * The pieces of a race from a snapshot to a step. Their memory is nobody else's.
 * @param engine newly made
 */
export function* racePieces(engine: RaceEngine, from: Snapshot, to: number): Generator<Piece, void, void> {
  const take = () => engine.lanes.flatMap(({ track }) => track?.take() ?? []);
  // The start was recorded when the engine was made; the other engine has it.
  take();
  engine.resume(from);
  const steps = pieceSteps(workOf(engine));
  while (engine.step < to) {
    const end = engine.step - (engine.step % steps) + steps;
    engine.advance(Math.min(end, to) - engine.step);
    yield { snapshot: engine.snapshot(), stretches: take() };
  }
}

/** Takes a piece over into an engine that has all that comes before it. */
export function addPiece(run: RaceEngine, { snapshot, stretches }: Piece): void {
  const tracks = run.lanes.flatMap(({ track }) => track ?? []);
  stretches.forEach((stretch, k) => {
    tracks[k]?.add(stretch);
  });
  run.resume(snapshot);
}

/** The buffers of a piece, to be moved to another thread rather than copied. */
export function buffersOf({ snapshot, stretches }: Piece): ArrayBufferLike[] {
  const events = snapshot.lanes.flatMap(({ arrivedAt, divergedAt }) => [arrivedAt, divergedAt]);
  const tracks = stretches.flatMap(({ theta, value, aside }) => [theta, value, aside]);
  return [snapshot.memory, ...events, ...tracks].map(({ buffer }) => buffer);
}
