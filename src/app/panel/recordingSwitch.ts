/** Chooses whether a changed hyperparameter holds from the start of the race or from the step that is shown. */
import { element } from "../element.js";
import type { State, Store } from "../store.js";

const choices = [
  ["from the start", false, "A change runs the race again from its start"],
  ["from this step", true, "A change is recorded at the step that is shown, and holds from there on"],
] as const;

export class RecordingSwitch {
  readonly element = element("div", "recording");
  readonly #buttons = new Map<boolean, HTMLButtonElement>();
  readonly #note = element("p", "recording-note", "The race is over at this step: go back for a change to show.");
  #shown = "";

  constructor(store: Store) {
    const group = element("div", "segments", "", { role: "group", "aria-label": "Changes hold" });
    for (const [text, recording, title] of choices) {
      const button = element("button", "segment", text, { type: "button", title });
      button.addEventListener("click", () => store.setState({ recording }));
      this.#buttons.set(recording, button);
      group.append(button);
    }
    this.element.append(element("span", "recording-label", "changes hold"), group, this.#note);
  }

  show({ recording, position, race }: State): void {
    const over = recording && position >= race.steps;
    const shown = `${recording} ${over}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    for (const [value, button] of this.#buttons) button.setAttribute("aria-pressed", String(value === recording));
    this.#note.hidden = !over;
  }
}
