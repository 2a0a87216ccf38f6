/** The lines above the map that tell a scenario: its lesson, and what to look for, which can be folded away. */
import type { Scenario } from "../core/scenario.js";
import { element } from "./element.js";
import { text } from "./i18n/language.js";
import { scenarioTexts } from "./i18n/scenarios.js";
import type { State, Store } from "./store.js";

/** Where there is room for it, what to look for is shown at once. */
const roomy = "(min-width: 901px)";

/** @param container hidden while there is no scenario */
export function mountLesson(container: HTMLElement, store: Store): void {
  const button = element("button", "look-button", text("lesson.look"), { type: "button", "aria-controls": "look" });
  const look = element("span", "look", "", { id: "look" });
  const fold = (folded: boolean) => {
    look.hidden = folded;
    button.setAttribute("aria-expanded", String(!folded));
  };
  fold(!matchMedia(roomy).matches);
  button.addEventListener("click", () => fold(!look.hidden));

  const line = element("p", "lesson-line");
  const lookLine = element("p", "lesson-line");
  lookLine.append(button, look);
  container.append(line, lookLine);

  const show = ({ scenario }: State) => {
    container.hidden = !scenario;
    if (scenario) tell(scenario, line, look);
  };
  show(store.getState());
  store.subscribe((state, before) => {
    if (state.scenario !== before.scenario) show(state);
  });
}

function tell(scenario: Scenario, line: HTMLElement, look: HTMLElement): void {
  const { name, lesson, look: toSee } = scenarioTexts(scenario);
  line.replaceChildren(element("strong", "", name), lesson);
  look.textContent = toSee;
}
