/** Samples the landscapes it is asked for, coarse to fine. A newer question takes the place of the one being answered. */
import type { Domain } from "../core/layout.js";
import { registry, type SurfaceChoice } from "../index.js";
import { type GridSize, hasLandscape, type Refinement, refinedLandscapes } from "../landscape/refine.js";
import { steepnessOf } from "../landscape/steepness.js";
import { createSurface } from "../race/surface.js";
import { type Run, runInSlices } from "./slices.js";

export interface LandscapeOrder {
  readonly ticket: number;
  readonly surface: SurfaceChoice;
  readonly area: Domain;
  readonly sizes: readonly GridSize[];
  /** Whether the length of the gradient is to be sampled rather than the loss. */
  readonly isSteepness: boolean;
}

export interface LandscapeAnswer extends Refinement {
  readonly ticket: number;
}

/** Samples of a piece: some milliseconds of the slowest. */
const piece = 16;

let run: Run | undefined;
let newest = 0;

addEventListener("message", async ({ data }: MessageEvent<LandscapeOrder>) => {
  const { ticket, area, sizes, isSteepness } = data;
  run?.cancel();
  newest = ticket;
  const surface = createSurface(data.surface, registry);
  await surface.load?.();
  if (ticket !== newest) return;
  const seen = isSteepness ? steepnessOf(surface) : surface;
  const tell = (refinement: Refinement) => postMessage({ ticket, ...refinement } satisfies LandscapeAnswer);
  run = runInSlices(refinedLandscapes(seen, area, sizes, piece), tell, hasLandscape);
});
