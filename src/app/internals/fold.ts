/** The heading of what is inside a marble; what lies under it is loaded when it is opened first. */
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { laneNames } from "../laneNames.js";
import { onceOnDemand } from "../onDemand.js";
import { selectedLane } from "../selectedLane.js";
import type { StageView } from "../stage/stageView.js";
import type { State, Store } from "../store.js";

export function mountInternals(container: HTMLElement, map: HTMLElement, store: Store, stage: StageView): void {
  const heading = element("h2", "side-heading internals-title");
  const body = element("div", "internals-body", "", { id: "internals-body" });
  const button = element("button", "internals-button", "", {
    type: "button",
    "aria-expanded": "false",
    "aria-controls": body.id,
  });
  body.hidden = true;
  heading.append(button);
  container.append(heading, body);
  const load = onceOnDemand(async () => {
    const { createInternals } = await import("./internals.js");
    return createInternals(map, store, stage);
  });
  const setOpen = async (open: boolean) => {
    body.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    const view = await load();
    if (!view) return store.setState({ inside: false });
    const { step, parts, setOpen } = view;
    heading.append(step);
    body.replaceChildren(...parts);
    setOpen(!body.hidden);
  };
  button.addEventListener("click", () => {
    const state = store.getState();
    store.setState({ inside: !state.inside, selected: state.race.lanes[selectedLane(state)]?.id });
  });
  const show = (state: State) => {
    const { lanes } = state.race;
    button.textContent = text("internals.title", { name: laneNames(lanes)[selectedLane(state)] ?? "" });
  };
  show(store.getState());
  if (store.getState().inside) setOpen(true);
  store.subscribe((state, before) => {
    if (state.race.lanes !== before.race.lanes || state.selected !== before.selected) show(state);
    if (state.inside !== before.inside) setOpen(state.inside);
  });
}
