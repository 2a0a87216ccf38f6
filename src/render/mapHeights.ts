/** The heights of a map as both renderers draw it, sampled where a camera looks. */
import { usualLayers } from "../core/picture.js";
import type { Surface } from "../core/surface.js";
import { chooseScale, heightOf } from "../landscape/height.js";
import { type Landscape, sampleSurface } from "../landscape/sample.js";
import { steepnessOf } from "../landscape/steepness.js";
import { type Camera, seenArea } from "./camera.js";
import type { Ground } from "./picture.js";
import type { HeightField } from "./tilt.js";

/** Pixels between samples: what lies between is interpolated smoothly. */
const usualSpacing = 3;
/** Steps are not smooth: every pixel is sampled. */
const stepSpacing = 1;
/** Contour bands from floor to top. */
export const bands = 32;

/** Stands for "not a number"; heights above the top are cut off far above what is drawn. */
const nothing = -10;
const most = 10;

export type MapGround = Pick<Ground, "surface" | "landscape" | "sampleSpacing" | "camera" | "palette" | "layers">;

/** Of the loss, or of its steepness where that layer is chosen. Of what is sampled so far, where the ground says; else the surface is sampled. */
export function mapHeights({
  surface,
  camera,
  landscape: known,
  sampleSpacing,
  layers = usualLayers,
}: MapGround): HeightField {
  const isSteepness = layers.includes("steepness");
  const landscape = known ?? sampleAll(isSteepness ? steepnessOf(surface) : surface, camera, sampleSpacing);
  const floor = isSteepness ? 0 : surface.minima.find(({ global }) => global)?.value;
  const scale = chooseScale(landscape, floor, surface.domain);
  const heights = Float32Array.from(landscape.value, (loss) => {
    const height = heightOf(loss, scale);
    return Number.isNaN(height) ? nothing : Math.min(height, most);
  });
  return { columns: landscape.columns, rows: landscape.rows, heights };
}

function sampleAll(
  surface: Pick<Surface, "evaluate" | "losses" | "stepped">,
  camera: Camera,
  usual = usualSpacing,
): Landscape {
  const spacing = surface.stepped ? stepSpacing : usual;
  const columns = 2 + Math.ceil(camera.width / spacing);
  const rows = 2 + Math.ceil(camera.height / spacing);
  return sampleSurface(surface, seenArea(camera), columns, rows);
}
