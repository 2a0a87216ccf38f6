/** The line above the map: the surface's name, its formula as mathematics, and where the race starts. */
import { isPoint, isTyped, type Race } from "../race/race.js";
import { element } from "./element.js";
import { label } from "./i18n/labels.js";
import { text } from "./i18n/language.js";
import { scenarioTexts } from "./i18n/scenarios.js";
import { mathOf } from "./math.js";
import { countText } from "./numbers.js";
import type { State, Store } from "./store.js";

export interface TitleParts {
  readonly name: HTMLElement;
  readonly formula: HTMLElement;
  readonly start: HTMLElement;
}

export function mountTitle({ name, formula, start }: TitleParts, store: Store): void {
  /** A formula wider than its place is scrolled, by keys, too. */
  const showWhetherScrolled = () => {
    if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
    else formula.removeAttribute("tabindex");
  };
  new ResizeObserver(showWhetherScrolled).observe(formula);
  const showSurface = (state: State) => {
    const { surface } = state.run;
    name.textContent = surfaceHeading(state);
    const { note = "" } = surface;
    formula.replaceChildren(
      surface.formula ? mathOf(surface.formula, Object.keys(surface.params)) : element("span", "note", label(note)),
    );
    formula.title = surface.formula ?? "";
    showWhetherScrolled();
  };
  const showRace = ({ race }: State) => {
    start.textContent = startText(race);
  };
  showSurface(store.getState());
  showRace(store.getState());
  store.subscribe((state, before) => {
    if (titleOf(state) !== titleOf(before) || state.scenario !== before.scenario) showSurface(state);
    if (state.race !== before.race) showRace(state);
  });
}

/** A formula has no name of its own; the lesson that is taught by it has one. */
export const surfaceHeading = ({
  run: { surface },
  race,
  scenario,
}: Pick<State, "run" | "race" | "scenario">): string =>
  scenario && isTyped(race.surface) ? scenarioTexts(scenario).name : label(surface.name);

const titleOf = ({ run: { surface } }: State) => surface.formula ?? surface.name;

/** The seed is named only where it decides something. */
function startText({ start, seed, gradientNoise }: Race): string {
  const chance = gradientNoise > 0 || "scatter" in start ? ` · ${text("title.seed", { seed })}` : "";
  if (isPoint(start)) return text("title.point", { point: start.map(coordinateText).join(", ") }) + chance;
  if ("grid" in start) return text("title.grid", { side: start.grid });
  return text("title.scatter", { count: countText(start.scatter) }) + chance;
}

const coordinateText = (value: number) => String(Number(value.toPrecision(4))).replace("-", "−");
