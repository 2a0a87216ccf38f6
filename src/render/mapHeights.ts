/** The heights of a map as both renderers draw it, sampled where a camera looks. */
import type { Surface } from "../core/surface.js";
import { chooseScale, heightOf } from "../landscape/height.js";
import { sampleSurface } from "../landscape/sample.js";
import { type Camera, seenArea } from "./camera.js";
import type { HeightField } from "./tilt.js";

/** Pixels between samples: what lies between is interpolated smoothly. */
const sampleSpacing = 3;
/** Contour bands from floor to top. */
export const bands = 32;

/** Stands for "not a number"; heights above the top are cut off far above what is drawn. */
const nothing = -10;
const most = 10;

/** @param spacing pixels between samples */
export function mapHeights(surface: Surface, camera: Camera, spacing = sampleSpacing): HeightField {
  const columns = 2 + Math.ceil(camera.width / spacing);
  const rows = 2 + Math.ceil(camera.height / spacing);
  const landscape = sampleSurface(surface, seenArea(camera), columns, rows);
  const scale = chooseScale(landscape, surface.minima.find(({ global }) => global)?.value);
  const heights = Float32Array.from(landscape.value, (loss) => {
    const height = heightOf(loss, scale);
    return Number.isNaN(height) ? nothing : Math.min(height, most);
  });
  return { columns, rows, heights };
}
