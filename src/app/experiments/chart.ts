/** Lines against a common axis: a picture beside the table that has the numbers. */
import { element } from "../element.js";
import { settingText } from "../numbers.js";
import { svgElement } from "../panel/svg.js";
import { decades, type Line, linearTicks, type Range, rangeOf } from "./range.js";

const width = 640;
const margin = { left: 56, right: 24, top: 12, bottom: 30 };

export interface ChartLook {
  readonly label: string;
  readonly x: Range;
  /** Where the axis has numbers. */
  readonly ticks: readonly number[];
  readonly scale: "log" | "linear";
  /** Of the heights: logarithmic, and as far as the lines go, unless given. */
  readonly heights?: "log" | "linear";
  readonly y?: Range;
  /** What the axis is of, below it. */
  readonly across?: string;
  /** In the units of a width of 640. */
  readonly height?: number;
  /** That it has the page's whole width. */
  readonly wide?: boolean;
}

/** A chart, and its legend below it. */
export function chartOf(lines: readonly Line[], look: ChartLook): HTMLElement {
  const { height = 300, wide = false } = look;
  const figure = element("figure", wide ? "experiment-chart experiment-wide" : "experiment-chart");
  const role = lines.some(({ marks }) => marks) ? "group" : "img";
  const svg = svgElement("svg", { viewBox: `0 0 ${width} ${height}`, role, "aria-label": look.label });
  const isLog = look.heights !== "linear";
  const known = lines
    .flatMap(({ points }) => points.map(([, y]) => y))
    .filter((y) => Number.isFinite(y) && (!isLog || y > 0));
  const y =
    look.y ?? (known.length === 0 ? undefined : isLog ? rangeOf(known) : ([0, 1.05 * Math.max(...known)] as const));
  if (y) draw(svg, lines, look, y, height);
  const legend = element("figcaption", "experiment-legend");
  legend.append(...lines.map(legendOf));
  if (look.across) legend.append(element("span", "experiment-across", look.across));
  figure.append(svg, legend);
  return figure;
}

function legendOf({ name, colour, dash, bare, faint }: Line): HTMLElement {
  const kind = bare ? " bare" : dash?.startsWith("2") ? " dotted" : dash ? " dashed" : faint ? " faint" : "";
  const item = element("span", `experiment-key${kind}`, name);
  item.style.setProperty("--colour", colour);
  return item;
}

/** Marks a place on the axis by a line over the whole height; `part` is 0 at its beginning and 1 at its end. */
export function markOn(chart: Element, part: number): void {
  const svg = chart.querySelector("svg");
  const at = String(margin.left + part * (width - margin.left - margin.right));
  const height = svg?.viewBox.baseVal.height ?? 0;
  svg?.querySelector(".now")?.remove();
  const ends = { y1: String(margin.top), y2: String(height - margin.bottom) };
  svg?.append(svgElement("line", { class: "now", x1: at, x2: at, ...ends }));
}

function draw(svg: SVGSVGElement, lines: readonly Line[], look: ChartLook, y: Range, height: number): void {
  const { x, ticks, scale, heights = "log" } = look;
  const across = (value: number) => margin.left + partOf(value, x, scale) * (width - margin.left - margin.right);
  const up = (value: number) =>
    height - margin.bottom - partOf(value, y, heights) * (height - margin.top - margin.bottom);
  for (const value of heights === "log" ? decades(y) : linearTicks(y)) {
    const at = String(up(value));
    svg.append(svgElement("line", { x1: String(margin.left), x2: String(width - margin.right), y1: at, y2: at }));
    svg.append(textAt(margin.left - 8, up(value) + 4, "end", settingText(value)));
  }
  for (const value of ticks) svg.append(textAt(across(value), height - 8, "middle", settingText(value)));
  const plot = svgElement("svg", { x: "0", y: "0", width: String(width), height: String(height - margin.bottom + 6) });
  for (const line of lines)
    drawLine(plot, line, (value) => Number.isFinite(value) && (heights === "linear" || value > 0), across, up);
  svg.append(plot);
}

type Axis = (value: number) => number;

function drawLine(plot: SVGElement, line: Line, isShown: (value: number) => boolean, across: Axis, up: Axis): void {
  const { points, colour, dots, bare, dash, faint, marks } = line;
  for (const part of bare ? [] : partsOf(points, isShown)) {
    const path = part.map(([at, value]) => `${across(at).toFixed(1)},${up(value).toFixed(1)}`).join(" ");
    const look = { ...(dash && { "stroke-dasharray": dash }), ...(faint && { class: "faint" }) };
    plot.append(svgElement("polyline", { points: path, stroke: colour, ...look }));
  }
  const dot = ([at, value]: Line["points"][number], fill: string) =>
    svgElement("circle", { cx: across(at).toFixed(1), cy: up(value).toFixed(1), r: "4", fill, stroke: colour });
  if (dots) plot.append(...points.filter(([, value]) => isShown(value)).map((point) => dot(point, colour)));
  for (const { at, hollow, href, title } of marks ?? []) {
    // The table has the same links for the keyboard.
    const link = svgElement("a", { href, tabindex: "-1", "aria-hidden": "true" });
    const words = svgElement("title", {});
    words.textContent = title;
    link.append(words, dot(at, hollow ? "var(--card)" : colour));
    plot.append(link);
  }
}

/** Runs of neighbours that can be shown. */
function partsOf(points: Line["points"], isShown: (value: number) => boolean): Line["points"][] {
  const parts: (readonly [number, number])[][] = [[]];
  for (const point of points)
    if (isShown(point[1])) parts.at(-1)?.push(point);
    else if (parts.at(-1)?.length) parts.push([]);
  return parts.filter(({ length }) => length > 0);
}

const partOf = (value: number, [low, high]: Range, scale: "log" | "linear") =>
  scale === "log" ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);

function textAt(x: number, y: number, anchor: string, words: string): SVGTextElement {
  const made = svgElement("text", { x: String(x), y: String(y), "text-anchor": anchor });
  made.textContent = words;
  return made;
}
