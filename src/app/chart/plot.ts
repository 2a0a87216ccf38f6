/** The chart as uPlot draws it: the lines change with the race; a frame only moves the cursor over them. */
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Identity } from "../../render/identity.js";
import { element } from "../element.js";
import { countText } from "../numbers.js";
import { lossLabels, lossTicks } from "./axis.js";
import type { Lines } from "./lines.js";

const height = 150;
const width = 1.5;
const emphasised = { width: 2.5, alpha: 1 };
const receding = { width: 1, alpha: 0.45 };

interface Colours {
  readonly line: string;
  readonly soft: string;
}

/** How a line looks. */
export type LineLook = Pick<Identity, "colour" | "dash">;

/** A chart of as many lines as there are looks. */
export class Plot {
  readonly #cursor = element("div", "chart-cursor");
  readonly #plot: uPlot;
  #lines: Lines;
  readonly #logSteps: boolean;
  #colours = themeColours();
  #position = 0;

  /** @param logSteps whether the axis of the steps is a logarithmic one, which begins at step 1 */
  constructor(container: HTMLElement, looks: readonly LineLook[], lines: Lines, logSteps: boolean) {
    this.#lines = lines;
    this.#logSteps = logSteps;
    this.#plot = new uPlot(this.#options(container, looks), this.#data(), container);
    this.#plot.over.append(this.#cursor);
  }

  /** Where the pointer acts on the lines. */
  get over(): HTMLElement {
    return this.#plot.over;
  }

  show(lines: Lines): void {
    this.#lines = lines;
    this.#plot.setData(this.#data());
  }

  /** The step at a distance from the left edge of `over`. */
  stepAt(pixels: number): number {
    return Math.round(this.#plot.posToVal(pixels, "x"));
  }

  setPosition(position: number): void {
    this.#position = position;
    this.#placeCursor(this.#plot);
  }

  /** Draws one line thicker and the others thinner; all alike without one. */
  highlight(line: number | undefined): void {
    this.#plot.series.forEach((series, i) => {
      if (i > 0)
        Object.assign(series, line === undefined ? { width, alpha: 1 } : i === line + 1 ? emphasised : receding);
    });
    this.#plot.redraw(false);
  }

  resize(width: number): void {
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

  /** Also whenever it is drawn: before a plot is drawn first, its scales are not set. */
  #placeCursor(plot: uPlot): void {
    const pixels = plot.valToPos(Math.max(this.#position, this.#firstStep), "x");
    this.#cursor.style.transform = `translateX(${pixels}px)`;
  }

  get #firstStep(): number {
    return Number(this.#logSteps);
  }

  get #lastStep(): number {
    return Math.max(this.#firstStep + 1, this.#lines.steps.at(-1) ?? 0);
  }

  #stepAxis(axis: uPlot.Axis): uPlot.Axis {
    const own = { ...axis, grid: { show: false }, size: 20, gap: 3, space: 70 };
    const values = (_: uPlot, steps: number[]) => steps.map(countText);
    if (!this.#logSteps) return { ...own, values };
    const splits = () => lossTicks(this.#firstStep, this.#lastStep, true).filter(Number.isInteger);
    return { ...own, values, splits, filter: (_, steps) => steps };
  }

  /** The points from the axis' beginning on. */
  #data(): uPlot.AlignedData {
    const { steps, lines } = this.#lines;
    const from = steps.findIndex((step) => step >= this.#firstStep);
    return from < 0 ? [[], ...lines.map(() => [])] : [steps.slice(from), ...lines.map((line) => line.slice(from))];
  }

  #options(container: HTMLElement, looks: readonly LineLook[]): uPlot.Options {
    const axis = {
      stroke: () => this.#colours.soft,
      font: `11px ${getComputedStyle(container).fontFamily}`,
      ticks: { show: false },
      border: { show: false },
    };
    const grid = { stroke: () => this.#colours.line, width: 1 };
    const { low, high } = { low: () => this.#lines.range[0], high: () => this.#lines.range[1] };
    return {
      width: container.clientWidth,
      height,
      padding: [6, 28, 0, 0],
      cursor: { show: false },
      legend: { show: false },
      hooks: { draw: [(plot) => this.#placeCursor(plot)] },
      scales: {
        x: { time: false, distr: this.#logSteps ? 3 : 1, range: () => [this.#firstStep, this.#lastStep] },
        y: { distr: this.#lines.log ? 3 : 1, range: () => [low(), high()] },
      },
      series: [{}, ...looks.map(seriesOf)],
      axes: [
        this.#stepAxis(axis),
        {
          ...axis,
          grid,
          size: 38,
          gap: 4,
          filter: (_, losses) => losses,
          splits: () => lossTicks(low(), high(), this.#lines.log),
          values: (_, losses) => lossLabels(losses, this.#lines.log),
        },
      ],
    };
  }
}

const seriesOf = ({ colour, dash }: LineLook): uPlot.Series => ({
  stroke: colour,
  dash: [...dash],
  width,
  pxAlign: 0,
  points: { show: false },
});

function themeColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  return { line: style.getPropertyValue("--line"), soft: style.getPropertyValue("--soft") };
}
