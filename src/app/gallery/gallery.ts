/** The scenarios as cards in a dialog: a picture, a name, a lesson, and what to look for when it is asked for. */
import type { Scenario } from "../../core/scenario.js";
import { createRace, parseRace, registry } from "../../index.js";
import { palettes } from "../../render/palette.js";
import { openDialog } from "../dialog.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";
import { scenarioTexts } from "../i18n/scenarios.js";
import { currentTheme } from "../theme.js";
import { drawThumbnail } from "./thumbnail.js";

const width = 448;
const height = 280;

/** Opens the gallery. @param choose told the scenario that is chosen */
export function openGallery(choose: (scenario: Scenario) => void): void {
  const list = element("ul", "gallery-list");
  const cards = [...registry.scenarios.values()].map((scenario) => {
    const { item, canvas, button } = createCard(scenario);
    button.addEventListener("click", () => {
      dialog.close();
      choose(scenario);
    });
    return { item, draw: () => drawCard(canvas, scenario) };
  });
  list.append(...cards.map(({ item }) => item));
  const dialog = openDialog(text("page.scenarios"), list);
  drawByTurns(
    dialog,
    cards.map(({ draw }) => draw),
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

function drawCard(canvas: HTMLCanvasElement, scenario: Scenario): void {
  const race = parseRace(scenario.race);
  if (!race.ok) throw new Error(`the scenario ${scenario.id} is not a race`);
  const run = createRace(race.value);
  run.advance(race.value.steps);
  drawThumbnail(canvas, run, palettes[currentTheme()], scenario.view?.area);
}

/** One picture a frame, so that the dialog opens at once; no more of them once it is closed. */
function drawByTurns(dialog: HTMLDialogElement, [draw, ...others]: readonly (() => void)[]): void {
  if (!draw) return;
  requestAnimationFrame(() => {
    if (!dialog.open) return;
    draw();
    drawByTurns(dialog, others);
  });
}
