/** A lane's trail in pieces of so many steps, and what each covers. */
import { type LaneTrails, traceTrails } from "../canvas/trails.js";
import type { Cover, Coverer } from "./cover.js";

export interface TrailPieces {
  /** What is over of a piece at a moment: of its steps, those that are half a step and more past. */
  piece(index: number, now: number): Cover;
  /** What has been drawn since: less than a step and a half. */
  tip(now: number): Cover;
  /** Keeps none before a piece. */
  forget(before: number): void;
}

interface Kept {
  readonly cover: Cover;
  /** The step before which all is covered. */
  readonly end: number;
}

/** How many steps are over at a moment: each reaches from half a step before it to half a step behind, where a trail is straight. */
export const stepsOver = (now: number): number => Math.max(0, Math.floor(now + 0.5));

/** @param length of a piece, in steps @param resolution pixels along a CSS pixel */
export function createPieces(lane: LaneTrails, length: number, coverer: Coverer, resolution: number): TrailPieces {
  const kept = new Map<number, Kept>();
  const pen = {
    moveTo: (x: number, y: number) => coverer.moveTo(resolution * x, resolution * y),
    lineTo: (x: number, y: number) => coverer.lineTo(resolution * x, resolution * y),
  };
  const trace = (from: number, to: number) => {
    traceTrails(pen, lane, Math.max(0, from), to, 1);
  };
  return {
    piece(index, now) {
      const end = Math.min((index + 1) * length, stepsOver(now));
      const before = kept.get(index);
      if (before?.end === end) return before.cover;
      // Step by step, so that a piece is the same to the bit however it has grown.
      const grows = before !== undefined && before.end < end;
      if (grows) coverer.add(before.cover);
      for (let step = grows ? before.end : index * length; step < end; step++) trace(step - 0.5, step + 0.5);
      const cover = coverer.take();
      kept.set(index, { cover, end });
      return cover;
    },
    tip(now) {
      trace(stepsOver(now) - 0.5, now);
      return coverer.take();
    },
    forget(before) {
      for (const index of kept.keys()) if (index < before) kept.delete(index);
    },
  };
}
