/** The page of all lessons: grouped by theme, found by words while they are typed. */
import { type ScenarioTheme, scenarioThemes } from "../../core/scenario.js";
import { element } from "../element.js";
import { learnTexts } from "../i18n/learnTexts.js";
import { mountLanguageButton } from "../i18n/page.js";
import { issueLine } from "../i18n/sentences.js";
import { problemBox } from "../share/problems.js";
import { find, startPage } from "../startPage.js";
import { Gallery } from "./gallery.js";
import { type Lesson, lessons } from "./lessons.js";
import { longestSearch, type Place, placeHash, readPlace } from "./place.js";
import { createThumbnails } from "./thumbnails.js";
import { words } from "./words.js";

function start(): void {
  startPage(learnTexts);
  mountLanguageButton(find("language"), () => {});
  const problems = problemBox();
  const all = lessons();
  const gallery = new Gallery(find("lessons"), all, createThumbnails());
  const search = find("search") as HTMLInputElement;
  search.maxLength = longestSearch;
  search.placeholder = words("learn.searchHint");
  const count = find("count");
  let place: Place = { search: "" };
  let best: Lesson | undefined;

  const show = (next: Place) => {
    place = next;
    if (search.value !== place.search) search.value = place.search;
    const found = gallery.show(place);
    best = found.best;
    count.textContent = best
      ? words("learn.found", { count: found.count, name: best.name })
      : words("learn.count", { count: found.count });
    for (const [theme, button] of buttons) button.setAttribute("aria-pressed", String(theme === place.theme));
  };
  const go = (next: Place) => {
    show(next);
    history.replaceState(null, "", placeHash(place));
  };
  const buttons = themeButtons((theme) => go({ ...place, theme }));
  find("themes").append(...buttons.values());
  const read = () => {
    const { place: told, issues } = readPlace(location.hash);
    if (issues.length > 0) problems.show(words("learn.badLink"), issues.map(issueLine));
    show(told);
  };
  search.addEventListener("input", () => go({ ...place, search: search.value }));
  search.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && best) location.assign(best.address);
    if (event.key === "ArrowDown") gallery.enter();
    if (event.key === "ArrowDown" || event.key === "Enter") event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target === search) return;
    event.preventDefault();
    search.focus();
  });
  addEventListener("hashchange", read);
  read();
}

function themeButtons(choose: (theme?: ScenarioTheme) => void): ReadonlyMap<ScenarioTheme | undefined, HTMLElement> {
  const buttons = [undefined, ...scenarioThemes].map((theme) => {
    const text = theme === undefined ? words("learn.all") : words(`theme.${theme}`);
    const button = element("button", "theme-button", text, { type: "button" });
    button.addEventListener("click", () => choose(theme));
    return [theme, button] as const;
  });
  return new Map(buttons);
}

start();
