/** The way back from looking around, where there is no key for it: on the map while anything but the whole race is looked at. */
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { createIcon } from "../icons.js";
import type { State, Store } from "../store.js";

export function mountWholeButton(map: HTMLElement, store: Store): HTMLElement {
  const label = text("stage.whole");
  const button = element("button", "whole", "", { type: "button", "aria-label": label, title: label });
  button.append(createIcon("whole"));
  map.append(button);
  button.addEventListener("click", () => {
    store.setState({ look: undefined });
    // It is gone with what it undoes.
    map.focus({ preventScroll: true });
  });
  const show = ({ look }: State) => {
    button.hidden = !look;
  };
  show(store.getState());
  store.subscribe(show);
  return button;
}
