/** The race page: opens on a race that is already moving. */
import type { Scenario } from "../core/scenario.js";
import { parseRace } from "../index.js";
import { keepComputing } from "./computing/keepComputing.js";
import { mountFetching } from "./fetching.js";
import { mountFormulaEditor } from "./formula/editor.js";
import { keepGhosts } from "./ghost.js";
import { mountLanguageButton } from "./i18n/page.js";
import { mountInternals } from "./internals/fold.js";
import { listenToKeys } from "./keys.js";
import { mountLesson } from "./lesson.js";
import { oncePresent, onDemand } from "./onDemand.js";
import { mountOutline } from "./panel/outline.js";
import { mountSettings } from "./panel/settings.js";
import { firstScenario, scenariosFor } from "./scenarios.js";
import { carried, carry, carryWhatIsLong } from "./share/carry.js";
import { fetchedState, firstState, seenBy } from "./share/view.js";
import { mountStage } from "./stage/stage.js";
import { find, startPage } from "./startPage.js";
import { actions, createRaceStore, usualRate } from "./store.js";
import { showTheme } from "./theme.js";
import { mountTitle } from "./title.js";
import { mountTransport } from "./transport/transport.js";

async function start(): Promise<void> {
  const suited = startPage();
  const race = parseRace(firstScenario.race);
  if (!race.ok) throw new Error(`the scenario ${firstScenario.id} is not a race`);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const moment = carried();
  const scenarios = await scenariosFor(location.hash, moment?.view);
  const opened = { ...firstState(location.hash, race.value, scenarios), ...moment };
  const first = await fetchedState(opened, race.value);
  if (first.view.theme) showTheme(first.view.theme);
  const store = createRaceStore(first.race, usualRate, false);
  actions.show(store, seenBy(first.view, first.race, still, scenarios));
  mountLanguageButton(find("language"), () => carry(store.getState()));
  carryWhatIsLong(store);
  mountTitle({ name: find("surface-name"), formula: find("formula"), start: find("start-text") }, store);
  mountLesson(find("lesson"), store);
  mountFormulaEditor(find("formula-editor"), find("edit-formula"), store);
  mountTransport(find("transport"), store);
  await suited;
  document.body.removeAttribute("data-waiting");
  const choose = (scenario: Scenario) => actions.startScenario(store, scenario, !still);
  find("scenarios").addEventListener("click", async () =>
    (await onDemand(() => import("./gallery/gallery.js")))?.openGallery(choose),
  );
  find("help").addEventListener("click", async () => (await onDemand(() => import("./help.js")))?.openHelp());
  listenToKeys(store, { share: find("share"), help: find("help"), choose });
  oncePresent(
    () => import("./undo.js"),
    ({ listenToUndo }) => listenToUndo(store),
  );
  keepGhosts(store);
  keepComputing(find("map"), store);
  mountFetching(find("map"), store);
  const stage = mountStage(find("map"), store);
  const removeOutline = mountOutline(find("panel"), store);
  mountSettings(find("settings"), async () => {
    const loaded = await onDemand(() => import("./panel/panel.js"));
    if (!loaded) return false;
    removeOutline();
    loaded.mountPanel(find("panel"), store);
    return true;
  });
  const views = await onDemand(() =>
    Promise.all([
      import("./standings.js"),
      import("./chart.js"),
      import("./rates/rates.js"),
      import("./share/share.js"),
    ]),
  );
  if (!views) return;
  const [{ mountStandings }, { mountChart }, { mountRates }, { mountShare }] = views;
  mountStandings(find("standings"), store);
  mountChart(find("chart"), store);
  mountRates(find("rates"), store);
  const isCarried = moment !== undefined;
  mountShare(store, { button: find("share"), first, isCarried, fallback: race.value, still, showTheme });
  const view = await stage;
  mountInternals(find("internals"), find("map"), store, view);
  oncePresent(
    () => import("./voice/voice.js"),
    ({ mountVoice }) => mountVoice(find("map"), store, view),
  );
  find("side").removeAttribute("data-waiting");
}

start();
