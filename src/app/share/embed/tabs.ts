/** Tabs: one of several panels is seen, chosen by click or arrow keys. */
import { element } from "../../element.js";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

let lists = 0;

/**
 * A list of tabs over one panel, whose content depends on which is chosen.
 * @param name of the list
 * @param choose told of each choice
 */
export function createTabs<Id extends string>(
  name: string,
  tabs: readonly Tab<Id>[],
  panel: HTMLElement,
  choose: (id: Id) => void,
): { readonly element: HTMLElement; show(id: Id): void } {
  const list = element("div", "tabs", "", { role: "tablist", "aria-label": name });
  panel.id = `tab-panel-${++lists}`;
  panel.setAttribute("role", "tabpanel");
  const buttons = tabs.map(({ id, label }) =>
    element("button", "tab", label, {
      type: "button",
      role: "tab",
      id: `${panel.id}-${id}`,
      "aria-controls": panel.id,
    }),
  );
  list.append(...buttons);
  const show = (id: Id) => {
    for (const [k, button] of buttons.entries()) {
      const isChosen = tabs[k]?.id === id;
      button.setAttribute("aria-selected", String(isChosen));
      button.tabIndex = isChosen ? 0 : -1;
      if (isChosen) panel.setAttribute("aria-labelledby", button.id);
    }
    choose(id);
  };
  const showAt = (k: number) => {
    const tab = tabs[(k + tabs.length) % tabs.length];
    if (!tab) return;
    show(tab.id);
    buttons[tabs.indexOf(tab)]?.focus();
  };
  for (const [k, button] of buttons.entries()) button.addEventListener("click", () => showAt(k));
  list.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    showAt(to);
  });
  return { element: list, show };
}
