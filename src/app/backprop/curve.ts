/** The error so far: its number and its curve, on a logarithmic scale. */
import { element } from "../element.js";
import { countText } from "../numbers.js";
import { svg } from "./drawing/svg.js";
import { numberText } from "./numberText.js";
import { type BackpropState, type BackpropStore, type ErrorPoint, isAtEnd, thetaNow } from "./store.js";
import { words } from "./words.js";

const width = 360;
const height = 84;

export function mountCurve(container: HTMLElement, store: BackpropStore): void {
  const numbers = element("dl", "error-numbers");
  const path = svg("path", { class: "error-line" });
  const dot = svg("circle", { class: "error-dot", r: 3.5 });
  const [top, bottom] = [svg("text", { x: 0, y: 11 }), svg("text", { x: 0, y: height - 4 })];
  const chart = svg("svg", { class: "error-chart", viewBox: `0 0 ${width} ${height}`, role: "img" });
  chart.append(
    svg("line", { class: "error-floor", x1: 0, x2: width, y1: height - 0.5, y2: height - 0.5 }),
    path,
    dot,
    top,
    bottom,
  );
  container.append(element("h3", "side-heading", words("error.heading")), numbers, chart);
  const show = (state: BackpropState) => {
    numbers.replaceChildren(
      ...facts(state).flatMap(([term, value]) => [element("dt", "", term), element("dd", "", value)]),
    );
    const line = lineOf(state.errors);
    path.setAttribute("d", line.path);
    dot.setAttribute("transform", `translate(${line.last.join(" ")})`);
    top.textContent = numberText(line.high, 2);
    bottom.textContent = state.errors.length > 1 ? numberText(line.low, 2) : "";
    chart.setAttribute(
      "aria-label",
      words("error.label", { count: countText(state.errors.length), low: numberText(line.low, 4) }),
    );
  };
  show(store.getState());
  store.subscribe((state, before) => {
    const isOther =
      state.update !== before.update || isAtEnd(state) !== isAtEnd(before) || state.model !== before.model;
    if (isOther || state.errors !== before.errors) show(state);
  });
}

/** The error of the weights that are shown: after an update it is that of the new ones. */
function facts(state: BackpropState): readonly (readonly [term: string, value: string])[] {
  const { model, update } = state;
  const theta = thetaNow(state);
  const { loss } = model.exercise.spec;
  const { shown } = isAtEnd(state) ? update.after : update.before;
  const epochs = shown / model.exercise.samples.count;
  const count = Number.isInteger(epochs) ? countText(epochs) : epochs.toFixed(2);
  return [
    [words("error.meanSquare"), numberText(model.meanSquare(theta), 10)],
    [words(`error.${loss}`), `${numberText(model.loss(theta), 7)} ${words(`error.unit.${loss}`)}`],
    [words("error.epochs"), count],
  ];
}

interface Line {
  readonly path: string;
  readonly last: readonly [number, number];
  readonly low: number;
  readonly high: number;
}

function lineOf(errors: readonly ErrorPoint[]): Line {
  const values = errors.map(({ meanSquare }) => meanSquare).filter((value) => value > 0 && Number.isFinite(value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const most = Math.max(1, errors.at(-1)?.shown ?? 1);
  const range = Math.log(high / low) || 1;
  const points = errors.map(({ shown, meanSquare }): readonly [number, number] => [
    6 + (shown / most) * (width - 12),
    high > low ? 16 + (1 - Math.log(Math.max(meanSquare, low) / low) / range) * (height - 32) : height / 2,
  ]);
  const path = points
    .filter(([, y]) => Number.isFinite(y))
    .map(([x, y], k) => `${k > 0 ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`);
  return { path: path.join(""), last: points.at(-1) ?? [0, 0], low, high };
}
