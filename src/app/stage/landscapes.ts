/** The landscapes of slow surfaces: sampled coarse to fine in the background, shown as far as they are known. */
import type { Race } from "../../index.js";
import { gridSizes, resampled } from "../../landscape/refine.js";
import type { Landscape } from "../../landscape/sample.js";
import { type Camera, seenArea } from "../../render/camera.js";
import { costOf, evaluationTime } from "../../worker/evaluationTime.js";
import { LandscapeSampler } from "../../worker/landscapes.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import type { State } from "../store.js";

/** Milliseconds that a map may take to be sampled at once. */
const atOnce = 40;
/** Pixels between the samples of a picture that is made at once, and of the finest one made in the background. */
const usualSpacing = 3;
const finestSpacing = 6;

export class Landscapes {
  readonly #sampler = new LandscapeSampler();
  readonly #bar = element("progress", "sampling", "", { max: "1", "aria-label": text("stage.sampling") });
  readonly #refined: () => void;
  #surface = "";
  #seen = "";
  #best: Landscape | undefined;

  /** @param refined told when there is more to be seen */
  constructor(map: HTMLElement, refined: () => void) {
    this.#refined = refined;
    this.#bar.hidden = true;
    map.append(this.#bar);
  }

  /**
   * What is known of a slow surface where the camera looks, while more is being sampled; nothing of a fast one, which
   * whoever draws it samples.
   */
  at(
    { race, run: { surface }, layers }: Pick<State, "race" | "run" | "layers">,
    camera: Camera,
  ): Landscape | undefined {
    const { width, height } = camera;
    if (costOf(surface) === 1 || (evaluationTime(surface) * width * height) / usualSpacing ** 2 <= atOnce) {
      this.#forget();
      return undefined;
    }
    const isSteepness = layers.includes("steepness");
    const [name, area] = [`${nameOf(race)}${isSteepness}`, seenArea(camera)];
    const seen = JSON.stringify([name, camera]);
    if (name !== this.#surface) this.#best = isSteepness ? undefined : surface.preview?.();
    this.#surface = name;
    const sizes = gridSizes(width, height, finestSpacing);
    if (seen !== this.#seen) {
      this.#seen = seen;
      this.#sampler.ask({ choice: race.surface, surface, area, sizes, isSteepness }, ({ share, landscape }) => {
        this.#bar.value = share;
        this.#bar.hidden = share === 1;
        if (!landscape) return;
        this.#best = landscape;
        this.#refined();
      });
    }
    if (this.#best && JSON.stringify(this.#best.area) === JSON.stringify(area)) return this.#best;
    return this.#best ? resampled(this.#best, area, sizes[2] ?? [2, 2]) : unknown(area);
  }

  #forget(): void {
    this.#sampler.cancel();
    this.#best = undefined;
    this.#surface = this.#seen = "";
    this.#bar.hidden = true;
  }
}

/** Surfaces of the same name are drawn alike: a batch size changes only what the racers see. */
function nameOf({ surface }: Race): string {
  if (!("id" in surface)) return JSON.stringify(surface);
  const { batchSize: _, ...params } = surface.params ?? {};
  return JSON.stringify([surface.id, params]);
}

const unknown = (area: Landscape["area"]): Landscape => ({
  columns: 2,
  rows: 2,
  area,
  value: new Float64Array(4).fill(Number.NaN),
});
