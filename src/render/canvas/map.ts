/** The map as an image, which is painted once for a ground: a frame only shows it. */
import { type MapGround, mapHeights } from "../mapHeights.js";
import type { HeightField } from "../tilt.js";
import { paintRaster } from "./raster.js";
import { emptySheet, type MakeSheet, type Sheet } from "./sheet.js";

export interface MapImage {
  readonly field: HeightField;
  readonly flat: Sheet;
}

export function paintMap(makeSheet: MakeSheet, ground: MapGround, resolution: number): MapImage {
  const { camera, palette } = ground;
  const field = mapHeights(ground);
  const flat = emptySheet(makeSheet, camera, resolution);
  const { context } = flat;
  const image = context.createImageData(flat.canvas.width, flat.canvas.height);
  paintRaster(image.data, field, palette, { width: camera.width, height: camera.height, resolution });
  context.putImageData(image, 0, 0);
  return { field, flat };
}
