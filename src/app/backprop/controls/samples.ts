/** A button for each sample: it goes through the update that this sample alone makes. */
import { element } from "../../element.js";
import type { Desk } from "../desk.js";
import { shortestText } from "../numberText.js";
import { reducedMotion } from "../stage.js";
import { type BackpropState, momentOf } from "../store.js";
import { words } from "../words.js";

/** More samples than these are chosen from a list. */
const mostButtons = 6;

const short = (values: Float64Array) => Array.from(values, (value) => shortestText(value, 2)).join(" ");

function textOf({ model }: BackpropState, row: number): string {
  return `${short(model.inputsOf(row))} → ${short(model.targetsOf(row))}`;
}

export function mountSamples(container: HTMLElement, desk: Desk): void {
  const { store } = desk;
  const go = (row: number) => {
    desk.showSample(row);
    desk.play(!reducedMotion.matches);
  };
  let mark: (state: BackpropState) => void = () => {};
  const make = (state: BackpropState) => {
    const { count } = state.model.exercise.samples;
    mark = count <= mostButtons ? makeButtons(container, state, go) : makeList(container, state, go);
    mark(state);
  };
  make(store.getState());
  store.subscribe((state, before) => {
    if (state.model !== before.model) make(state);
    else if (state.update !== before.update || state.shown !== before.shown) mark(state);
  });
}

const rowShown = (state: BackpropState) => state.update.rows[momentOf(state).sample] ?? 0;

function makeButtons(container: HTMLElement, state: BackpropState, go: (row: number) => void) {
  const { count } = state.model.exercise.samples;
  const buttons = Array.from({ length: count }, (_, row) => {
    const label = words("sample.show", { sample: row + 1, text: textOf(state, row) });
    const button = element("button", "plain-button sample", textOf(state, row), { type: "button", title: label });
    button.addEventListener("click", () => go(row));
    return button;
  });
  container.replaceChildren(...buttons);
  return (now: BackpropState) => {
    for (const [row, button] of buttons.entries()) button.setAttribute("aria-pressed", String(row === rowShown(now)));
  };
}

function makeList(container: HTMLElement, state: BackpropState, go: (row: number) => void) {
  const { count } = state.model.exercise.samples;
  const list = element("select", "plain-select", "", { "aria-label": words("sample.choose") });
  list.append(
    ...Array.from({ length: count }, (_, row) =>
      element("option", "", `${row + 1}: ${textOf(state, row)}`, { value: String(row) }),
    ),
  );
  list.addEventListener("change", () => go(Number(list.value)));
  container.replaceChildren(list);
  return (now: BackpropState) => {
    list.value = String(rowShown(now));
  };
}
