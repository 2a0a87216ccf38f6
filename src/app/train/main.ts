/** The training page: opens on networks that are already learning. */

import { fromTrainHash } from "../../share/trainHash.js";
import { registry } from "../../training.js";
import { mountLanguageButton } from "../i18n/page.js";
import { issueLine } from "../i18n/sentences.js";
import { trainTexts } from "../i18n/trainTexts.js";
import { onDemand } from "../onDemand.js";
import { mountSettings } from "../panel/settings.js";
import { problemBox } from "../share/problems.js";
import { find, startPage } from "../startPage.js";
import { mountCurves } from "./curves/curves.js";
import { createOpener } from "./data/openFiles.js";
import { pickFile } from "./data/pickFile.js";
import { Desk } from "./desk.js";
import { listenToKeys } from "./keys.js";
import { mountMultiples } from "./multiples/multiples.js";
import { mountNorms } from "./norms/norms.js";
import { mountPlane } from "./plane/fold.js";
import { openPresets, presetRun } from "./presets.js";
import { carriedRun, carryRun } from "./share/carry.js";
import { keepAddress, mountShare, tellIssues } from "./share/share.js";
import { createTrainStore } from "./store.js";
import { mountTable } from "./table/table.js";
import { mountTitle } from "./title.js";
import { mountTransport } from "./transport/transport.js";
import { words } from "./words.js";

const firstPreset = "spirals";

function start(): void {
  startPage(trainTexts);
  const usual = presetRun(firstPreset);
  const link = fromTrainHash(location.hash, registry, usual);
  const carried = carriedRun();
  const first = carried?.run ?? link.run ?? usual;
  const store = createTrainStore(first);
  const problems = problemBox();
  const desk = new Desk(store, {
    refused: (issues) => problems.show(words("trouble.refused"), issues.map(issueLine)),
    failed: (message) => problems.show(words("trouble.failed"), [message]),
    raced: async (race) => {
      const loaded = await onDemand(() => import("./plane/openRace.js"));
      if (loaded && !loaded.openRacePage(race)) problems.show(words("trouble.failed"), [words("plane.notKept")]);
    },
  });
  mountLanguageButton(find("language"), () => carryRun(store.getState()));
  mountViews(desk);
  const open = createOpener(desk, problems);
  mountSettings(find("settings"), async () => {
    const loaded = await onDemand(() => import("./panel/panel.js"));
    loaded?.mountPanel(find("panel"), desk, () => pickFile(open));
    return loaded !== undefined;
  });
  mountShare(find("share"), desk, open);
  find("help").addEventListener("click", async () => (await onDemand(() => import("./help.js")))?.openHelp());
  listenToKeys(desk, { share: find("share"), help: find("help") });
  document.body.removeAttribute("data-waiting");
  find("presets").addEventListener("click", () => openPresets(({ id }) => desk.start(presetRun(id), id)));
  showOnceFilled([find("bench"), find("side")]);
  if (carried) desk.takeUp(carried);
  else {
    tellIssues(link, problems);
    desk.start(first, link.run ? link.preset : firstPreset);
  }
  keepAddress(desk, problems);
}

function mountViews(desk: Desk): void {
  const { store } = desk;
  const title = { name: find("run-name"), text: find("run-text"), weights: find("weights"), lesson: find("lesson") };
  mountTitle(title, desk);
  mountCurves(find("curves"), store);
  mountMultiples(find("multiples"), store);
  mountTable(find("table"), desk);
  mountPlane(find("plane"), desk);
  mountNorms(find("norms"), store);
  mountTransport(find("transport"), desk);
}

/** What is empty at first is shown when the first numbers are in it: then nothing moves. */
function showOnceFilled(places: readonly HTMLElement[]): void {
  const signs = [".tile", ".outcome-table td", ".norms-cell"];
  const show = () => {
    for (const place of places) place.removeAttribute("data-waiting");
  };
  const look = () => {
    // Once all is there it has a frame to find its place.
    if (signs.every((sign) => document.querySelector(sign))) requestAnimationFrame(show);
    else requestAnimationFrame(look);
  };
  look();
}

start();
