/** Reset, step back, play, step, the scrubber and the rate: how much of the race is shown, and how fast. */
import { element } from "../element.js";
import { hasFullScreen, toggleFullScreen } from "../fullScreen.js";
import { text } from "../i18n/language.js";
import type { Icon } from "../icons.js";
import { countText } from "../numbers.js";
import { actions, type State, type Store } from "../store.js";
import { controlButton, showPlaying } from "./controlButton.js";
import { mountScrubber } from "./scrubber.js";

const slowest = 1;
const fastest = 1000;

export function mountTransport(container: HTMLElement, store: Store): void {
  const buttons = element("div", "buttons");
  const button = (label: string, icon: Icon, press: () => void) => {
    const made = controlButton(label, icon, press);
    buttons.append(made);
    return made;
  };
  button(text("transport.reset"), "reset", () => actions.reset(store));
  button(text("transport.back"), "back", () => actions.stepBy(store, -1));
  const play = button(text("transport.play"), "play", () => actions.toggle(store));
  button(text("transport.step"), "step", () => actions.stepBy(store, 1));
  const loop = button(text("transport.loop"), "loop", () => store.setState({ loop: !store.getState().loop }));
  if (hasFullScreen) button(text("transport.full"), "full", toggleFullScreen);
  container.append(buttons);
  mountScrubber(container, store);
  const count = element("output", "step-count", "", { "aria-label": text("transport.position") });
  container.append(count, rateControl(store));

  const update = (state: State, before?: State) => {
    const { steps } = state.race;
    const step = countOf(Math.floor(state.position), steps);
    if (count.textContent !== step) count.textContent = step;
    if (steps !== before?.race.steps) count.dataset.widest = countOf(steps, steps);
    loop.setAttribute("aria-pressed", String(state.loop));
    if (state.playing === before?.playing) return;
    showPlaying(play, state.playing, count);
  };
  update(store.getState());
  store.subscribe(update);
}

const countOf = (step: number, steps: number) =>
  text("transport.count", { step: countText(step), steps: countText(steps) });

/** A logarithmic slider from 1 to 1000 steps a second. */
function rateControl(store: Store): HTMLElement {
  const label = element("label", "rate", "", { title: text("transport.rateTitle") });
  const shown = element("span", "rate-text");
  const slider = element("input", "", "", {
    type: "range",
    min: "0",
    max: "1",
    step: "0.005",
    "aria-label": text("transport.rate"),
  });
  label.append(slider, shown);
  const show = (rate: number) => {
    const words = text("transport.rateText", { rate });
    shown.textContent = words;
    slider.value = String(Math.log(rate / slowest) / Math.log(fastest / slowest));
    slider.setAttribute("aria-valuetext", words);
  };
  slider.addEventListener("input", () => {
    const rate = slowest * (fastest / slowest) ** Number(slider.value);
    store.setState({ rate: rate < 10 ? Math.round(10 * rate) / 10 : Math.round(rate) });
  });
  store.subscribe(({ rate }, before) => rate !== before.rate && show(rate));
  show(store.getState().rate);
  return label;
}
