/** The race page: opens on a race that is already moving. */
import type { Scenario } from "../core/scenario.js";
import { parseRace, registry } from "../index.js";
import { mountFormulaEditor } from "./formula/editor.js";
import { keepGhosts } from "./ghost.js";
import { mountLanguageButton, translatePage } from "./i18n/page.js";
import { mountInternals } from "./internals/fold.js";
import { listenToKeys } from "./keys.js";
import { mountSettings } from "./panel/settings.js";
import { firstState, seenBy } from "./share/view.js";
import { mountStage } from "./stage/stage.js";
import { actions, createRaceStore, usualRate } from "./store.js";
import { showTheme, startTheme, toggleTheme } from "./theme.js";
import { mountTitle } from "./title.js";
import { mountTransport } from "./transport/transport.js";

const firstScenario = "beale-eight";

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element "${id}"`);
  return found;
}

async function start(): Promise<void> {
  translatePage();
  mountLanguageButton(find("language"));
  startTheme();
  find("theme").addEventListener("click", toggleTheme);
  const race = parseRace(registry.scenarios.get(firstScenario)?.race);
  if (!race.ok) throw new Error(`the scenario ${firstScenario} is not a race`);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const first = firstState(location.hash, race.value);
  if (first.view.theme) showTheme(first.view.theme);
  const store = createRaceStore(first.race, usualRate, false);
  store.setState(seenBy(first.view, first.race, still));
  mountTitle(
    { name: find("surface-name"), formula: find("formula"), start: find("start-text"), lesson: find("lesson") },
    store,
  );
  mountFormulaEditor(find("formula-editor"), find("edit-formula"), store);
  mountTransport(find("transport"), store);
  document.body.removeAttribute("data-waiting");
  const choose = (scenario: Scenario) => actions.startScenario(store, scenario, !still);
  find("scenarios").addEventListener("click", async () => (await import("./gallery/gallery.js")).openGallery(choose));
  find("help").addEventListener("click", async () => (await import("./help.js")).openHelp());
  listenToKeys(store, { share: find("share"), help: find("help"), choose });
  keepGhosts(store);
  const stage = mountStage(find("map"), store);
  mountSettings(find("settings"), async () => {
    (await import("./panel/panel.js")).mountPanel(find("panel"), store);
  });
  const [{ mountStandings }, { mountChart }, { mountRates }, { mountShare }] = await Promise.all([
    import("./standings.js"),
    import("./chart.js"),
    import("./rates/rates.js"),
    import("./share/share.js"),
  ]);
  mountStandings(find("standings"), store);
  mountChart(find("chart"), store);
  mountRates(find("rates"), store);
  mountShare(store, { button: find("share"), first, fallback: race.value, still, showTheme });
  mountInternals(find("internals"), find("map"), store, await stage);
  find("side").removeAttribute("data-waiting");
}

start();
