/** One picture with what it is of: a lane, or a hidden unit of one. */
import type { Identity } from "../../../render/identity.js";
import { element } from "../../element.js";
import { markerIcon } from "../../markerIcon.js";
import { freshSheet, type Sheet } from "./canvas.js";

export class Tile {
  readonly element = element("figure", "tile");
  readonly #canvas = element("canvas", "tile-canvas", "", { role: "img" });
  readonly #note = element("span", "tile-note");
  readonly #name: string;
  #draw: ((sheet: Sheet) => void) | undefined;

  constructor(name: string, identity: Identity | undefined) {
    this.#name = name;
    const caption = element("figcaption", "tile-caption");
    if (identity) caption.append(markerIcon(identity));
    caption.append(element("span", "tile-name", name), this.#note);
    this.element.append(this.#canvas, caption);
    new ResizeObserver(() => this.#redraw()).observe(this.#canvas);
  }

  /** @param what the picture shows, for those who do not see it */
  show(what: string, note: string, isStopped: boolean, draw: (sheet: Sheet) => void): void {
    this.#draw = draw;
    this.#canvas.setAttribute("aria-label", `${this.#name}: ${what}${note === "" ? "" : `, ${note}`}`);
    if (this.#note.textContent !== note) this.#note.textContent = note;
    this.element.classList.toggle("is-stopped", isStopped);
    this.#redraw();
  }

  #redraw(): void {
    const sheet = this.#draw && freshSheet(this.#canvas);
    if (sheet) this.#draw?.(sheet);
  }
}
