/** What few pictures have, apart so that a page which shows others does not carry it: a tilted map, where −∇f points, crowds, populations, dashes. */
import type { Camera } from "../camera.js";
import { companyOf } from "../company.js";
import { gradientArrows } from "../gradientArrows.js";
import type { MapGround } from "../mapHeights.js";
import type { Projection } from "../picture.js";
import { dropped, liftAll, lifted, tiltOf } from "../tilt.js";
import { drawArrows } from "./arrows.js";
import { createCrowd } from "./crowd.js";
import { dashesOf } from "./dashes.js";
import type { MapImage } from "./map.js";
import { tiltRaster } from "./relief.js";
import { emptySheet, type MakeSheet, type Sheet } from "./sheet.js";

export interface Tilted {
  readonly projection: Projection;
  readonly sheet: Sheet;
}

export interface Extras {
  /** The map tilted, 0 flat … 1 steep. */
  tilted(part: number, map: MapImage, camera: Camera, makeSheet: MakeSheet, resolution: number): Tilted;
  /** Paints the arrows onto a map. */
  paintArrows(sheet: Sheet, ground: MapGround, resolution: number): void;
  readonly companyOf: typeof companyOf;
  readonly createCrowd: typeof createCrowd;
  readonly dashesOf: typeof dashesOf;
}

export const extras: Extras = {
  companyOf,
  createCrowd,
  dashesOf,
  tilted(part, { field, flat }, camera, makeSheet, resolution) {
    const size = [camera.width, camera.height] as const;
    const tilt = tiltOf(part, camera.height);
    const { width, height } = flat.canvas;
    const sheet = emptySheet(makeSheet, camera, resolution);
    const image = sheet.context.createImageData(width, height);
    const painted = flat.context.getImageData(0, 0, width, height);
    tiltRaster(image.data, painted.data, field, tilt, { width: camera.width, height: camera.height, resolution });
    sheet.context.putImageData(image, 0, 0);
    return {
      sheet,
      projection: {
        seen: (pixel) => lifted(pixel, tilt, field, ...size),
        flat: (seen) => dropped(seen, tilt, field, ...size),
        seeAll: (pixels) => liftAll(pixels, tilt, field, ...size),
      },
    };
  },
  paintArrows({ context }, { surface, camera, palette }, resolution) {
    context.setTransform(resolution, 0, 0, resolution, 0, 0);
    drawArrows(context, gradientArrows(surface, camera), palette);
  },
};
