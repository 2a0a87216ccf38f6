/** The moment that is shown, in words and in equations with its numbers. */
import { element } from "../../element.js";
import { type BackpropState, type BackpropStore, momentOf } from "../store.js";
import { words } from "../words.js";
import { equationElement } from "./equation.js";
import { headingOf, sentenceOf } from "./sentence.js";
import { workingsOf } from "./workings.js";

export function mountStepCard(container: HTMLElement, store: BackpropStore): void {
  const heading = element("h2", "step-heading");
  const sentence = element("p", "step-sentence");
  const equations = element("div", "step-equations", "", {
    tabindex: "0",
    role: "group",
    "aria-label": words("step.equations"),
  });
  // While it plays, nobody could listen to so much.
  const live = element("p", "visually-hidden", "", { "aria-live": "polite" });
  container.append(heading, sentence, equations, live);
  const show = (state: BackpropState) => {
    container.dataset.phase = momentOf(state).phase;
    heading.textContent = headingOf(state);
    sentence.textContent = sentenceOf(state);
    equations.scrollTop = 0;
    equations.replaceChildren(...workingsOf(state, momentOf(state)).map(equationElement));
    if (!state.playing) live.textContent = `${headingOf(state)}. ${sentenceOf(state)}`;
  };
  show(store.getState());
  store.subscribe((state, before) => {
    if (state.update !== before.update || state.shown !== before.shown || state.playing !== before.playing) show(state);
  });
}
