/** A round button of the transport: an icon that says in words what it does. */
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { createIcon, type Icon } from "../icons.js";

export function controlButton(label: string, icon: Icon, press: () => void): HTMLButtonElement {
  const made = element("button", `control control-${icon}`, "", { type: "button", "aria-label": label, title: label });
  made.append(createIcon(icon));
  made.addEventListener("click", press);
  return made;
}

/**
 * Has the play button say what it would do now.
 * @param said is read out as it changes, but not while it runs
 */
export function showPlaying(button: HTMLButtonElement, playing: boolean, said?: HTMLElement): void {
  said?.setAttribute("aria-live", playing ? "off" : "polite");
  const label = text(playing ? "transport.pause" : "transport.play");
  button.setAttribute("aria-label", label);
  button.title = label;
  button.replaceChildren(createIcon(playing ? "pause" : "play"));
}
