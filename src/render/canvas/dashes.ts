/** The dashes of a lane's trails, drawn by a pen. */
import type { Track } from "../../engine/track.js";
import type { Identity } from "../identity.js";
import { traceDashes, trailDash, wayLengths } from "../trailDash.js";

/** Tells which stretches of a marble's trail are drawn between two moments. */
export type Dashes = (marble: number, from: number, to: number, trace: (from: number, to: number) => void) => void;

/** @param scale plane units per pixel @returns none where trails are unbroken */
export function dashesOf(track: Track, identity: Identity | undefined, scale: number): Dashes | undefined {
  const dash = identity ? trailDash(identity) : [];
  if (dash.length === 0) return undefined;
  const lengths = Array.from({ length: track.layout.count }, (_, marble) => wayLengths(track, marble));
  return (marble, from, to, trace) => traceDashes(lengths[marble] ?? new Float32Array(0), scale, dash, from, to, trace);
}
