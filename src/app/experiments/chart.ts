/** Lines against a common axis, on a logarithmic scale of heights: a picture beside the table that has the numbers. */
import { element } from "../element.js";
import { settingText } from "../numbers.js";
import { svgElement } from "../panel/svg.js";
import { decades, type Line, type Range, rangeOf } from "./range.js";

const width = 640;
const height = 300;
const margin = { left: 52, right: 14, top: 12, bottom: 30 };

export interface ChartLook {
  readonly label: string;
  readonly x: Range;
  /** Where the axis has numbers. */
  readonly ticks: readonly number[];
  readonly scale: "log" | "linear";
}

/** A chart, and its legend below it. */
export function chartOf(lines: readonly Line[], look: ChartLook): HTMLElement {
  const figure = element("figure", "experiment-chart");
  const svg = svgElement("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": look.label });
  const known = lines.flatMap(({ points }) => points.map(([, y]) => y)).filter((y) => y > 0 && Number.isFinite(y));
  if (known.length > 0) draw(svg, lines, look, rangeOf(known));
  const legend = element("figcaption", "experiment-legend");
  legend.append(
    ...lines.map(({ name, colour }) => {
      const item = element("span", "", name);
      item.style.setProperty("--colour", colour);
      return item;
    }),
  );
  figure.append(svg, legend);
  return figure;
}

/** Marks a place on the axis by a line over the whole height; `part` is 0 at its beginning and 1 at its end. */
export function markOn(chart: Element, part: number): void {
  const svg = chart.querySelector("svg");
  const at = String(margin.left + part * (width - margin.left - margin.right));
  svg?.querySelector(".now")?.remove();
  const ends = { y1: String(margin.top), y2: String(height - margin.bottom) };
  svg?.append(svgElement("line", { class: "now", x1: at, x2: at, ...ends }));
}

function draw(svg: SVGSVGElement, lines: readonly Line[], { x, ticks, scale }: ChartLook, y: Range): void {
  const part = (value: number, [low, high]: Range, isLog: boolean) =>
    isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  const across = (value: number) =>
    margin.left + part(value, x, scale === "log") * (width - margin.left - margin.right);
  const up = (value: number) => height - margin.bottom - part(value, y, true) * (height - margin.top - margin.bottom);
  for (const value of decades(y)) {
    const at = String(up(value));
    svg.append(svgElement("line", { x1: String(margin.left), x2: String(width - margin.right), y1: at, y2: at }));
    svg.append(textAt(margin.left - 8, up(value) + 4, "end", settingText(value)));
  }
  for (const value of ticks) svg.append(textAt(across(value), height - 8, "middle", settingText(value)));
  for (const { points, colour, dots } of lines) {
    const seen = points.filter(([, value]) => value > 0 && Number.isFinite(value));
    const path = seen.map(([at, value]) => `${across(at).toFixed(1)},${up(value).toFixed(1)}`).join(" ");
    svg.append(svgElement("polyline", { points: path, stroke: colour }));
    if (dots)
      for (const [at, value] of seen)
        svg.append(svgElement("circle", { cx: String(across(at)), cy: String(up(value)), r: "4", fill: colour }));
  }
}

function textAt(x: number, y: number, anchor: string, words: string): SVGTextElement {
  const made = svgElement("text", { x: String(x), y: String(y), "text-anchor": anchor });
  made.textContent = words;
  return made;
}
