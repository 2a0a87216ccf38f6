/**
 * The picture of a race by a 2-D context, where there is no WebGL: bands, trails and marbles, seen from above. Each frame
 * draws all of it, so it is for a page in need and not for long races.
 */
import type { Point } from "../../core/layout.js";
import { usualLayers } from "../../core/picture.js";
import type { Track } from "../../engine/track.js";
import { toPixel } from "../camera.js";
import { gradientArrows } from "../gradientArrows.js";
import type { Ground, Moment, Picture, Racers } from "../picture.js";
import { arrowPath, drawArrows } from "./arrows.js";
import { paintMap } from "./map.js";
import { traceTrail } from "./trail.js";

const mapOptions = { spacing: 2, bands: 26 };
const marbleRadius = 8;
const swarmRadius = 2.5;

/** @throws if there is no 2-D context either */
export function createCanvasPicture(resolution: number): Picture {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser gives neither WebGL 2 nor a 2-D context");
  let ground: Ground | undefined;
  let map: CanvasImageSource | undefined;
  let arrows: Path2D | undefined;
  let racers: Racers = { identities: [], marblesPerLane: 1, tracks: [] };
  let ghost: readonly Track[] = [];
  const same = (pixel: Point) => pixel;
  return {
    canvas,
    projection: { seen: same, flat: same, seeAll: () => {} },
    setTilt: () => {},
    setGround(next) {
      const { width, height } = next.camera;
      ground = next;
      canvas.width = width * resolution;
      canvas.height = height * resolution;
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
      map = paintMap(next, mapOptions);
      arrows = layersOf(next).includes("arrows") ? arrowPath(gradientArrows(next.surface, next.camera)) : undefined;
    },
    setRacers(next) {
      racers = next;
    },
    setGhost(tracks) {
      ghost = tracks;
    },
    draw(moment) {
      if (!ground || !map) return;
      context.setTransform(resolution, 0, 0, resolution, 0, 0);
      context.drawImage(map, 0, 0, ground.camera.width, ground.camera.height);
      if (arrows) drawArrows(context, arrows, ground.palette);
      drawMarks(context, ground);
      drawTrails(context, ground, { ...racers, tracks: ghost }, moment, 0.3);
      drawTrails(context, ground, racers, moment, 1);
      drawMarbles(context, ground, racers, moment);
    },
    destroy: () => {},
  };
}

const layersOf = ({ layers = usualLayers }: Ground) => layers;

function drawMarks(context: CanvasRenderingContext2D, ground: Ground): void {
  context.strokeStyle = ground.palette.ink;
  context.lineWidth = 1.2;
  if (layersOf(ground).includes("saddles")) drawSaddles(context, ground);
  if (layersOf(ground).includes("minima")) drawMinima(context, ground);
}

function drawSaddles(context: CanvasRenderingContext2D, { surface, camera }: Ground): void {
  for (const at of surface.saddles ?? []) {
    const [x, y] = toPixel(camera, at);
    context.beginPath();
    for (const turn of [1, -1]) {
      context.moveTo(x - 4.5, y - 4.5 * turn);
      context.lineTo(x + 4.5, y + 4.5 * turn);
    }
    context.stroke();
  }
}

function drawMinima(context: CanvasRenderingContext2D, { surface, camera, targetDistance }: Ground): void {
  for (const { at, global } of surface.minima) {
    const [x, y] = toPixel(camera, at);
    context.beginPath();
    if (global) {
      for (let k = 0; k < 10; k++) {
        const [angle, radius] = [(Math.PI * k) / 5, k % 2 === 0 ? 11 : 5];
        context.lineTo(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
      }
      context.closePath();
      context.fillStyle = "#ffca2e";
      context.fill();
    } else context.arc(x, y, 5, 0, 2 * Math.PI);
    context.stroke();
    if (!global) continue;
    context.setLineDash([4, 4]);
    context.beginPath();
    context.arc(x, y, Math.min(targetDistance / camera.scale, 4000), 0, 2 * Math.PI);
    context.stroke();
    context.setLineDash([]);
  }
}

function drawTrails(
  context: CanvasRenderingContext2D,
  { camera, palette }: Ground,
  { identities, tracks }: Racers,
  { position, hidden, trailSteps = Number.POSITIVE_INFINITY }: Moment,
  opacity: number,
): void {
  context.lineJoin = context.lineCap = "round";
  context.globalAlpha = 0.75 * opacity;
  tracks.forEach((track, lane) => {
    const { count } = track.layout;
    for (let i = 0; i < count && !hidden[lane]; i++) {
      const last = Math.min(Math.floor(position), track.length - 1);
      traceTrail(context, track, i, last, camera, Math.max(0, last - trailSteps));
      if (count === 1) stroke(context, palette.halo, 5.5);
      stroke(context, identities[lane]?.colour ?? palette.ink, count === 1 ? 3 : 1);
    }
  });
  context.globalAlpha = 1;
}

function stroke(context: CanvasRenderingContext2D, style: string, width: number): void {
  context.strokeStyle = style;
  context.lineWidth = width;
  context.stroke();
}

function drawMarbles(
  context: CanvasRenderingContext2D,
  { palette }: Ground,
  { identities, marblesPerLane }: Racers,
  { marbles }: Moment,
): void {
  const radius = marblesPerLane === 1 ? marbleRadius : swarmRadius;
  for (let k = 0; 2 * k < marbles.length; k++) {
    const [x, y] = [marbles[2 * k] ?? Number.NaN, marbles[2 * k + 1] ?? Number.NaN];
    if (!(Math.abs(x) < 1e5 && Math.abs(y) < 1e5)) continue;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = identities[Math.floor(k / marblesPerLane)]?.colour ?? palette.ink;
    context.fill();
    if (marblesPerLane === 1) stroke(context, palette.halo, 1.8);
  }
}
