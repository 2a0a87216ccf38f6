/**
 * Trails as pixels. Each lane's is cut into pieces of some steps, whose covers are kept; a frame lays them over the ground, each
 * as strong as it is old. What has faded changes no more and is laid over the ground for good. Pieces begin at fixed
 * steps: the same frame is the same to the bit, whatever was drawn before it.
 */
import { settledStrength, strengthAt } from "../canvas/trailParts.js";
import { coreWidth, haloStrength, haloWidth, type LaneTrails } from "../canvas/trails.js";
import type { Moment } from "../picture.js";
import { blendStroke, colourOf, strokeOf } from "./blend.js";
import { type Cover, createCoverer } from "./cover.js";
import { createPieces, stepsOver, type TrailPieces } from "./pieces.js";

/** A trail that fades, or goes, is in so many pieces or up to twice as many. */
const fewestPieces = 16;

/** The ground's pixels, opaque, as words in memory's order: red, green, blue, alpha. */
export interface PixelGround {
  readonly pixels: Uint32Array;
  readonly width: number;
  readonly height: number;
  /** Pixels along a CSS pixel. */
  readonly resolution: number;
}

/** Draws the ground with the trails on it as they are at a moment. */
export type DrawTrails = (into: Uint32Array, moment: Moment) => void;

export function createPixelTrails(ground: PixelGround, lanes: readonly LaneTrails[], haloColour: string): DrawTrails {
  const { width, height, resolution } = ground;
  const reach = (haloWidth * resolution + 1) / 2;
  const coverer = createCoverer(width, height, reach);
  const stroke = strokeOf(coreWidth * resolution, haloWidth * resolution, reach);
  const halo = colourOf(haloColour);
  const colours = lanes.map(({ colour }) => colourOf(colour));
  /** The ground with what has faded, so many pieces of the lanes that are not hidden. */
  const base = new Uint32Array(ground.pixels);
  let settled = 0;
  let shown = "";
  let pieces: readonly TrailPieces[] = [];

  const lay = (into: Uint32Array, lane: number, cover: Cover, strength: number) => {
    const colour = colours[lane];
    if (colour) blendStroke(into, cover, stroke, colour, strength, halo, haloStrength * strength);
  };
  const begin = (length: number) => {
    pieces = lanes.map((lane) => createPieces(lane, length, coverer, resolution));
    base.set(ground.pixels);
    settled = 0;
  };
  const settle = (wanted: number, hidden: readonly boolean[]) => {
    for (; settled < wanted; settled++) {
      pieces.forEach((lane, l) => {
        if (!hidden[l]) lay(base, l, lane.piece(settled, Number.POSITIVE_INFINITY), settledStrength);
      });
    }
  };
  return (into, { position, fadeSteps, trailSteps, hidden }) => {
    const length = pieceLength(trailSteps ?? fadeSteps);
    /** How many pieces have their middle before a moment. */
    const before = (moment: number) => Math.max(0, Math.floor((moment + 0.5) / length + 0.5));
    const over = trailSteps === undefined ? before(position - fadeSteps) : 0;
    const look = `${length} ${hidden.join()}`;
    if (look !== shown || over < settled) begin(length);
    shown = look;
    settle(over, hidden);
    into.set(base);
    const first = trailSteps === undefined ? over : before(position - trailSteps);
    const end = stepsOver(position);
    pieces.forEach((lane, l) => {
      if (hidden[l]) return;
      for (let piece = first; piece * length < end; piece++) {
        const middle = (piece * length + Math.min((piece + 1) * length, end) - 1) / 2;
        lay(into, l, lane.piece(piece, position), strengthAt(position - middle, fadeSteps, trailSteps));
      }
      lay(into, l, lane.tip(position), 1);
      lane.forget(first);
    });
  };
}

/** Steps of a piece where a trail changes over so many: a power of two, so that it stays the same while they change a little. */
const pieceLength = (span: number) => 2 ** Math.max(0, Math.floor(Math.log2(span / fewestPieces)));
