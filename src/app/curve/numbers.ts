/** The numbers where a lane touches the curve: weight, height, slope, next step, and the rate that would be too large. */
import { curvatureAt } from "../../curve/line.js";
import { element } from "../element.js";
import { laneNames } from "../laneNames.js";
import type { State, Store } from "../store.js";
import { figure } from "./figure.js";
import { touchedLane, touchOf } from "./plot.js";
import { words } from "./words.js";

const names = ["weight", "loss", "slope", "step", "limit"] as const;

export function mountNumbers(container: HTMLElement, store: Store): void {
  const heading = element("h2", "side-heading");
  const list = element("dl", "curve-figures");
  const values = names.map((name) => {
    const value = element("dd", "");
    list.append(element("dt", "", words(`numbers.${name}`)), value);
    return value;
  });
  container.append(heading, list);
  const show = (state: State) => {
    if (container.hidden) return;
    const lane = laneNames(state.race.lanes)[touchedLane(state)] ?? "";
    heading.textContent = words("numbers.heading", { lane, step: Math.floor(state.position) });
    const texts = textsOf(state);
    for (const [i, value] of values.entries()) value.textContent = texts[i] ?? "";
  };
  show(store.getState());
  store.subscribe((state, before) => {
    if (state.run !== before.run || state.position !== before.position || state.highlighted !== before.highlighted)
      show(state);
  });
}

function textsOf(state: State): readonly string[] {
  const touch = touchOf(state);
  if (!touch) return [];
  const { x, value, slope, next } = touch;
  const curvature = curvatureAt(state.run.surface, x);
  return [
    figure(x),
    figure(value),
    figure(slope),
    next === undefined ? words("numbers.none") : figure(next - x),
    curvature > 0 ? figure(Number((2 / curvature).toPrecision(6))) : words("numbers.none"),
  ];
}
