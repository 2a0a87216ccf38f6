/** The map as an image, which is painted once for a ground and a tilt: a frame only shows it. */
import type { Camera } from "../camera.js";
import { type ArrowField, gradientArrows } from "../gradientArrows.js";
import { type MapGround, mapHeights } from "../mapHeights.js";
import type { Palette } from "../palette.js";
import type { HeightField, Tilt } from "../tilt.js";
import { drawArrows } from "./arrows.js";
import { paintRaster } from "./raster.js";
import { tiltRaster } from "./relief.js";
import type { MakeSheet, Sheet } from "./sheet.js";

export interface MapImage {
  readonly field: HeightField;
  readonly flat: Sheet;
}

/** @param arrows whether it shows where −∇f points */
export function paintMap(makeSheet: MakeSheet, ground: MapGround, resolution: number, arrows: boolean): MapImage {
  const { surface, camera, palette } = ground;
  const field = mapHeights(ground);
  const flat = emptySheet(makeSheet, camera, resolution);
  const { context } = flat;
  const image = context.createImageData(flat.canvas.width, flat.canvas.height);
  paintRaster(image.data, field, palette, { width: camera.width, height: camera.height, resolution });
  context.putImageData(image, 0, 0);
  if (arrows) paintArrows(flat, gradientArrows(surface, camera), palette, resolution);
  return { field, flat };
}

function paintArrows({ context }: Sheet, arrows: ArrowField, palette: Palette, resolution: number): void {
  context.setTransform(resolution, 0, 0, resolution, 0, 0);
  drawArrows(context, arrows, palette);
}

/** The map as it is seen: itself, or tilted. */
export function tiltedMap(
  makeSheet: MakeSheet,
  { field, flat }: MapImage,
  tilt: Tilt,
  camera: Camera,
  resolution: number,
): Sheet {
  if (tilt.lift === 0) return flat;
  const { width, height } = flat.canvas;
  const tilted = emptySheet(makeSheet, camera, resolution);
  const image = tilted.context.createImageData(width, height);
  const painted = flat.context.getImageData(0, 0, width, height);
  tiltRaster(image.data, painted.data, field, tilt, { width: camera.width, height: camera.height, resolution });
  tilted.context.putImageData(image, 0, 0);
  return tilted;
}

const emptySheet = (makeSheet: MakeSheet, { width, height }: Camera, resolution: number): Sheet =>
  makeSheet(Math.round(width * resolution), Math.round(height * resolution));
