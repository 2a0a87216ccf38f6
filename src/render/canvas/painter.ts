/**
 * Paints the picture of a race onto a 2-D context, wherever it runs: map, marks, trails, marbles, from below upwards. The same
 * picture as Pixi's.
 */
import { usualLayers } from "../../core/picture.js";
import type { Track } from "../../engine/track.js";
import { ballRadius, companyRadius, isCrowd } from "../ballRadius.js";
import { type Camera, toPixel } from "../camera.js";
import { type Mark, marksOf } from "../marks.js";
import type { Ground, Moment, Projection, Racers } from "../picture.js";
import type { DrawCrowd } from "./crowd.js";
import type { Extras, Tilted } from "./extras.js";
import { type MapImage, paintMap } from "./map.js";
import { canvasStamps, type Stamp, stampMarbles } from "./marbles.js";
import { drawMarks } from "./marks.js";
import type { Context, MakeSheet } from "./sheet.js";
import { createTrailPainter } from "./trails.js";

/** How strong the trails of a race are that is about to be replaced. */
const ghostOpacity = 0.3;

/** What a picture is told (`Picture`), and where it is drawn. */
export interface Painter {
  readonly projection: Projection;
  setGround(ground: Ground): void;
  setTilt(part: number): void;
  setRacers(racers: Racers): void;
  setGhost(tracks: readonly Track[]): void;
  draw(moment: Moment): void;
  /** The parts of the picture below the trails and above them, by themselves. */
  drawGround(): void;
  drawMarbles(moment: Moment): void;
}

interface PainterOptions {
  /** The colour beneath the map; nothing where it is left out. */
  readonly paper?: string;
  /** Left out, the map is not tilted and has no arrows, trails are unbroken, and crowds take long. */
  readonly extras?: Extras | undefined;
}

/** @param context to draw on, as large as the ground's camera sees times the resolution */
export function createPainter(
  context: Context,
  makeSheet: MakeSheet,
  resolution: number,
  { paper, extras }: PainterOptions,
): Painter {
  const trails = createTrailPainter(makeSheet, resolution, 1);
  const ghost = createTrailPainter(makeSheet, resolution, ghostOpacity);
  let ground: Ground | undefined;
  let racers: Racers = { identities: [], marblesPerLane: 1, tracks: [] };
  let ghostTracks: readonly Track[] = [];
  let map: MapImage | undefined;
  let part = 0;
  let tilted: Tilted | undefined;
  let marks: readonly Mark[] = [];
  let stamps: readonly Stamp[] = [];
  let smallStamps: readonly Stamp[] = [];
  let drawCrowd: DrawCrowd | undefined;

  const projection: Projection = {
    seen: (pixel) => tilted?.projection.seen(pixel) ?? pixel,
    flat: (seen) => tilted?.projection.flat(seen) ?? seen,
    seeAll: (pixels) => tilted?.projection.seeAll(pixels),
  };
  const lookAtRacers = () => {
    if (!ground) return;
    const { identities, marblesPerLane, companySizes, tracks } = racers;
    const { camera, palette } = ground;
    const look = { identities, halo: palette.halo, camera, projection, dashesOf: extras?.dashesOf };
    trails.setLook({ ...look, tracks });
    ghost.setLook({ ...look, tracks: ghostTracks });
    const stampsOf = (radius: number) => canvasStamps(context, makeSheet, resolution, identities, radius, palette.halo);
    const radius = ballRadius(marblesPerLane);
    drawCrowd = isCrowd(marblesPerLane)
      ? extras?.createCrowd(makeSheet, resolution, camera, identities, radius, palette.halo)
      : undefined;
    stamps = drawCrowd ? [] : stampsOf(radius);
    smallStamps = companySizes ? stampsOf(companyRadius) : [];
  };
  const applyTilt = () => {
    if (!ground || !map) return;
    const { camera } = ground;
    tilted = part > 0 ? extras?.tilted(part, map, camera, makeSheet, resolution) : undefined;
    marks = marksOf(ground, (at) => projection.seen(toPixel(camera, at)));
    lookAtRacers();
  };
  const clear = ({ width, height }: Camera) => {
    if (paper === undefined) return context.clearRect(0, 0, width, height);
    context.fillStyle = paper;
    context.fillRect(0, 0, width, height);
  };
  const scale = () => context.setTransform(resolution, 0, 0, resolution, 0, 0);
  const drawGround = () => {
    if (!ground || !map) return;
    const { camera, palette } = ground;
    scale();
    clear(camera);
    context.drawImage((tilted?.sheet ?? map.flat).canvas, 0, 0, camera.width, camera.height);
    drawMarks(context, marks, palette);
  };
  const drawMarbles = ({ marbles, company }: Moment) => {
    scale();
    if (company) stampMarbles(company, racers.companySizes ?? [], smallStamps);
    if (drawCrowd) drawCrowd(context, marbles, racers.marblesPerLane);
    else stampMarbles(marbles, racers.marblesPerLane, stamps);
  };
  return {
    projection,
    drawGround,
    drawMarbles,
    setGround(next) {
      ground = next;
      map = paintMap(makeSheet, next, resolution);
      if ((next.layers ?? usualLayers).includes("arrows")) extras?.paintArrows(map.flat, next, resolution);
      applyTilt();
    },
    setTilt(next) {
      part = next;
      applyTilt();
    },
    setRacers(next) {
      racers = next;
      lookAtRacers();
    },
    setGhost(tracks) {
      ghostTracks = tracks;
      lookAtRacers();
    },
    draw(moment) {
      drawGround();
      ghost.draw(context, moment);
      trails.draw(context, moment);
      drawMarbles(moment);
    },
  };
}
