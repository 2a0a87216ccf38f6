/** The page of experiments: small networks learn in several ways, and many races are run at once. */
import { element } from "../element.js";
import { experimentTexts } from "../i18n/experimentTexts.js";
import { mountLanguageButton } from "../i18n/page.js";
import { issueLine } from "../i18n/sentences.js";
import { problemBox } from "../share/problems.js";
import { find, startPage } from "../startPage.js";
import { mountBatchNoise } from "./batchNoise.js";
import { mountDealtOrDrawn } from "./dealtOrDrawn.js";
import { mountHiddenUnits } from "./hiddenUnits.js";
import { mountLibraries } from "./libraries.js";
import { mountMomentum } from "./momentum.js";
import type { Mount, Mounted } from "./mounted.js";
import { mountNoisyLoss } from "./noisyLoss.js";
import { type Place, placeHash, readPlace, usualPlace } from "./place.js";
import { type Show, shows } from "./placeFields.js";
import { mountRareFeature } from "./rareFeature.js";
import { mountRates } from "./rates.js";
import { mountSumOrMean } from "./sumOrMean.js";
import { mountWindowOrAverage } from "./windowOrAverage.js";
import { words } from "./words.js";

const mounts: { readonly [S in Show]: Mount<S> } = {
  "hidden-units": mountHiddenUnits,
  "rare-feature": mountRareFeature,
  "noisy-loss": mountNoisyLoss,
  "batch-noise": mountBatchNoise,
  "sum-or-mean": mountSumOrMean,
  "dealt-or-drawn": mountDealtOrDrawn,
  "window-or-average": mountWindowOrAverage,
  rates: mountRates,
  momentum: mountMomentum,
  libraries: mountLibraries,
};

const nameOf = (show: Show) => words(`experiments.${show}`);

function start(): void {
  startPage(experimentTexts);
  mountLanguageButton(find("language"), () => {});
  const problems = problemBox();
  const container = find("experiment");
  let mounted: (Mounted & { readonly of: Show }) | undefined;

  const show = (place: Place) => {
    if (mounted?.of !== place.show) {
      mounted?.end?.();
      container.replaceChildren(element("h3", "", nameOf(place.show)));
      mounted = { of: place.show, ...(mounts[place.show](container, go) as Mounted) };
      for (const [id, button] of buttons) button.setAttribute("aria-pressed", String(id === place.show));
      // On a phone they are a strip.
      buttons.get(place.show)?.scrollIntoView({ block: "nearest", inline: "center" });
    }
    mounted.see(place);
  };
  const go = (place: Place) => {
    show(place);
    history.replaceState(null, "", placeHash(place));
  };
  const buttons = new Map(
    shows.map((id) => {
      const button = element("button", "theme-button", nameOf(id), { type: "button" });
      button.addEventListener("click", () => go(usualPlace(id)));
      return [id, button] as const;
    }),
  );
  find("choose").append(...buttons.values());
  const read = () => {
    const { place, issues } = readPlace(location.hash);
    if (issues.length > 0) problems.show(words("experiments.badLink"), issues.map(issueLine));
    else problems.clear();
    show(place);
  };
  addEventListener("hashchange", read);
  read();
}

start();
