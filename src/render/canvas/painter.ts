/**
 * Paints the picture of a race onto a 2-D context, wherever it runs: map, marks, trails, marbles, from below upwards. The same
 * picture as Pixi's.
 */
import { usualLayers } from "../../core/picture.js";
import type { Track } from "../../engine/track.js";
import { ballRadius, companyRadius } from "../ballRadius.js";
import { type Camera, toPixel } from "../camera.js";
import { type Mark, marksOf } from "../marks.js";
import type { Ground, Moment, Projection, Racers } from "../picture.js";
import { dropped, flat, liftAll, lifted, tiltOf } from "../tilt.js";
import { type MapImage, paintMap, tiltedMap } from "./map.js";
import { canvasStamps, type Stamp, stampMarbles } from "./marbles.js";
import { drawMarks } from "./marks.js";
import type { Context, MakeSheet, Sheet } from "./sheet.js";
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

/**
 * @param context to draw on, as large as the ground's camera sees times the resolution
 * @param paper the colour beneath the map; nothing where it is left out
 */
export function createPainter(context: Context, makeSheet: MakeSheet, resolution: number, paper?: string): Painter {
  const trails = createTrailPainter(makeSheet, resolution, 1);
  const ghost = createTrailPainter(makeSheet, resolution, ghostOpacity);
  let ground: Ground | undefined;
  let racers: Racers = { identities: [], marblesPerLane: 1, tracks: [] };
  let ghostTracks: readonly Track[] = [];
  let map: MapImage | undefined;
  let seenMap: Sheet | undefined;
  let part = 0;
  let tilt = flat;
  let marks: readonly Mark[] = [];
  let stamps: readonly Stamp[] = [];
  let smallStamps: readonly Stamp[] = [];

  const projection: Projection = {
    seen: (pixel) =>
      ground && map ? lifted(pixel, tilt, map.field, ground.camera.width, ground.camera.height) : pixel,
    flat: (seen) => (ground && map ? dropped(seen, tilt, map.field, ground.camera.width, ground.camera.height) : seen),
    seeAll(pixels) {
      if (ground && map) liftAll(pixels, tilt, map.field, ground.camera.width, ground.camera.height);
    },
  };
  const lookAtRacers = () => {
    if (!ground) return;
    const { identities, marblesPerLane, companySizes, tracks } = racers;
    const { camera, palette } = ground;
    const look = { identities, halo: palette.halo, camera, projection };
    trails.setLook({ ...look, tracks });
    ghost.setLook({ ...look, tracks: ghostTracks });
    const stampsOf = (radius: number) => canvasStamps(context, makeSheet, resolution, identities, radius, palette.halo);
    stamps = stampsOf(ballRadius(marblesPerLane));
    smallStamps = companySizes ? stampsOf(companyRadius) : [];
  };
  const applyTilt = () => {
    if (!ground || !map) return;
    const { camera } = ground;
    tilt = tiltOf(part, camera.height);
    seenMap = tiltedMap(makeSheet, map, tilt, camera, resolution);
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
    if (!ground || !seenMap) return;
    const { camera, palette } = ground;
    scale();
    clear(camera);
    context.drawImage(seenMap.canvas, 0, 0, camera.width, camera.height);
    drawMarks(context, marks, palette);
  };
  const drawMarbles = ({ marbles, company }: Moment) => {
    scale();
    if (company) stampMarbles(company, racers.companySizes ?? [], smallStamps);
    stampMarbles(marbles, racers.marblesPerLane, stamps);
  };
  return {
    projection,
    drawGround,
    drawMarbles,
    setGround(next) {
      ground = next;
      map = paintMap(makeSheet, next, resolution, (next.layers ?? usualLayers).includes("arrows"));
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
