/** The map by a 2-D context: bands of height, a pixel for each sample, scaled up. */
import { chooseScale, heightOf } from "../../landscape/height.js";
import { type Landscape, sampleSurface } from "../../landscape/sample.js";
import { seenArea } from "../camera.js";
import { type Palette, rgb } from "../palette.js";
import type { Ground } from "../picture.js";

export interface MapOptions {
  /** Pixels between samples. */
  readonly spacing: number;
  /** From floor to top. */
  readonly bands: number;
}

type MapGround = Pick<Ground, "surface" | "landscape" | "camera" | "palette">;

/** The map as an image of its own, a pixel for each sample. */
export function paintMap(ground: MapGround, { spacing, bands }: MapOptions) {
  const { surface, palette, landscape = sampleAll(ground, spacing) } = ground;
  const { columns, rows } = landscape;
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

function sampleAll({ surface, camera }: MapGround, spacing: number): Landscape {
  const columns = Math.max(2, Math.ceil(camera.width / spacing));
  const rows = Math.max(2, Math.ceil(camera.height / spacing));
  return sampleSurface(surface, seenArea(camera), columns, rows);
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
