/** The loss chart as uPlot draws it: the lines change with the race; a frame only moves the cursor over them. */
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
  #colours = themeColours();

  constructor(container: HTMLElement, looks: readonly LineLook[], lines: Lines) {
    this.#lines = lines;
    this.#plot = new uPlot(this.#options(container, looks), dataOf(lines), container);
    this.#plot.over.append(this.#cursor);
  }

  /** Where the pointer acts on the lines. */
  get over(): HTMLElement {
    return this.#plot.over;
  }

  show(lines: Lines): void {
    this.#lines = lines;
    this.#plot.setData(dataOf(lines));
  }

  /** The step at a distance from the left edge of `over`. */
  stepAt(pixels: number): number {
    return Math.round(this.#plot.posToVal(pixels, "x"));
  }

  setPosition(position: number): void {
    this.#cursor.style.transform = `translateX(${this.#plot.valToPos(position, "x")}px)`;
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
      scales: {
        x: { time: false, range: (plot) => [0, Math.max(1, plot.data[0].at(-1) ?? 1)] },
        y: { distr: this.#lines.log ? 3 : 1, range: () => [low(), high()] },
      },
      series: [{}, ...looks.map(seriesOf)],
      axes: [
        { ...axis, grid: { show: false }, size: 20, gap: 3, space: 70, values: (_, steps) => steps.map(countText) },
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

const dataOf = ({ steps, lines }: Lines): uPlot.AlignedData => [steps, ...lines];

function themeColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  return { line: style.getPropertyValue("--line"), soft: style.getPropertyValue("--soft") };
}
