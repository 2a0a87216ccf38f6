/** A chart of curves as uPlot draws it: a line a lane, and behind some of them a thin one. */
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { lossLabels, lossTicks } from "../../chart/axis.js";
import type { Line } from "./lines.js";

/** How the line of a lane looks. */
export interface Stroke {
  readonly colour: string;
  /** Tells lanes of the same colour apart; empty for a solid line. */
  readonly dash: readonly number[];
}

export interface Curves {
  /** Places on the horizontal axis, ascending. */
  readonly places: readonly number[];
  /** A line a stroke. */
  readonly lines: readonly Line[];
  /** None, or a thin line behind each. */
  readonly behind: readonly Line[];
  readonly range: readonly [low: number, high: number];
  /** What the horizontal axis covers, from 0. */
  readonly width: number;
}

const usual = { width: 1.75, alpha: 1 };
const emphasised = { width: 2.75, alpha: 1 };
const receding = { width: 1.25, alpha: 0.35 };
const thinReceding = { width: 0.75, alpha: 0.08 };
/** The more lanes there are, the less each of their thin lines may cover. */
const thinFor = (lanes: number) => ({ width: 0.75, alpha: lanes > 6 ? 0.16 : 0.34 });

export class CurvePlot {
  readonly #plot: uPlot;
  readonly #strokes: readonly Stroke[];
  readonly #log: boolean;
  readonly #withThin: boolean;
  #curves: Curves;
  #colours = themeColours();

  constructor(container: HTMLElement, strokes: readonly Stroke[], curves: Curves, log: boolean) {
    this.#strokes = strokes;
    this.#curves = curves;
    this.#log = log;
    this.#withThin = curves.behind.length > 0;
    this.#plot = new uPlot(this.#options(container), dataOf(curves), container);
  }

  /** Where the pointer acts on the lines. */
  get over(): HTMLElement {
    return this.#plot.over;
  }

  show(curves: Curves): void {
    this.#curves = curves;
    this.#plot.setData(dataOf(curves));
  }

  /** The point nearest to a distance from the left edge of `over`, and that distance for a point. */
  pointAt(pixels: number): number {
    return this.#plot.posToIdx(pixels);
  }

  pixelsOf(point: number): number {
    return this.#plot.valToPos(this.#curves.places[point] ?? 0, "x");
  }

  /** Draws one line thicker and the others fainter; all alike without one. */
  highlight(line: number | undefined): void {
    const first = this.#withThin ? this.#strokes.length : 0;
    this.#plot.series.forEach((series, i) => {
      if (i === 0) return;
      const isThin = i <= first;
      const lane = isThin ? i - 1 : i - 1 - first;
      const recedes = line !== undefined && lane !== line;
      if (isThin) Object.assign(series, recedes ? thinReceding : thinFor(this.#strokes.length));
      else Object.assign(series, line === undefined ? usual : recedes ? receding : emphasised);
    });
    this.#plot.redraw(false);
  }

  resize(width: number, height: number): void {
    this.#plot.setSize({ width, height });
  }

  /** Takes up the page's colours again. */
  recolour(): void {
    this.#colours = themeColours();
    this.#plot.redraw(false);
  }

  destroy(): void {
    this.#plot.destroy();
  }

  #options(container: HTMLElement): uPlot.Options {
    const axis = {
      stroke: () => this.#colours.soft,
      font: `11px ${getComputedStyle(container).fontFamily}`,
      ticks: { show: false },
      border: { show: false },
    };
    const low = () => this.#curves.range[0];
    const high = () => this.#curves.range[1];
    const lines = this.#strokes.map(({ colour, dash }) => ({ stroke: colour, dash: [...dash], ...usual }));
    const behind = this.#withThin
      ? this.#strokes.map(({ colour }) => ({ stroke: colour, ...thinFor(this.#strokes.length) }))
      : [];
    return {
      width: container.clientWidth,
      height: container.clientHeight,
      padding: [8, 24, 0, 0],
      cursor: { show: false },
      legend: { show: false },
      scales: {
        x: { time: false, range: () => [0, this.#curves.width] },
        y: { distr: this.#log ? 3 : 1, range: () => [low(), high()] },
      },
      series: [
        {},
        ...[...behind, ...lines].map((look) => ({ ...look, spanGaps: true, pxAlign: 0, points: { show: false } })),
      ],
      axes: [
        { ...axis, grid: { show: false }, size: 20, gap: 3, space: 60 },
        {
          ...axis,
          grid: { stroke: () => this.#colours.line, width: 1 },
          size: 44,
          gap: 4,
          filter: (_, marks) => marks,
          splits: () => lossTicks(low(), high(), this.#log),
          values: (_, marks) => lossLabels(marks, this.#log),
        },
      ],
    };
  }
}

const dataOf = ({ places, lines, behind }: Curves) => [places, ...behind, ...lines] as uPlot.AlignedData;

function themeColours() {
  const style = getComputedStyle(document.documentElement);
  return { line: style.getPropertyValue("--line"), soft: style.getPropertyValue("--soft") };
}
