/** Repeats the run with several seeds: one run proves little. */
import { element } from "../../element.js";
import type { Desk } from "../desk.js";
import type { TrainState } from "../store.js";
import { words } from "../words.js";

const seeds = 10;

export class RepeatControl {
  readonly element = element("div", "repeat");
  readonly #status = element("span", "repeat-status", "", { role: "status" });
  readonly #bar = element("progress", "repeat-bar", "", { max: "1", "aria-label": words("repeat.progress") });
  readonly #button = element("button", "plain-button", "", { type: "button" });

  constructor(desk: Desk) {
    this.element.append(this.#status, this.#bar, this.#button);
    this.#button.addEventListener("click", () => {
      if (desk.store.getState().repeating) desk.cancelRepeat();
      else desk.repeat(seeds);
    });
  }

  show({ repeated, repeating, repeatShare }: TrainState): void {
    const { done, of } = repeated ?? { done: 0, of: seeds };
    this.#bar.hidden = !repeating;
    this.#bar.value = repeatShare;
    const status = repeating || repeated ? words("repeat.status", { done, of }) : "";
    if (this.#status.textContent !== status) this.#status.textContent = status;
    const label = repeating ? words("repeat.cancel") : words("repeat.start", { seeds });
    if (this.#button.textContent !== label) this.#button.textContent = label;
  }
}
