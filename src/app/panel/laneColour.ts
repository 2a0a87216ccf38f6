/** The colour of a lane: its optimizer's, until it is given another one. */
import { element } from "../element.js";
import { text } from "../i18n/settings.js";

export interface LaneColourActions {
  readonly choose: (colour: string) => void;
  readonly back: () => void;
}

export class LaneColour {
  readonly element = element("div", "lane-colour");
  readonly #input = element("input", "lane-colour-input", "", { type: "color" });
  readonly #back = element("button", "lane-colour-back", text("colour.back"), { type: "button" });

  constructor({ choose, back }: LaneColourActions) {
    this.element.append(element("span", "", text("colour.label")), this.#back, this.#input);
    this.#input.addEventListener("input", () => choose(this.#input.value));
    this.#back.addEventListener("click", () => {
      // The button is gone with the colour; the focus stays beside it.
      this.#input.focus();
      back();
    });
  }

  /** @param given whether the colour is one that a user gave */
  show(name: string, colour: string, given: boolean): void {
    this.#input.setAttribute("aria-label", text("colour.of", { name }));
    if (this.#input.value !== colour) this.#input.value = colour;
    this.#back.hidden = !given;
  }
}
