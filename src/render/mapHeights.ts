/** The heights of a map as both renderers draw it, sampled where a camera looks. */
import type { Surface } from "../core/surface.js";
import { chooseScale, heightOf } from "../landscape/height.js";
import { type Landscape, sampleSurface } from "../landscape/sample.js";
import { type Camera, seenArea } from "./camera.js";
import type { Ground } from "./picture.js";
import type { HeightField } from "./tilt.js";

/** Pixels between samples: what lies between is interpolated smoothly. */
const sampleSpacing = 3;
/** Steps are not smooth: every pixel is sampled. */
const stepSpacing = 1;
/** Contour bands from floor to top. */
export const bands = 32;

/** Stands for "not a number"; heights above the top are cut off far above what is drawn. */
const nothing = -10;
const most = 10;

export type MapGround = Pick<Ground, "surface" | "landscape" | "camera" | "palette">;

/** Of what is sampled so far, where the ground says; else the surface is sampled. */
export function mapHeights({ surface, camera, landscape: known }: MapGround): HeightField {
  const landscape = known ?? sampleAll(surface, camera);
  const scale = chooseScale(landscape, surface.minima.find(({ global }) => global)?.value);
  const heights = Float32Array.from(landscape.value, (loss) => {
    const height = heightOf(loss, scale);
    return Number.isNaN(height) ? nothing : Math.min(height, most);
  });
  return { columns: landscape.columns, rows: landscape.rows, heights };
}

function sampleAll(surface: Surface, camera: Camera): Landscape {
  const spacing = surface.stepped ? stepSpacing : sampleSpacing;
  const columns = 2 + Math.ceil(camera.width / spacing);
  const rows = 2 + Math.ceil(camera.height / spacing);
  return sampleSurface(surface, seenArea(camera), columns, rows);
}
