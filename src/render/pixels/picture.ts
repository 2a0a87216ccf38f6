/**
 * The picture of a race as pixels in memory, for files: the same as `canvas/painter.ts` draws, but that trails cost what is new
 * of them and only what lies over them is read from a canvas. The ground is read once.
 */
import { ballRadius, companyRadius } from "../ballRadius.js";
import { ballReach } from "../canvas/ball.js";
import { drawCaptionedWords } from "../canvas/caption.js";
import { extras } from "../canvas/extras.js";
import { createPainter } from "../canvas/painter.js";
import type { Pen } from "../canvas/pen.js";
import type { MakeSheet } from "../canvas/sheet.js";
import { laneTrails } from "../canvas/trails.js";
import type { Writing } from "../canvas/words.js";
import type { Ground, Moment, Projection, Racers } from "../picture.js";
import { layOver } from "./blend.js";
import { createReach, type Reach } from "./reach.js";
import { ReachPen } from "./reachPen.js";
import { createPixelTrails } from "./trails.js";

export interface PixelScene {
  readonly ground: Ground;
  /** 0 flat … 1 steep. */
  readonly tilt: number;
  /** The colour beneath the map. */
  readonly paper: string;
  readonly racers: Racers;
  /** Pixels along a CSS pixel. */
  readonly resolution: number;
}

export interface PixelPicture {
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
  /** What it is written with: measures texts. */
  readonly pen: Pen;
  /** Red, green, blue and alpha of each pixel, row by row from above; overwritten by the next picture. */
  draw(moment: Moment, writing: Writing): Uint8ClampedArray<ArrayBuffer>;
}

export function createPixelPicture(makeSheet: MakeSheet, scene: PixelScene): PixelPicture {
  const { ground, tilt, paper, racers, resolution } = scene;
  const { camera, palette } = ground;
  const [width, height] = [Math.round(camera.width * resolution), Math.round(camera.height * resolution)];
  const { context } = makeSheet(width, height);
  const painter = createPainter(context, makeSheet, resolution, { paper, extras });
  painter.setGround(ground);
  painter.setTilt(tilt);
  // Trails are not the painter's here.
  painter.setRacers({ ...racers, tracks: [] });
  painter.drawGround();
  const { data } = context.getImageData(0, 0, width, height);
  const still = { pixels: new Uint32Array(data.buffer, data.byteOffset, width * height), width, height, resolution };
  const { identities, tracks } = racers;
  const { dashesOf } = extras;
  const look = { tracks, identities, halo: palette.halo, camera, projection: painter.projection, dashesOf };
  const drawTrails = createPixelTrails(still, laneTrails(look), palette.halo);
  const picture = new Uint8ClampedArray(4 * width * height);
  const pixels = new Uint32Array(picture.buffer);
  const reach = createReach(width, height);
  const reachPen = new ReachPen(reach, resolution, context);
  return {
    width,
    height,
    projection: painter.projection,
    pen: context,
    draw(moment, writing) {
      drawTrails(pixels, moment);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      painter.drawMarbles(moment);
      drawCaptionedWords(context, writing, camera, palette);
      markMarbles(reach, racers, moment, resolution);
      drawCaptionedWords(reachPen, writing, camera, palette);
      for (const { x, y, width: across, height: down } of reach.take()) {
        layOver(pixels, width, x, y, context.getImageData(x, y, across, down));
      }
      return picture;
    },
  };
}

function markMarbles(reach: Reach, { marblesPerLane, companySizes }: Racers, moment: Moment, resolution: number) {
  const mark = (marbles: Float32Array, radius: number) => {
    const by = resolution * Math.ceil(ballReach * radius) + 1;
    for (let k = 0; k + 1 < marbles.length; k += 2) {
      const [x, y] = [resolution * (marbles[k] as number), resolution * (marbles[k + 1] as number)];
      reach.mark(x - by, y - by, x + by, y + by);
    }
  };
  if (companySizes && moment.company) mark(moment.company, companyRadius);
  mark(moment.marbles, ballRadius(marblesPerLane));
}
