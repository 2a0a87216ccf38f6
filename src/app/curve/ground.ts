/** What lies under the marbles: the curve with what is below it, the axes' numbers and a star at each lowest place. */

import type { Surface } from "../../core/surface.js";
import type { Line } from "../../curve/line.js";
import { ticks } from "../../render/ticks.js";
import { svgElement } from "../panel/svg.js";
import { pathOf, type Scale } from "./scale.js";

export class Ground {
  readonly element = svgElement("g", { class: "ground" });
  readonly #below = svgElement("path", { class: "ground-below", fill: "url(#below)" });
  readonly #grid = svgElement("g", { class: "ground-grid" });
  readonly #halo = svgElement("path", { class: "ground-halo" });
  readonly #line = svgElement("path", { class: "ground-line" });
  readonly #stars = svgElement("g", { class: "ground-stars" });

  constructor() {
    this.element.append(this.#below, this.#grid, this.#halo, this.#line, this.#stars);
  }

  show({ x, value }: Line, scale: Scale, { minima }: Surface, [from, to]: readonly [number, number]): void {
    const places = Array.from(x, (at, i) => [scale.x(at), scale.y(value[i] ?? Number.NaN)] as const);
    const path = pathOf(places);
    this.#line.setAttribute("d", path);
    this.#halo.setAttribute("d", path);
    this.#below.setAttribute("d", areaOf(places, scale));
    this.#grid.replaceChildren(
      ...ticks(from, to, scale.width / 110).flatMap((tick) => tickAt(scale.x(tick), scale.height, tick)),
    );
    this.#stars.replaceChildren(
      ...minima.map(({ at, value, global }) => starAt(scale.x(at[0]), scale.y(value), global === true)),
    );
  }
}

/** Down to the lower edge, stretch by stretch where the curve has holes. */
function areaOf(places: readonly (readonly [number, number])[], { height }: Scale): string {
  const stretches: (readonly [number, number])[][] = [[]];
  for (const place of places) {
    if (pathOf([place]) === "") stretches.push([]);
    else stretches.at(-1)?.push(place);
  }
  return stretches
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => `${pathOf(stretch)}V${height}H${stretch[0]?.[0].toFixed(1)}Z`)
    .join("");
}

function tickAt(x: number, height: number, value: number) {
  const line = svgElement("line", { x1: String(x), x2: String(x), y1: "0", y2: String(height) });
  const label = svgElement("text", { x: String(x), y: String(height - 8), "text-anchor": "middle" });
  label.textContent = String(value).replace("-", "−");
  return [line, label];
}

/** Five points; a lesser minimum is a small ring. */
function starAt(x: number, y: number, isGlobal: boolean) {
  if (!isGlobal) return svgElement("circle", { class: "lesser", cx: String(x), cy: String(y), r: "4.5" });
  const points = Array.from({ length: 10 }, (_, k) => {
    const radius = k % 2 === 0 ? 9 : 4;
    const angle = (Math.PI * k) / 5 - Math.PI / 2;
    return `${(x + radius * Math.cos(angle)).toFixed(1)},${(y + radius * Math.sin(angle)).toFixed(1)}`;
  });
  return svgElement("polygon", { class: "star", points: points.join(" ") });
}
