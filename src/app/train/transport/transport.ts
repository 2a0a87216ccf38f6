/** Reset, another seed, step back, play, step, epoch, the progress and the speed. */
import { element } from "../../element.js";
import { text } from "../../i18n/language.js";
import { controlButton, showPlaying } from "../../transport/controlButton.js";
import type { Desk } from "../desk.js";
import type { TrainState } from "../store.js";
import { words } from "../words.js";
import { mountProgress } from "./progress.js";
import { speedControl } from "./speed.js";

export function mountTransport(container: HTMLElement, desk: Desk): void {
  const { store } = desk;
  const buttons = element("div", "buttons");
  const play = controlButton(text("transport.play"), "play", () => desk.toggle());
  buttons.append(
    controlButton(words("transport.sameSeed"), "reset", () => desk.seek(0)),
    controlButton(words("transport.newSeed"), "seed", () => desk.newSeed()),
    controlButton(text("transport.back"), "back", () => desk.stepBy(-1)),
    play,
    controlButton(text("transport.step"), "step", () => desk.stepBy(1)),
    controlButton(words("transport.epoch"), "epoch", () => desk.epoch()),
  );
  const count = element("output", "step-count", "", { "aria-label": text("transport.position") });
  container.append(buttons);
  mountProgress(container, desk);
  container.append(count, speedControl(store));
  const update = (state: TrainState, before?: TrainState) => {
    const { step, problem, phase } = state;
    const counted = problem ? countText(step, problem) : "";
    if (count.textContent !== counted) count.textContent = counted;
    if (problem && problem !== before?.problem) count.dataset.widest = countText(problem.totalSteps, problem);
    if (phase !== before?.phase) showPlaying(play, phase === "playing", count);
  };
  update(store.getState());
  store.subscribe(update);
}

const countText = (step: number, { stepsPerEpoch, totalSteps }: NonNullable<TrainState["problem"]>) =>
  words("progress.count", {
    epoch: Math.floor(step / stepsPerEpoch),
    epochs: Math.ceil(totalSteps / stepsPerEpoch),
    step,
  });
