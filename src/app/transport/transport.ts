/** Reset, step back, play, step, the scrubber and the rate: how much of the race is shown, and how fast. */
import { element } from "../element.js";
import { createIcon, type Icon } from "../icons.js";
import { actions, type State, type Store } from "../store.js";
import { mountScrubber } from "./scrubber.js";

const slowest = 1;
const fastest = 1000;

export function mountTransport(container: HTMLElement, store: Store): void {
  const buttons = element("div", "buttons");
  const button = (label: string, icon: Icon, press: () => void) => {
    const made = element("button", `control control-${icon}`, "", {
      type: "button",
      "aria-label": label,
      title: label,
    });
    made.append(createIcon(icon));
    made.addEventListener("click", press);
    buttons.append(made);
    return made;
  };
  button("Back to the start", "reset", () => actions.reset(store));
  button("One step back", "back", () => actions.stepBy(store, -1));
  const play = button("Play", "play", () => actions.toggle(store));
  button("One step on", "step", () => actions.stepBy(store, 1));
  const loop = button("Loop", "loop", () => store.setState({ loop: !store.getState().loop }));
  container.append(buttons);
  mountScrubber(container, store);
  const count = element("output", "step-count", "", { "aria-label": "Step" });
  container.append(count, rateControl(store));

  const update = (state: State, before?: State) => {
    const step = `step ${Math.floor(state.position)} / ${state.race.steps}`;
    if (count.textContent !== step) count.textContent = step;
    loop.setAttribute("aria-pressed", String(state.loop));
    if (state.playing === before?.playing) return;
    const label = state.playing ? "Pause" : "Play";
    play.setAttribute("aria-label", label);
    play.title = label;
    play.replaceChildren(createIcon(state.playing ? "pause" : "play"));
  };
  update(store.getState());
  store.subscribe(update);
}

/** A logarithmic slider from 1 to 1000 steps a second. */
function rateControl(store: Store): HTMLElement {
  const label = element("label", "rate", "", { title: "Steps per second" });
  const text = element("span", "rate-text");
  const slider = element("input", "", "", { type: "range", min: "0", max: "1", step: "0.005", "aria-label": "Rate" });
  label.append(slider, text);
  const show = (rate: number) => {
    const words = `${rate} steps/s`;
    text.textContent = words;
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
