/** How much of the gradient that the next update uses is noise: both as bars of one scale, and in a sentence. */
import type { Internals } from "../../race/internals.js";
import { element } from "../element.js";
import { text } from "../i18n/settings.js";
import { digitsText } from "./digits.js";

const shownDigits = 3;

export class NoiseMeter {
  readonly element = element("div", "noise");
  readonly #noise = new Bar("|n|", text("noise.noise"));
  readonly #slope = new Bar("|∇f|", text("noise.slope"));
  readonly #words = element("p", "internals-note");

  constructor() {
    const heading = element("h3", "internals-heading", text("noise.heading"));
    this.element.append(heading, this.#noise.element, this.#slope.element, this.#words);
  }

  show({ gradient, noise }: Internals): void {
    const [noiseSize, slopeSize] = noise ? sizes(gradient, noise) : [0, 0];
    this.element.hidden = !noise || !Number.isFinite(noiseSize + slopeSize);
    if (this.element.hidden) return;
    const longest = Math.max(noiseSize, slopeSize);
    this.#noise.show(noiseSize, longest);
    this.#slope.show(slopeSize, longest);
    const ratio = digitsText(noiseSize / slopeSize, shownDigits);
    this.#words.textContent = slopeSize === 0 ? text("noise.alone") : text("noise.ratio", { ratio });
  }
}

const sizes = ([gx, gy]: Internals["gradient"], [nx, ny]: Internals["gradient"]) =>
  [Math.hypot(nx, ny), Math.hypot(gx - nx, gy - ny)] as const;

class Bar {
  readonly element = element("div", "noise-row");
  readonly #part = element("div", "noise-part");
  readonly #value = element("span", "noise-value");

  constructor(symbol: string, name: string) {
    const bar = element("div", "noise-bar", "", { "aria-hidden": "true" });
    const head = element("span", "noise-name", name);
    head.prepend(element("span", "internals-symbol", symbol));
    bar.append(this.#part);
    this.element.append(head, bar, this.#value);
  }

  show(size: number, longest: number): void {
    this.#part.style.width = `${(100 * size) / longest}%`;
    this.#value.textContent = digitsText(size, shownDigits);
  }
}
