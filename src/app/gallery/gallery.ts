/** The scenarios as cards in a dialog: a picture, a name, a lesson, and what to look for when it is asked for. */
import type { Scenario } from "../../core/scenario.js";
import { createRace, parseRace } from "../../index.js";
import { palettes } from "../../render/palette.js";
import { scenarios } from "../../scenarioRegistry.js";
import { costOf } from "../../worker/evaluationTime.js";
import { openDialog } from "../dialog.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { scenarioTexts } from "../i18n/scenarios.js";
import { fetchSurface } from "../surfaceData.js";
import { currentTheme } from "../theme.js";
import { drawSlowly } from "./slowCard.js";
import { drawThumbnail, thumbnailCamera } from "./thumbnail.js";

const width = 448;
const height = 280;

/** Opens the gallery. @param choose told the scenario that is chosen */
export function openGallery(choose: (scenario: Scenario) => void): void {
  const list = element("ul", "gallery-list");
  const isOpen = () => dialog.open;
  const cards = [...scenarios.values()].map((scenario) => {
    const { item, canvas, button } = createCard(scenario);
    button.addEventListener("click", () => {
      dialog.close();
      choose(scenario);
    });
    return { item, draw: () => drawCard(canvas, scenario, isOpen) };
  });
  list.append(...cards.map(({ item }) => item));
  const dialog = openDialog(text("page.scenarios"), list);
  drawByTurns(
    cards.map(({ draw }) => draw),
    isOpen,
  );
}

function createCard(scenario: Scenario) {
  const { name, lesson, look } = scenarioTexts(scenario);
  const item = element("li", "");
  const button = element("button", "gallery-card", "", { type: "button" });
  const canvas = element("canvas", "", "", { width: String(width), height: String(height), "aria-hidden": "true" });
  button.append(canvas, element("strong", "", name), element("span", "", lesson));
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
