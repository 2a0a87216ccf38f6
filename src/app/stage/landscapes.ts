/** The landscapes of slow surfaces on the page, with a bar that tells how far they are drawn. */
import type { Landscape } from "../../landscape/sample.js";
import { type Camera, seenArea } from "../../render/camera.js";
import { SlowMap } from "../../worker/slowMap.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import type { State } from "../store.js";

export class Landscapes {
  readonly #map: SlowMap;

  /** @param refined told when there is more to be seen */
  constructor(map: HTMLElement, refined: () => void) {
    const bar = element("progress", "sampling", "", { max: "1", "aria-label": text("stage.sampling") });
    bar.hidden = true;
    map.append(bar);
    const progress = (share: number) => {
      bar.value = share;
      bar.hidden = share === 1;
    };
    this.#map = new SlowMap({ progress, refined });
  }

  /** What is known of a slow surface where the camera looks; nothing of a fast one. */
  at(
    { race, run: { surface }, layers }: Pick<State, "race" | "run" | "layers">,
    camera: Camera,
  ): Landscape | undefined {
    const { width, height } = camera;
    const isSteepness = layers.includes("steepness");
    return this.#map.at({ choice: race.surface, surface, area: seenArea(camera), width, height, isSteepness });
  }
}
