/** The map of a slow surface: sampled coarse to fine in the background, given as far as it is known. */
import type { Domain } from "../core/layout.js";
import type { Surface } from "../core/surface.js";
import { gridSizes, resampled } from "../landscape/refine.js";
import type { Landscape } from "../landscape/sample.js";
import type { SurfaceChoice } from "../race/race.js";
import { costOf, evaluationTime } from "./evaluationTime.js";
import { LandscapeSampler } from "./landscapes.js";

/** Milliseconds that a map may take to be sampled at once. */
const atOnce = 40;
/** Pixels between the samples of a picture that is made at once, and of the finest one made in the background. */
const usualSpacing = 3;
const finestSpacing = 6;

/** What is looked at, and how large. */
export interface Sight {
  readonly choice: SurfaceChoice;
  readonly surface: Surface;
  readonly area: Domain;
  readonly width: number;
  readonly height: number;
  /** Whether the gradient's length is mapped instead of the loss. */
  readonly isSteepness: boolean;
}

export interface MapListener {
  /** Told how much of what is asked for is sampled, 0 … 1; 1 also where nothing is asked for any more. */
  progress(share: number): void;
  /** Told when there is more to be seen. */
  refined(): void;
}

export class SlowMap {
  readonly #sampler = new LandscapeSampler();
  readonly #listener: MapListener;
  #surface = "";
  #seen = "";
  #best: Landscape | undefined;

  constructor(listener: MapListener) {
    this.#listener = listener;
  }

  /** What is known of a slow surface, while more is being sampled; nothing of a fast one, which whoever draws it samples. */
  at(sight: Sight): Landscape | undefined {
    const { choice, surface, area, width, height, isSteepness } = sight;
    if (costOf(surface) === 1 || (evaluationTime(surface) * width * height) / usualSpacing ** 2 <= atOnce) {
      this.#forget();
      return undefined;
    }
    const name = `${nameOf(choice)}${isSteepness}`;
    const seen = JSON.stringify([name, area, width, height]);
    if (name !== this.#surface) this.#best = isSteepness ? undefined : surface.preview?.();
    this.#surface = name;
    const sizes = gridSizes(width, height, finestSpacing);
    if (seen !== this.#seen) {
      this.#seen = seen;
      this.#sampler.ask({ choice, surface, area, sizes, isSteepness }, ({ share, landscape }) => {
        this.#listener.progress(share);
        if (!landscape) return;
        this.#best = landscape;
        this.#listener.refined();
      });
    }
    if (this.#best && JSON.stringify(this.#best.area) === JSON.stringify(area)) return this.#best;
    return this.#best ? resampled(this.#best, area, sizes[2] ?? [2, 2]) : unknown(area);
  }

  /** Samples nothing any more. */
  end(): void {
    this.#sampler.end();
  }

  #forget(): void {
    this.#sampler.cancel();
    this.#best = undefined;
    this.#surface = this.#seen = "";
    this.#listener.progress(1);
  }
}

/** Surfaces of the same name are drawn alike: a batch size changes only what the racers see. */
function nameOf(surface: SurfaceChoice): string {
  if (!("id" in surface)) return JSON.stringify(surface);
  const { batchSize: _, ...params } = surface.params ?? {};
  return JSON.stringify([surface.id, params]);
}

const unknown = (area: Domain): Landscape => ({
  columns: 2,
  rows: 2,
  area,
  value: new Float64Array(4).fill(Number.NaN),
});
