/** The map by a 2-D context: bands of height, a pixel for each sample, scaled up. */
import type { Surface } from "../../core/surface.js";
import { chooseScale, heightOf } from "../../landscape/height.js";
import { sampleSurface } from "../../landscape/sample.js";
import { type Camera, seenArea } from "../camera.js";
import { type Palette, rgb } from "../palette.js";

export interface MapOptions {
  /** Pixels between samples. */
  readonly spacing: number;
  /** From floor to top. */
  readonly bands: number;
}

/** The map as an image of its own, `spacing` times smaller than the camera's picture. */
export function paintMap(surface: Surface, camera: Camera, palette: Palette, { spacing, bands }: MapOptions) {
  const columns = Math.max(2, Math.ceil(camera.width / spacing));
  const rows = Math.max(2, Math.ceil(camera.height / spacing));
  const landscape = sampleSurface(surface, seenArea(camera), columns, rows);
  const scale = chooseScale(landscape, surface.minima.find(({ global }) => global)?.value);
  const colours = bandColours(palette, bands);
  const nothing = rgb(palette.nothing).map((part) => 255 * part);
  const image = new ImageData(columns, rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const height = heightOf(landscape.value[(rows - 1 - row) * columns + column] ?? Number.NaN, scale);
      const band = Math.floor(Math.min(height, 0.999) * bands);
      image.data.set([...(colours[band] ?? nothing), 255], 4 * (row * columns + column));
    }
  }
  const canvas = new OffscreenCanvas(columns, rows);
  canvas.getContext("2d")?.putImageData(image, 0, 0);
  return canvas;
}

/** The colour of each band, 0 … 255 a part, at the height of its middle. */
function bandColours({ map }: Palette, bands: number): number[][] {
  const colours = map.map(rgb);
  return Array.from({ length: bands }, (_, band) => {
    const at = ((band + 0.5) / bands) * (colours.length - 1);
    const [low = [], high = []] = colours.slice(Math.floor(at));
    return low.map((part, k) => 255 * (part + (at - Math.floor(at)) * ((high[k] ?? part) - part)));
  });
}
