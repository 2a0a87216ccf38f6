/** The buttons, the scrubber and the keys of an element. */
import { createIcon } from "./icons.js";
import type { RaceMedia } from "./media.js";
import type { Parts } from "./parts.js";
import type { Player } from "./player.js";
import type { Say } from "./texts.js";

/** What can be done by buttons and keys. */
const commandsFor = (race: RaceMedia) => ({
  toggle() {
    if (race.paused) race.play().catch(() => {});
    else race.pause();
  },
  /** So many whole steps on, or back where they are fewer than none, standing still. */
  stepBy(steps: number) {
    race.pause();
    race.seekToStep((steps > 0 ? Math.floor(race.step) : Math.ceil(race.step)) + steps);
  },
  goTo(step: number) {
    race.pause();
    race.seekToStep(step);
  },
  toggleLoop: () => race.toggleAttribute("loop"),
});

/** @param areShown whether keys are heard: where the controls are hidden, whoever has others has other keys */
export function listenToControls(parts: Parts, race: RaceMedia, player: Player, areShown: () => boolean): void {
  const commands = commandsFor(race);
  const { play, overlay, back, on, scrubber, frame } = parts;
  for (const button of [play, overlay]) button.addEventListener("click", () => commands.toggle());
  back.addEventListener("click", () => commands.stepBy(-1));
  on.addEventListener("click", () => commands.stepBy(1));
  scrubber.addEventListener("input", () => commands.goTo(Number(scrubber.value)));
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    " ": () => commands.toggle(),
    ArrowRight: ({ shiftKey }) => commands.stepBy(shiftKey ? 10 : 1),
    ArrowLeft: ({ shiftKey }) => commands.stepBy(shiftKey ? -10 : -1),
    Home: () => commands.goTo(0),
    End: () => commands.goTo(player.steps),
    r: () => commands.goTo(0),
    l: () => commands.toggleLoop(),
  };
  frame.addEventListener("keydown", (event) => {
    const isPress = event.key === " " && event.target instanceof HTMLButtonElement;
    const command = keys[event.key];
    if (!command || isPress || !areShown() || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    command(event);
  });
}

/** Shows where the player is. Leaves the document alone where nothing changes. */
export function showPlayer(parts: Parts, player: Player, say: Say, hasControls: boolean): void {
  const { play, overlay, scrubber, count } = parts;
  const step = Math.floor(player.position);
  const label = say(player.paused ? "play" : "pause");
  if (play.getAttribute("aria-label") !== label) {
    play.setAttribute("aria-label", label);
    play.title = label;
    play.replaceChildren(createIcon(player.paused ? "play" : "pause"));
    // Steps that run are not to be read out one by one.
    count.setAttribute("aria-live", player.paused ? "polite" : "off");
  }
  overlay.hidden = !hasControls || player.isTouched || !player.paused;
  const words = say("count", { step, steps: player.steps });
  if (count.textContent !== words) count.textContent = words;
  const steps = String(player.steps);
  if (scrubber.max !== steps) scrubber.max = steps;
  scrubber.value = String(step);
  scrubber.style.setProperty("--part", String(player.steps > 0 ? player.position / player.steps : 0));
}
