/** One lane on the curve: its way in hops from iterate to iterate, and its marble. */
import type { Lane } from "../../index.js";
import type { Identity } from "../../render/identity.js";
import { svgElement } from "../panel/svg.js";
import { figure } from "./figure.js";
import { isDrawable, pathOf, type Scale } from "./scale.js";
import { words } from "./words.js";

/** Hops that are drawn at all, and those that are drawn as just made. */
const [mostHops, freshHops] = [400, 8];

type Place = readonly [x: number, y: number];

export class Runner {
  readonly way = svgElement("g", { class: "way" });
  readonly marble = svgElement("g", { class: "marble" });
  readonly #halo = svgElement("path", { class: "way-halo" });
  readonly #old = svgElement("path", { class: "way-old" });
  readonly #fresh = svgElement("path", { class: "way-fresh" });
  readonly #dots = svgElement("g", { class: "way-dots" });
  readonly #label = svgElement("text", { class: "marble-label" });
  readonly #ball = svgElement("g", { class: "ball" });
  readonly #flag = svgElement("path", { class: "flag-mark" });
  readonly #name: string;

  constructor(name: string, { colour }: Identity, index: number) {
    this.#name = name;
    this.way.append(this.#halo, this.#old, this.#fresh, this.#dots);
    for (const path of [this.#old, this.#fresh]) path.setAttribute("stroke", colour);
    this.#dots.setAttribute("fill", colour);
    this.#flag.setAttribute("fill", colour);
    this.#ball.append(
      svgElement("ellipse", { class: "ball-shadow", cx: "0", cy: "11", rx: "9", ry: "3" }),
      svgElement("circle", { class: "ball-body", r: "10.5", fill: `url(#ball-${index})` }),
      svgElement("ellipse", { class: "ball-shine", cx: "-3.4", cy: "-4.6", rx: "3.4", ry: "2.2" }),
    );
    this.marble.append(this.#flag, this.#ball, this.#label);
  }

  /** @returns where the marble is, in pixels, or undefined where it is out of the picture */
  show(lane: Lane, position: number, scale: Scale): Place | undefined {
    const step = Math.floor(position);
    const placeAt = (s: number): Place => [scale.x(weightAt(lane, s)), scale.y(heightAt(lane, s))];
    const first = Math.max(0, step - mostHops);
    const places = Array.from({ length: step - first + 1 }, (_, k) => placeAt(first + k));
    const here = between(placeAt(step), position > step ? placeAt(step + 1) : placeAt(step), position - step);
    const way = pathOf([...places, here]);
    this.#halo.setAttribute("d", way);
    this.#old.setAttribute("d", way);
    this.#fresh.setAttribute("d", pathOf([...places.slice(-freshHops), here]));
    this.#dots.replaceChildren(...dotsAt(places));
    return this.#showMarble(here, weightAt(lane, step), scale);
  }

  /** Puts the label so many lines above the marble; none where there is nothing to tell apart. */
  label(line: number | undefined, isLeft: boolean): void {
    this.#label.textContent = line === undefined ? "" : this.#name;
    this.#label.setAttribute("x", isLeft ? "-12" : "12");
    this.#label.setAttribute("y", String(-14 - 16 * (line ?? 0)));
    this.#label.setAttribute("text-anchor", isLeft ? "end" : "start");
  }

  #showMarble(here: Place, weight: number, scale: Scale): Place | undefined {
    const isThere = isDrawable(...here) && here[0] >= -4 && here[0] <= scale.width + 4 && here[1] >= -4;
    this.#ball.style.display = isThere ? "" : "none";
    this.#flag.style.display = isThere ? "none" : "";
    const at = isThere ? here : edgePlace(weight, here, scale);
    this.marble.setAttribute("transform", `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`);
    if (isThere) return here;
    const isLeft = at[0] > scale.width / 2;
    this.#flag.setAttribute("d", isLeft ? "M-6-7 6 0-6 7Z" : "M6-7-6 0 6 7Z");
    this.#label.textContent = words("plot.away", { lane: this.#name, x: figure(weight) });
    this.#label.setAttribute("x", isLeft ? "-12" : "12");
    this.#label.setAttribute("y", "5");
    this.#label.setAttribute("text-anchor", isLeft ? "end" : "start");
    return undefined;
  }
}

export const weightAt = ({ track, theta }: Lane, step: number): number =>
  track && step < track.length ? (track.theta[2 * step] ?? Number.NaN) : (theta[0] ?? Number.NaN);

const heightAt = ({ track, value }: Lane, step: number): number =>
  track && step < track.length ? (track.value[step] ?? Number.NaN) : (value[0] ?? Number.NaN);

const between = ([x, y]: Place, [nextX, nextY]: Place, part: number): Place => [
  x + (nextX - x) * part,
  y + (nextY - y) * part,
];

function dotsAt(places: readonly Place[]): SVGElement[] {
  return places
    .slice(-60)
    .filter(([x, y]) => isDrawable(x, y))
    .map(([x, y], k, { length }) => {
      const dot = svgElement("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: "2.6" });
      dot.setAttribute("opacity", (0.25 + (0.75 * (k + 1)) / length).toFixed(2));
      return dot;
    });
}

/** At the edge that a marble has left by; a lost one at the right. */
function edgePlace(weight: number, [x, y]: Place, { width, height }: Scale): Place {
  const isLeft = Number.isFinite(weight) ? x < width / 2 : false;
  return [isLeft ? 12 : width - 12, Number.isFinite(y) ? Math.min(Math.max(y, 20), height - 70) : 20];
}
