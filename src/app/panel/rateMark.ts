/**
 * Marks on a learning rate's slider: the usual rates, and from where on a rate is too large for the valley a race starts in.
 * A sentence below it tells the same.
 */
import { element } from "../element.js";
import { text } from "../i18n/settings.js";
import { settingText } from "../numbers.js";
import type { SliderScale } from "./sliderScale.js";
import { svgElement } from "./svg.js";

/** The rates one learns to try, and the one that is rarely right. */
const usualRates = [0.001, 0.01, 0.1, 1];
const large = 1;
/** Of a curvature that is measured: a rate that is typed may be just the largest. */
const rounding = 1e-6;

export class RateMark {
  readonly #scale: SliderScale;
  readonly #zone = svgElement("path", { class: "rate-zone" });
  readonly #words = element("p", "rate-words");
  #from = Number.NaN;

  constructor(slider: HTMLInputElement, scale: SliderScale) {
    this.#scale = scale;
    const marks = svgElement("svg", { class: "rate-marks", viewBox: "0 0 100 8", preserveAspectRatio: "none" });
    marks.setAttribute("aria-hidden", "true");
    const ticks = usualRates.map((rate) => `M${this.#placeOf(rate)} 5v3`).join("");
    marks.append(this.#zone, svgElement("path", { class: "rate-ticks", d: ticks }));
    this.#words.id = `rate-words-${slider.getAttribute("aria-label")}`.replaceAll(/\s/g, "-");
    slider.setAttribute("aria-describedby", this.#words.id);
    slider.after(marks);
    slider.parentElement?.append(this.#words);
  }

  /** @param from where rates begin to be too large; NaN where that is not known */
  set(from: number): void {
    this.#from = from;
    const place = Number.isNaN(from) ? 100 : this.#placeOf(from);
    this.#zone.setAttribute("d", `M${place} 2H100`);
  }

  /** Tells below the slider how large a value is, and gives the value in the same words. */
  describe(value: number): string {
    const from = settingText(Number(this.#from.toPrecision(3)));
    const isTooLarge = value > this.#from * (1 + rounding);
    const isKnown = !Number.isNaN(this.#from);
    const isLarge = value >= large && !isKnown;
    const hint = isKnown ? text(isTooLarge ? "rate.tooLarge" : "rate.tooLargeFrom", { from }) : "";
    this.#words.textContent = [isLarge ? text("rate.large") : "", hint].filter(Boolean).join(" ");
    this.#words.classList.toggle("is-large", isTooLarge);
    if (!isTooLarge && !isLarge) return settingText(value);
    return `${settingText(value)}, ${text(isTooLarge ? "rate.tooLargeShort" : "rate.largeShort")}`;
  }

  /** In hundredths of the track. */
  #placeOf = (rate: number) => (100 * this.#scale.notchOf(rate)) / this.#scale.notches;
}
