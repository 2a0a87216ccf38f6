/**
 * Trails with a halo and a fade. What has faded changes no more: it is gathered on a layer of its own, piece by piece, so that a
 * frame draws only what is new or still fading. Pieces end at fixed steps: the same frame is the same to the bit,
 * whatever was drawn before it.
 */
import type { Track } from "../../engine/track.js";
import type { Camera } from "../camera.js";
import type { Identity } from "../identity.js";
import type { Moment, Projection } from "../picture.js";
import type { Dashes, dashesOf } from "./dashes.js";
import { type Pen, strokePath } from "./pen.js";
import type { Context, MakeSheet, Sheet } from "./sheet.js";
import { changingParts, settledStrength, type TrailPart } from "./trailParts.js";
import { type LinePen, type TrailPoints, traceStretch, trailPoints } from "./trailPath.js";

/** Widths in pixels, and how strong the halo is beside the trail. */
export const [coreWidth, haloWidth, haloStrength] = [3.2, 5.8, 0.55];
/** Steps of a piece that is added to the layer. */
const pieceSteps = 64;
/** Points that a trail's changing parts are drawn from, about. */
const mostPoints = 800;

/** What trails are drawn from. */
export interface TrailLook {
  readonly tracks: readonly Track[];
  readonly identities: readonly Identity[];
  readonly halo: string;
  readonly camera: Camera;
  readonly projection: Projection;
  /** Left out, all trails are unbroken. */
  readonly dashesOf?: typeof dashesOf | undefined;
}

/** The trails of a lane's marbles, as they are seen. */
export interface LaneTrails {
  readonly trails: readonly TrailPoints[];
  readonly colour: string;
  /** None where trails are unbroken. */
  readonly dashes: Dashes | undefined;
}

export const laneTrails = ({ tracks, identities, camera, projection, dashesOf }: TrailLook): LaneTrails[] =>
  tracks.map((track, lane) => ({
    trails: trailPoints(track, camera, projection),
    colour: identities[lane]?.colour ?? "#888888",
    dashes: dashesOf?.(track, identities[lane], camera.scale),
  }));

/** Adds what is drawn of a lane's trails between two moments to the path that was begun. */
export function traceTrails(
  pen: LinePen,
  { trails, dashes }: LaneTrails,
  from: number,
  to: number,
  stride: number,
): void {
  for (const [marble, points] of trails.entries()) {
    const trace = (from: number, to: number) => traceStretch(pen, points, from, to, stride);
    if (dashes) dashes(marble, from, to, trace);
    else trace(from, to);
  }
}

/** Of long parts that change every third, fifth … point is drawn: an odd stride keeps the zigzag of a ravine. */
export const strideOf = (parts: readonly TrailPart[]): number =>
  Math.ceil(((parts.at(-1)?.to ?? 0) - (parts[0]?.from ?? 0)) / mostPoints) | 1;

/** Draws a part of a lane's trails: the halo beneath, the colour on it. */
export function drawTrailPart(pen: Pen, lane: LaneTrails, part: TrailPart, stride: number, halo: string): void {
  pen.lineJoin = "round";
  pen.lineCap = "butt";
  pen.beginPath();
  traceTrails(pen, lane, part.from, part.to, stride);
  strokePath(pen, halo, haloWidth, haloStrength * part.strength);
  strokePath(pen, lane.colour, coreWidth, part.strength);
}

export interface TrailPainter {
  setLook(look: TrailLook): void;
  /** Draws in CSS pixels onto a context that is scaled to them. */
  draw(context: Context, moment: Moment): void;
}

/** @param opacity of all trails together, 0 … 1 */
export function createTrailPainter(makeSheet: MakeSheet, resolution: number, opacity: number): TrailPainter {
  let look: TrailLook | undefined;
  let lanes: readonly LaneTrails[] = [];
  let layer: Sheet | undefined;
  /** How many pieces are on the layer, and of which lanes. */
  let pieces = 0;
  let shown = "";

  const clear = ({ width, height }: Camera): Context => {
    const [columns, rows] = [Math.round(width * resolution), Math.round(height * resolution)];
    if (layer?.canvas.width !== columns || layer.canvas.height !== rows) layer = makeSheet(columns, rows);
    const { context } = layer;
    context.setTransform(resolution, 0, 0, resolution, 0, 0);
    context.clearRect(0, 0, width, height);
    pieces = 0;
    return context;
  };
  const gather = (camera: Camera, wanted: number, hidden: readonly boolean[], halo: string) => {
    const which = hidden.join();
    let context = layer?.context;
    if (!context || wanted < pieces || which !== shown) context = clear(camera);
    shown = which;
    for (; pieces < wanted; pieces++) {
      const part = { from: startOf(pieces), to: startOf(pieces + 1), strength: 1 };
      lanes.forEach((lane, l) => {
        if (!hidden[l]) drawTrailPart(context, lane, part, 1, halo);
      });
    }
  };
  return {
    setLook(next) {
      look = next;
      lanes = laneTrails(next);
      shown = "";
      layer = undefined;
    },
    draw(context, { position, fadeSteps, trailSteps, hidden }) {
      if (!look || lanes.length === 0) return;
      const { camera, halo } = look;
      const settled = trailSteps === undefined ? settledPieces(position - fadeSteps) : 0;
      if (settled > 0) {
        gather(camera, settled, hidden, halo);
        context.globalAlpha = settledStrength * opacity;
        if (layer) context.drawImage(layer.canvas, 0, 0, camera.width, camera.height);
        context.globalAlpha = 1;
      }
      const parts = changingParts(position, startOf(settled), fadeSteps, trailSteps);
      const stride = strideOf(parts);
      lanes.forEach((lane, l) => {
        if (hidden[l]) return;
        for (const { from, to, strength } of parts) {
          drawTrailPart(context, lane, { from, to, strength: opacity * strength }, stride, halo);
        }
      });
    },
  };
}

/** The moment at which a piece begins: between two steps, where a trail is straight. */
const startOf = (piece: number) => (piece === 0 ? 0 : piece * pieceSteps + 0.5);

/** How many pieces are over by a moment. */
const settledPieces = (moment: number) => Math.max(0, Math.floor((moment - 0.5) / pieceSteps));
