/** What can be done with a lane as a whole, as a row of small buttons. */
import { element } from "../element.js";
import { text } from "../i18n/settings.js";
import { svgElement } from "./svg.js";

/** Each with the text that it is called and its icon, a path in a 20 × 20 box. */
const buttons = {
  up: ["panel.up", "M10 16V4.5M5 9l5-5 5 5"],
  down: ["panel.down", "M10 4v11.5M5 11l5 5 5-5"],
  duplicate: ["panel.duplicate", "M7.5 7.5h9v9h-9zM12.5 5V3.5h-9v9H5"],
  remove: ["panel.remove", "M5 5l10 10M15 5L5 15"],
} as const;

export type LaneButton = keyof typeof buttons;

export class LaneButtons {
  readonly element = element("div", "lane-buttons", "", { role: "group", "aria-label": text("panel.thisLane") });
  readonly #buttons = new Map<LaneButton, HTMLButtonElement>();

  constructor(press: Readonly<Record<LaneButton, () => void>>) {
    for (const name of Object.keys(press) as LaneButton[]) {
      const [key, path] = buttons[name];
      const label = text(key);
      const button = element("button", "lane-button", "", { type: "button", "aria-label": label, title: label });
      const icon = svgElement("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" });
      icon.append(svgElement("path", { d: path }));
      button.append(icon);
      button.addEventListener("click", press[name]);
      this.#buttons.set(name, button);
      this.element.append(button);
    }
  }

  /** @param index of a lane among `count` */
  show(index: number, count: number): void {
    const impossible = { up: index === 0, down: index === count - 1, duplicate: false, remove: count === 1 };
    for (const [name, button] of this.#buttons) button.disabled = impossible[name];
  }
}
