/** What can be looked at more closely beneath the network: one thing at a time, drawn only while it is shown. */
import { type Look, looks } from "../../../backprop/link.js";
import { element } from "../../element.js";
import { watchTheme } from "../../theme.js";
import type { Desk } from "../desk.js";
import type { BackpropState } from "../store.js";
import { words } from "../words.js";
import { activationLens } from "./activation.js";
import { calculationLens } from "./calculation.js";
import { collapsedLens } from "./collapsed.js";
import { layersLens } from "./layers.js";
import { lossesLens } from "./losses.js";
import { unitsLens } from "./units.js";
import { weightsLens } from "./weights.js";

/** Fills a place in, from nothing: told again whenever what it shows may be another. */
export type Lens = (place: HTMLElement, state: BackpropState, desk: Desk) => void;

const lenses: Readonly<Record<Look, Lens>> = {
  weights: weightsLens,
  units: unitsLens,
  activation: activationLens,
  layers: layersLens,
  losses: lossesLens,
  collapsed: collapsedLens,
  calculation: calculationLens,
};

export function mountLenses(container: HTMLElement, desk: Desk): void {
  const { store } = desk;
  const choice = element("div", "segments lens-choice", "", { role: "group", "aria-label": words("look.heading") });
  const sentence = element("p", "lens-sentence");
  const place = element("div", "lens");
  const buttons = looks.map((look) => {
    const button = element("button", "segment", words(`look.${look}`), { type: "button" });
    button.addEventListener("click", () => store.setState(({ page }) => ({ page: { ...page, look } })));
    return [look, button] as const;
  });
  choice.append(...buttons.map(([, button]) => button));
  container.append(choice, sentence, place);
  const show = (state: BackpropState) => {
    const { look } = state.page;
    for (const [each, button] of buttons) button.setAttribute("aria-pressed", String(each === look));
    sentence.textContent = words(`look.${look}Sentence`);
    place.dataset.look = look;
    lenses[look](place, state, desk);
  };
  store.subscribe((state, before) => {
    const isOther = state.update !== before.update || state.shown !== before.shown || state.page !== before.page;
    if (isOther && !state.job) show(state);
    else if (before.job && !state.job) show(state);
  });
  watchTheme(() => show(store.getState()));
}
