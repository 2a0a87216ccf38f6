/** The curves: two charts, and above them what both have in common. */
import { element } from "../../element.js";
import { everySoOften } from "../../everySoOften.js";
import { watchTheme } from "../../theme.js";
import type { CurveView, TrainStore } from "../store.js";
import { words } from "../words.js";
import { axisNames } from "./axis.js";
import { Chart } from "./chart.js";

/** Milliseconds between two drawings while the run plays. */
const refreshEvery = 100;

export function mountCurves(container: HTMLElement, store: TrainStore): void {
  const charts = [new Chart(store, 0), new Chart(store, 1)];
  const row = element("div", "curve-row");
  row.append(...charts.map((chart) => chart.element));
  container.append(toolbar(store), row);
  const draw = () => {
    for (const chart of charts) chart.draw();
  };
  const drawSoon = everySoOften(refreshEvery, draw);
  store.subscribe((state, before) => {
    if (state.lanes.length === 0) return;
    const isAnother = state.hidden !== before.hidden || state.curves !== before.curves || state.phase !== before.phase;
    if (state.lanes !== before.lanes || isAnother) drawSoon(isAnother);
    if (state.highlighted !== before.highlighted) for (const chart of charts) chart.highlight();
  });
  watchTheme(() => {
    for (const chart of charts) chart.recolour();
  });
}

function toolbar(store: TrainStore): HTMLElement {
  const bar = element("div", "curve-bar");
  const change = (part: Partial<CurveView>) => store.setState(({ curves }) => ({ curves: { ...curves, ...part } }));
  const { axis, log, batches, smoothing } = store.getState().curves;
  bar.append(
    element("h3", "side-heading", words("curves.heading")),
    axisChoice(axis, (name) => change({ axis: name })),
    switchFor(words("curves.log"), log, (on) => change({ log: on })),
    switchFor(words("curves.batches"), batches, (on) => change({ batches: on })),
    smoothingSlider(smoothing, (value) => change({ smoothing: value })),
  );
  return bar;
}

function axisChoice(chosen: CurveView["axis"], choose: (axis: CurveView["axis"]) => void): HTMLElement {
  const label = element("label", "curve-control", words("curves.axis"));
  const select = element("select", "curve-choice");
  select.append(...axisNames.map((value) => element("option", "", words(`axis.${value}`), optionOf(value))));
  select.value = chosen;
  select.addEventListener("change", () => {
    const axis = axisNames.find((name) => name === select.value);
    if (axis) choose(axis);
  });
  label.append(select);
  return label;
}

function switchFor(name: string, isOn: boolean, set: (isOn: boolean) => void): HTMLElement {
  const label = element("label", "curve-control");
  const box = element("input", "", "", { type: "checkbox" });
  box.checked = isOn;
  box.addEventListener("change", () => set(box.checked));
  label.append(box, element("span", "", name));
  return label;
}

function smoothingSlider(value: number, set: (value: number) => void): HTMLElement {
  const label = element("label", "curve-control", words("curves.smoothing"));
  const slider = element("input", "curve-smoothing", "", { type: "range", min: "0", max: "0.98", step: "0.02" });
  slider.value = String(value);
  slider.addEventListener("input", () => set(slider.valueAsNumber));
  label.append(slider);
  return label;
}

/** What is counted by time needs a word on why. */
const optionOf = (value: CurveView["axis"]) => ({ value, ...(value === "time" && { title: words("axis.timeTitle") }) });
