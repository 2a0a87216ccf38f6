/** What the panel is about, to be read in its place until it is loaded: the surface, and the first lane's numbers. */
import { registry } from "../../index.js";
import type { HyperparameterValue, RaceLane } from "../../race/race.js";
import { identities } from "../../render/identity.js";
import { element } from "../element.js";
import { label } from "../i18n/labels.js";
import { text } from "../i18n/language.js";
import { laneNames } from "../laneNames.js";
import { settingText } from "../numbers.js";
import type { State, Store } from "../store.js";

type Row = readonly [name: string, value: string];

/** @returns takes the outline away */
export function mountOutline(container: HTMLElement, store: Store): () => void {
  const outline = element("div", "outline");
  container.append(outline);
  const show = (state: State) => outline.replaceChildren(...sectionsOf(state));
  show(store.getState());
  const unsubscribe = store.subscribe((state, before) => {
    if (state.race !== before.race) show(state);
  });
  return () => {
    unsubscribe();
    outline.remove();
  };
}

function sectionsOf({ race, run, colours }: State): HTMLElement[] {
  const surface = section(text("panel.surface"), [[text("panel.surfaceList"), label(run.surface.name)]]);
  const lane = race.lanes[0];
  if (!lane) return [surface];
  const first = section(laneNames(race.lanes)[0] ?? "", laneRows(lane));
  first.classList.add("outline-lane");
  first.style.setProperty("--lane", identities(race.lanes, colours)[0]?.colour ?? "");
  return [surface, first];
}

function laneRows({ optimizer: id, hyperparameters }: RaceLane): Row[] {
  const { name = id, params = {} } = registry.optimizers.get(id) ?? {};
  const numbers = Object.entries(params).map(
    ([key, param]): Row => [label(param.label), valueText(hyperparameters[key] ?? param.default)],
  );
  return [[text("panel.optimizer"), label(name)], ...numbers];
}

const valueText = (value: HyperparameterValue) =>
  typeof value === "number"
    ? settingText(value)
    : `${settingText(value.base)} · ${label(registry.schedules.get(value.schedule)?.name ?? value.schedule)}`;

function section(title: string, rows: readonly Row[]): HTMLElement {
  const list = element("dl", "outline-rows");
  for (const [name, value] of rows) list.append(element("dt", "", name), element("dd", "", value));
  const found = element("section", "outline-section");
  found.append(element("h3", "side-heading", title), list);
  return found;
}
