/** Keys for the run, heard only while nothing else has the focus. */
import type { Desk } from "./desk.js";

export interface KeyTargets {
  readonly share: HTMLElement;
  readonly help: HTMLElement;
}

type Command = (desk: Desk, event: KeyboardEvent, targets: KeyTargets) => void;

const commands: Readonly<Record<string, Command>> = {
  " ": (desk) => desk.toggle(),
  ArrowRight: (desk, { shiftKey }) => (shiftKey ? desk.epoch() : desk.stepBy(1)),
  ArrowLeft: (desk, { shiftKey }) => desk.stepBy(shiftKey ? -(desk.store.getState().problem?.stepsPerEpoch ?? 1) : -1),
  Home: (desk) => desk.seek(0),
  End: (desk) => desk.seek(Number.POSITIVE_INFINITY),
  r: (desk) => desk.seek(0),
  n: (desk) => desk.newSeed(),
  s: (_desk, _event, { share }) => share.click(),
  "?": (_desk, _event, { help }) => help.click(),
};

export function listenToKeys(desk: Desk, targets: KeyTargets): void {
  document.addEventListener("keydown", (event) => {
    const free = event.target === document.body && !event.ctrlKey && !event.metaKey && !event.altKey;
    const command = free ? commands[event.key] : undefined;
    if (!command) return;
    event.preventDefault();
    command(desk, event, targets);
  });
}
