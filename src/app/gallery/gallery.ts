/** The scenarios as cards in a dialog: a picture, a name, a lesson, and what to look for when it is asked for. */
import { type Scenario, scenarioThemes } from "../../core/scenario.js";
import { createRace, parseRace } from "../../index.js";
import { palettes } from "../../render/palette.js";
import { scenarios } from "../../scenarioRegistry.js";
import { costOf } from "../../worker/evaluationTime.js";
import { openDialog } from "../dialog.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { scenarioTexts } from "../i18n/scenarios.js";
import { type Findable, findable, rank } from "../learn/search.js";
import { words } from "../learn/words.js";
import { asTaught } from "../scenarios.js";
import { fetchSurface } from "../surfaceData.js";
import { currentTheme } from "../theme.js";
import { drawSlowly } from "./slowCard.js";
import { drawThumbnail, thumbnailCamera } from "./thumbnail.js";

/** So many can be started by a digit. */
const keys = 9;
const width = 448;
const height = 280;

/** Opens the gallery. @param choose told the scenario that is chosen */
export function openGallery(choose: (scenario: Scenario) => void): void {
  const isOpen = () => dialog.open;
  const cards = asTaught(scenarios).map((scenario, i) => {
    const card = createCard(scenario, i < keys ? String(i + 1) : undefined);
    card.button.addEventListener("click", () => {
      dialog.close();
      choose(scenario);
    });
    return { ...card, scenario, found: foundBy(scenario) };
  });
  const groups = scenarioThemes.map((theme) =>
    groupOf(
      words(`theme.${theme}`),
      cards.filter(({ scenario }) => scenario.theme === theme),
    ),
  );
  const content = element("div", "gallery");
  content.append(searchOf(groups), ...groups.map(({ section }) => section));
  const dialog = openDialog(text("page.scenarios"), content);
  drawByTurns(
    cards.map(
      ({ canvas, scenario }) =>
        () =>
          drawCard(canvas, scenario, isOpen),
    ),
    isOpen,
  );
}

interface Group {
  readonly section: HTMLElement;
  readonly cards: readonly { readonly item: HTMLElement; readonly found: Findable }[];
}

function groupOf(name: string, cards: Group["cards"]): Group {
  const section = element("section", "gallery-group", "", { "aria-label": name });
  const list = element("ul", "gallery-list");
  list.append(...cards.map(({ item }) => item));
  section.append(element("h3", "side-heading", name), list);
  return { section, cards };
}

/** Leaves the cards that have the words that are looked for, in whichever language. */
function searchOf(groups: readonly Group[]): HTMLElement {
  const input = element("input", "gallery-search", "", {
    type: "search",
    placeholder: words("learn.search"),
    "aria-label": words("learn.search"),
  });
  const nothing = element("p", "gallery-nothing", "", { role: "status" });
  input.addEventListener("input", () => {
    for (const { section, cards } of groups) {
      for (const { item, found } of cards) item.hidden = rank(found, input.value) === 0;
      section.hidden = cards.every(({ item }) => item.hidden);
    }
    nothing.textContent = groups.every(({ section }) => section.hidden) ? words("learn.nothing") : "";
  });
  const search = element("search", "");
  search.append(input, nothing);
  return search;
}

function foundBy(scenario: Scenario): Findable {
  const told = scenarioTexts(scenario);
  return findable([
    [told.name, scenario.name, scenario.id],
    [told.lesson, scenario.lesson],
    [told.look, scenario.look],
  ]);
}

/** @param key starts it on the page */
function createCard(scenario: Scenario, key: string | undefined) {
  const { name, lesson, look } = scenarioTexts(scenario);
  const item = element("li", "");
  const button = element("button", "gallery-card", "", { type: "button" });
  const canvas = element("canvas", "", "", { width: String(width), height: String(height), "aria-hidden": "true" });
  button.append(canvas, element("strong", "", name), element("span", "", lesson));
  if (key !== undefined) {
    button.setAttribute("aria-keyshortcuts", key);
    button.append(element("kbd", "gallery-key", key, { "aria-hidden": "true" }));
  }
  const details = element("details", "gallery-look");
  details.append(element("summary", "", text("lesson.look")), element("p", "", look));
  item.append(button, details);
  return { item, canvas, button };
}

async function drawCard(canvas: HTMLCanvasElement, scenario: Scenario, isOpen: () => boolean): Promise<void> {
  const parsed = parseRace(scenario.race);
  if (!parsed.ok) throw new Error(`the scenario ${scenario.id} is not a race`);
  const race = parsed.value;
  if (!(await fetchSurface(race)) || !isOpen()) return;
  const run = createRace(race);
  const palette = palettes[currentTheme()];
  if (costOf(run.surface) > 1) return drawSlowly(canvas, { race, run }, palette, scenario.view?.area, isOpen);
  run.advance(race.steps);
  drawThumbnail(canvas, run, palette, thumbnailCamera(canvas, run, scenario.view?.area));
}

/** One picture a frame, so that the dialog opens at once; those of slow surfaces when they are ready. */
async function drawByTurns(draws: readonly (() => Promise<void>)[], isOpen: () => boolean): Promise<void> {
  for (const draw of draws) {
    await new Promise(requestAnimationFrame);
    if (!isOpen()) return;
    await draw();
  }
}
