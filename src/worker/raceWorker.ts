/** The worker itself: is sent a race and from where to where to run it, sends its pieces, and is terminated by whoever has enough. */
import type { Snapshot } from "../engine/engine.js";
import { createRace, type Race, registry } from "../index.js";
import { createSurface } from "../race/surface.js";
import { buffersOf, racePieces } from "./pieces.js";

/** What the worker is sent. */
export interface Order {
  readonly race: Race;
  readonly from: Snapshot;
  readonly to: number;
}

addEventListener("message", async ({ data: { race, from, to } }: MessageEvent<Order>) => {
  await createSurface(race.surface, registry).load?.();
  for (const piece of racePieces(createRace(race), from, to)) {
    postMessage(piece, { transfer: buffersOf(piece) as ArrayBuffer[] });
  }
});
