/** One lane's line in the standings. */
import type { Standing, Surface } from "../../index.js";
import type { Identity } from "../../render/identity.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { markerIcon } from "../markerIcon.js";
import type { Crowd } from "./crowd.js";
import { type Going, outcomeDetail, outcomeText, placeText } from "./texts.js";

export interface RowActions {
  /** Told when the row is pointed at or focused, and when no longer. */
  readonly point: (pointed: boolean) => void;
  /** A click, and a double click after its two clicks; Enter, and Shift Enter. */
  readonly toggle: () => void;
  readonly alone: () => void;
}

export class Row {
  readonly element = element("li", "standing");
  readonly #button = element("button", "standing-button", "", { type: "button" });
  readonly #place = element("span", "standing-place");
  #marker: SVGSVGElement;
  readonly #main = element("strong", "");
  readonly #rest = element("span", "");

  constructor(name: string, identity: Identity, { point, toggle, alone }: RowActions) {
    const outcome = element("span", "standing-outcome");
    outcome.append(this.#main, this.#rest);
    const button = this.#button;
    this.#marker = markerIcon(identity);
    button.append(this.#place, this.#marker, element("span", "standing-name", name), outcome);
    button.title = text("standings.click");
    this.element.append(button);
    for (const type of ["pointerenter", "focus"]) button.addEventListener(type, () => point(true));
    for (const type of ["pointerleave", "blur"]) button.addEventListener(type, () => point(false));
    button.addEventListener("click", toggle);
    button.addEventListener("dblclick", alone);
    button.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !event.shiftKey) return;
      event.preventDefault();
      alone();
    });
  }

  wear(identity: Identity): void {
    const marker = markerIcon(identity);
    this.#marker.replaceWith(marker);
    this.#marker = marker;
  }

  show(standing: Standing, surface: Surface, going: Going, crowd: Crowd | undefined): void {
    const { main, rest } = outcomeText(standing, going, crowd);
    setText(this.#place, placeText(standing));
    setText(this.#main, main);
    setText(this.#rest, rest);
    this.#rest.title = outcomeDetail(standing, surface);
  }

  emphasise(emphasised: boolean, hidden: boolean): void {
    this.element.classList.toggle("highlighted", emphasised);
    this.element.classList.toggle("is-hidden", hidden);
    this.#button.setAttribute("aria-pressed", String(!hidden));
  }
}

/** Leaves the document alone where nothing changes. */
function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
