/** A small picture of a finished race: its map and trails, by a 2-D context. */
import type { Domain } from "../../core/layout.js";
import type { RaceEngine } from "../../index.js";
import type { Landscape } from "../../landscape/sample.js";
import { type Camera, fitCamera } from "../../render/camera.js";
import { extras } from "../../render/canvas/extras.js";
import { createPainter } from "../../render/canvas/painter.js";
import { offscreenSheet } from "../../render/canvas/sheet.js";
import { identities } from "../../render/identity.js";
import type { Palette } from "../../render/palette.js";
import { marblePixels } from "../../render/places.js";
import { raceArea } from "../../render/raceArea.js";

type Canvas = HTMLCanvasElement | OffscreenCanvas;

/** The camera of a thumbnail. @param area what is to be seen; the frame that suits the race, where there is none */
export function thumbnailCamera({ width, height }: Canvas, run: RaceEngine, area: Domain = raceArea(run)) {
  return fitCamera(area, width, height, 8);
}

/** @param landscape the map's, where the surface is too slow to be sampled here */
export function drawThumbnail(
  canvas: Canvas,
  run: RaceEngine,
  palette: Palette,
  camera: Camera,
  landscape?: Landscape,
): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const painter = createPainter(context, offscreenSheet, 1, { extras });
  const looks = identities(run.lanes.map(({ optimizer }) => ({ optimizer: optimizer.id })));
  const tracks = run.lanes.flatMap(({ track }) => (track ? [track] : []));
  const marblesPerLane = run.lanes[0]?.layout.count ?? 1;
  painter.setGround({ surface: run.surface, landscape, targetDistance: 0, camera, palette, layers: [] });
  painter.setRacers({ identities: looks, marblesPerLane, tracks });
  const marbles = marblePixels(run, run.step, camera, new Float32Array(2 * marblesPerLane * run.lanes.length));
  painter.draw({ position: run.step, fadeSteps: run.step, hidden: [], marbles });
}
