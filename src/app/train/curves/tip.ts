/** What the lines' values are under the pointer: a line and a small card beside it. */
import type { Identity } from "../../../render/identity.js";
import { element } from "../../element.js";
import { markerIcon } from "../../markerIcon.js";

export interface TipText {
  readonly heading: string;
  readonly rows: readonly { readonly look: Identity; readonly name: string; readonly text: string }[];
}

type TextAt = (point: number) => TipText;

/** Pixels between the line and the card. */
const gap = 10;

export class CurveTip {
  readonly element = element("div", "curve-tip", "", { "aria-hidden": "true" });
  readonly #card = element("div", "curve-tip-card");
  #point: number | undefined;

  constructor() {
    this.element.hidden = true;
    this.element.append(this.#card);
  }

  /**
   * @param left of the line, in pixels
   * @param room that the chart has, in pixels
   */
  show(point: number, left: number, room: number, textAt: TextAt): void {
    this.element.hidden = false;
    this.element.style.transform = `translateX(${left}px)`;
    this.#point = point;
    this.refresh(textAt);
    const isRight = left > room / 2;
    this.#card.style.translate = isRight ? `calc(-100% - ${gap}px)` : `${gap}px`;
  }

  /** Tells the values anew, which have changed meanwhile. */
  refresh(textAt: TextAt): void {
    if (this.#point === undefined || this.element.hidden) return;
    const { heading, rows } = textAt(this.#point);
    this.#card.replaceChildren(
      element("strong", "", heading),
      ...rows.map(({ look, name, text }) => {
        const row = element("span", "curve-tip-row");
        row.append(markerIcon(look), element("span", "", name), element("b", "", text));
        return row;
      }),
    );
  }

  hide(): void {
    this.element.hidden = true;
  }
}
