/** One lane's line in the standings. */
import type { Standing } from "../../index.js";
import type { Identity } from "../../render/identity.js";
import { element } from "../element.js";
import { markerIcon } from "../markerIcon.js";
import { outcomeText, placeText } from "./texts.js";

export class Row {
  readonly element = element("li", "standing");
  readonly #place = element("span", "standing-place");
  readonly #main = element("strong", "");
  readonly #rest = element("span", "");

  /** @param onPoint told when the row is pointed at or focused, and when no longer */
  constructor(name: string, identity: Identity, onPoint: (pointed: boolean) => void) {
    const outcome = element("span", "standing-outcome");
    outcome.append(this.#main, this.#rest);
    this.element.append(this.#place, markerIcon(identity), element("span", "standing-name", name), outcome);
    this.element.tabIndex = 0;
    for (const type of ["pointerenter", "focus"]) this.element.addEventListener(type, () => onPoint(true));
    for (const type of ["pointerleave", "blur"]) this.element.addEventListener(type, () => onPoint(false));
  }

  show(standing: Standing): void {
    const { main, rest } = outcomeText(standing);
    setText(this.#place, placeText(standing));
    setText(this.#main, main);
    setText(this.#rest, rest);
  }

  emphasise(emphasised: boolean): void {
    this.element.classList.toggle("highlighted", emphasised);
  }
}

/** Leaves the document alone where nothing changes. */
function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
