/** Chooses whether a changed hyperparameter holds from the start of the race or from the step that is shown. */
import { element } from "../element.js";
import { text } from "../i18n/settings.js";
import type { LaneState, LaneStore } from "./laneStore.js";

const choices = [
  ["recording.start", false, "recording.startTitle"],
  ["recording.step", true, "recording.stepTitle"],
] as const;

export class RecordingSwitch {
  readonly element = element("div", "recording");
  readonly #buttons = new Map<boolean, HTMLButtonElement>();
  readonly #note = element("p", "recording-note", text("recording.over"));
  #shown = "";

  constructor(store: LaneStore) {
    const group = element("div", "segments", "", { role: "group", "aria-label": text("recording.group") });
    for (const [key, recording, title] of choices) {
      const button = element("button", "segment", text(key), { type: "button", title: text(title) });
      button.addEventListener("click", () => store.setState({ recording }));
      this.#buttons.set(recording, button);
      group.append(button);
    }
    this.element.append(element("span", "recording-label", text("recording.label")), group, this.#note);
  }

  show({ recording, position, race }: LaneState): void {
    const over = recording && position >= race.steps;
    const shown = `${recording} ${over}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    for (const [value, button] of this.#buttons) button.setAttribute("aria-pressed", String(value === recording));
    this.#note.hidden = !over;
  }
}
