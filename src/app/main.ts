/** The race page: opens on a race that is already moving. */
import { parseRace, registry } from "../index.js";
import { keepGhosts } from "./ghost.js";
import { listenToKeys } from "./keys.js";
import { mountStage } from "./stage/stage.js";
import { actions, createRaceStore, usualRate } from "./store.js";
import { startTheme, toggleTheme } from "./theme.js";
import { mountTitle } from "./title.js";
import { mountTransport } from "./transport/transport.js";

const firstScenario = "beale-eight";

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element "${id}"`);
  return found;
}

async function start(): Promise<void> {
  startTheme();
  find("theme").addEventListener("click", toggleTheme);
  const race = parseRace(registry.scenarios.get(firstScenario)?.race);
  if (!race.ok) throw new Error(`the scenario ${firstScenario} is not a race`);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const store = createRaceStore(race.value, usualRate, !still);
  if (still) store.setState({ position: race.value.steps });
  mountTitle(
    { name: find("surface-name"), formula: find("formula"), start: find("start-text"), lesson: find("lesson") },
    store,
  );
  mountTransport(find("transport"), store);
  find("scenarios").addEventListener("click", async () => {
    const { openGallery } = await import("./gallery/gallery.js");
    openGallery((scenario) => actions.startScenario(store, scenario, !still));
  });
  listenToKeys(store);
  keepGhosts(store);
  const stage = mountStage(find("map"), store);
  const [{ mountStandings }, { mountChart }, { mountRates }, { mountPanel }] = await Promise.all([
    import("./standings.js"),
    import("./chart.js"),
    import("./rates/rates.js"),
    import("./panel/panel.js"),
  ]);
  mountStandings(find("standings"), store);
  mountChart(find("chart"), store);
  mountRates(find("rates"), store);
  mountPanel(find("panel"), store);
  await stage;
}

start();
