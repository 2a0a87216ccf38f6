/** Which plane: the principal one of all lanes, through the start and two lanes, through three, or round one at random. */

import { raceLimits } from "../../../race/race.js";
import type { PlaneChoice } from "../../../train/runPlane.js";
import { element } from "../../element.js";
import { laneNames } from "../../laneNames.js";
import type { TrainStore } from "../store.js";
import { words } from "../words.js";

const kinds = ["principal", "duel", "three", "random"] as const;
type Kind = PlaneChoice["kind"];
const lanesOf: Readonly<Record<Kind, number>> = { principal: 0, duel: 2, three: 3, random: 1 };

export class PlaneControl {
  readonly element = element("div", "plane-choice");
  readonly #store: TrainStore;
  readonly #kind = element("select", "", "", { "aria-label": words("plane.kind") });
  readonly #lanes = [1, 2, 3].map((number) =>
    element("select", "", "", { "aria-label": words("plane.laneNumber", { number }) }),
  );

  readonly #seed = element("input", "", "", { type: "number", min: "0", max: String(raceLimits.seed), value: "1" });
  #seedUsed = 1;
  readonly #seedLabel = element("label", "plane-seed", words("plane.seed"));

  /** @param changed told when another plane is chosen */
  constructor(store: TrainStore, changed: () => void) {
    this.#store = store;
    this.#kind.append(...kinds.map((kind) => element("option", "", words(`plane.${kind}`), { value: kind })));
    this.#seedLabel.append(this.#seed);
    this.element.append(this.#kind, ...this.#lanes, this.#seedLabel);
    for (const select of [this.#kind, ...this.#lanes]) {
      select.addEventListener("change", () => {
        this.#showUsed();
        changed();
      });
    }
    this.#seed.addEventListener("change", () => {
      // What is no seed gives way to the last one.
      if (this.#seed.validity.valid && this.#seed.value !== "") this.#seedUsed = this.#seed.valueAsNumber;
      this.#seed.value = String(this.#seedUsed);
      changed();
    });
    this.showLanes();
  }

  choice(): PlaneChoice {
    const [first = "", second = "", third = ""] = this.#lanes.map(({ value }) => value);
    const kind = this.#chosen();
    if (kind === "principal") return { kind };
    if (kind === "random") return { kind, lanes: [first], seed: this.#seedUsed };
    return kind === "duel" ? { kind, lanes: [first, second] } : { kind, lanes: [first, second, third] };
  }

  /** The run's lanes to choose from; those that were chosen stay so where there still are such. */
  showLanes(): void {
    const { lanes } = this.#store.getState().run;
    const names = laneNames(lanes);
    for (const [k, select] of this.#lanes.entries()) {
      const before = select.value;
      select.replaceChildren(...lanes.map(({ id }, l) => element("option", "", names[l] ?? id, { value: id })));
      select.value = lanes.some(({ id }) => id === before) ? before : (lanes[Math.min(k, lanes.length - 1)]?.id ?? "");
    }
    for (const option of this.#kind.options) option.disabled = lanesOf[option.value as Kind] > lanes.length;
    if (this.#kind.selectedOptions[0]?.disabled) this.#kind.value = "principal";
    this.#showUsed();
  }

  #chosen(): Kind {
    return kinds.find((kind) => kind === this.#kind.value) ?? "principal";
  }

  #showUsed(): void {
    for (const [k, select] of this.#lanes.entries()) select.hidden = k >= lanesOf[this.#chosen()];
    this.#seedLabel.hidden = this.#chosen() !== "random";
  }
}
