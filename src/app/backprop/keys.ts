/** Keys for the moments, heard only while nothing else has the focus. */
import type { Desk } from "./desk.js";

type Command = (desk: Desk) => void;

const stepBy = (by: 1 | -1) => (desk: Desk) => {
  desk.play(false);
  desk.step(by);
};

const commands: Readonly<Record<string, Command>> = {
  " ": (desk) => desk.play(),
  ArrowRight: stepBy(1),
  ArrowLeft: stepBy(-1),
  Home: (desk) => desk.toEdge("first"),
  End: (desk) => desk.toEdge("last"),
  o: (desk) => desk.train("online", { epochs: 1 }),
  b: (desk) => desk.train("batch", { epochs: 1 }),
  p: (desk) => desk.train("rprop", { epochs: 1 }),
  r: (desk) => desk.startAgain(),
};

export function listenToKeys(desk: Desk, help: HTMLElement, share: HTMLElement): void {
  const buttons: Readonly<Record<string, HTMLElement>> = { "?": help, s: share };
  document.addEventListener("keydown", (event) => {
    if (event.target !== document.body || event.ctrlKey || event.metaKey || event.altKey) return;
    const command = commands[event.key];
    const button = buttons[event.key];
    if (!command && !button) return;
    event.preventDefault();
    button?.click();
    command?.(desk);
  });
}
