/** Moment by moment through an update: play, step, back, and anywhere along its line. */
import { element } from "../../element.js";
import { text } from "../../i18n/language.js";
import { controlButton, showPlaying } from "../../transport/controlButton.js";
import type { Desk } from "../desk.js";
import type { Stage } from "../stage.js";
import type { BackpropState } from "../store.js";
import { words } from "../words.js";

const speeds = [0.5, 1, 2, 4] as const;

export function mountTransport(container: HTMLElement, desk: Desk, stage: Stage): void {
  const { store } = desk;
  const buttons = element("div", "buttons");
  const stepBy = (by: 1 | -1) => () => {
    desk.play(false);
    desk.step(by);
  };
  const play = controlButton(text("transport.play"), "play", () => desk.play());
  play.classList.add("control-play");
  const back = controlButton(words("transport.backMoment"), "back", stepBy(-1));
  buttons.append(
    controlButton(words("transport.first"), "reset", () => desk.toEdge("first")),
    back,
    play,
    controlButton(words("transport.nextMoment"), "step", stepBy(1)),
    controlButton(words("transport.last"), "epoch", () => desk.toEdge("last")),
  );
  const scrubber = element("div", "scrubber");
  const slider = element("input", "", "", {
    type: "range",
    min: "0",
    step: "1",
    "aria-label": words("transport.moment"),
  });
  const phases = element("div", "phase-line", "", { "aria-hidden": "true" });
  scrubber.append(phases, slider);
  const count = element("span", "step-count");
  container.append(buttons, scrubber, count, speedChoice(stage));
  slider.addEventListener("input", () => {
    desk.play(false);
    desk.seek(Number(slider.value));
  });
  const show = (state: BackpropState) => {
    const last = state.moments.length - 1;
    slider.max = String(last);
    slider.value = String(state.shown);
    scrubber.style.setProperty("--part", String(last > 0 ? state.shown / last : 0));
    count.textContent = words("transport.ofMoments", { moment: state.shown + 1, moments: last + 1 });
    slider.setAttribute("aria-valuetext", count.textContent);
    back.disabled = state.shown === 0 && state.at === 0;
    showPlaying(play, state.playing);
  };
  const showPhases = ({ moments }: BackpropState) =>
    phases.replaceChildren(...moments.map(({ phase }) => element("span", `phase-part is-${phase}`)));
  show(store.getState());
  showPhases(store.getState());
  store.subscribe((state, before) => {
    if (state.moments.length !== before.moments.length) showPhases(state);
    show(state);
  });
}

function speedChoice(stage: Stage): HTMLElement {
  const choice = element("select", "speed", "", { "aria-label": words("transport.speed") });
  choice.append(...speeds.map((speed) => element("option", "", `${speed} ×`, { value: String(speed) })));
  choice.value = "1";
  choice.addEventListener("change", () => {
    stage.speed = Number(choice.value);
  });
  return choice;
}
