/** The page of experiments on networks: how many hidden units, and what becomes of a rare feature. */
import { element } from "../element.js";
import { experimentTexts } from "../i18n/experimentTexts.js";
import { mountLanguageButton } from "../i18n/page.js";
import { issueLine } from "../i18n/sentences.js";
import { createProblems } from "../share/problems.js";
import { find, startPage } from "../startPage.js";
import { mountHiddenUnits } from "./hiddenUnits.js";
import { type Place, placeHash, readPlace, shows, usualPlaces } from "./place.js";
import { mountRareFeature } from "./rareFeature.js";
import { words } from "./words.js";

const names = { "hidden-units": "experiments.hiddenUnits", "rare-feature": "experiments.rareFeature" } as const;

function start(): void {
  startPage(experimentTexts);
  mountLanguageButton(find("language"), () => {});
  const problems = createProblems();
  const container = find("experiment");
  /** What is mounted, and how it is left. */
  let mounted:
    | { readonly show: Place["show"]; readonly see: (place: Place) => void; readonly end: () => void }
    | undefined;

  const show = (place: Place) => {
    if (mounted?.show !== place.show) {
      mounted?.end();
      container.replaceChildren(element("h3", "", words(names[place.show])));
      mounted = mount(place.show);
      for (const [id, button] of buttons) button.setAttribute("aria-pressed", String(id === place.show));
    }
    mounted.see(place);
  };
  const go = (place: Place) => {
    show(place);
    history.replaceState(null, "", placeHash(place));
  };
  const mount = (of: Place["show"]) => {
    if (of === "hidden-units") return { show: of, see: () => {}, end: mountHiddenUnits(container) };
    const see = mountRareFeature(container, go);
    return { show: of, see: (place: Place) => place.show === of && see(place), end: () => {} };
  };
  const buttons = new Map(
    shows.map((id) => {
      const button = element("button", "theme-button", words(names[id]), { type: "button" });
      button.addEventListener("click", () => go(usualPlaces[id]));
      return [id, button] as const;
    }),
  );
  find("choose").append(...buttons.values());
  const read = () => {
    const { place, issues } = readPlace(location.hash);
    if (issues.length > 0) problems.show(words("experiments.badLink"), issues.map(issueLine));
    show(place);
  };
  addEventListener("hashchange", read);
  read();
}

start();
