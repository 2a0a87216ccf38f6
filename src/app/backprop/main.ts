/** The backpropagation page: opens on a network through which a signal is on its way. */
import { fromHash } from "../../backprop/link.js";
import { backpropTexts } from "../i18n/backpropTexts.js";
import { mountLanguageButton } from "../i18n/page.js";
import { onDemand } from "../onDemand.js";
import { problemBox } from "../share/problems.js";
import { find, startPage } from "../startPage.js";
import { mountBuilder } from "./builder/builder.js";
import { carriedNetwork, carryNetwork } from "./carry.js";
import { mountActions } from "./controls/actions.js";
import { mountTransport } from "./controls/transport.js";
import { mountCurve } from "./curve.js";
import { Desk } from "./desk.js";
import { listenToKeys } from "./keys.js";
import { mountLenses } from "./lenses/lenses.js";
import { opened } from "./opening.js";
import { keepAddress, mountShare, tellIssues } from "./share.js";
import { Stage } from "./stage.js";
import { mountStepCard } from "./step/card.js";
import { createBackpropStore } from "./store.js";
import { mountTables } from "./tables/tables.js";
import { mountTitle } from "./title.js";
import { mountWorked } from "./worked/table.js";

function start(): void {
  startPage(backpropTexts);
  const link = fromHash(location.hash);
  const store = createBackpropStore(opened(link.state, link.exercise));
  const desk = new Desk(store);
  const problems = problemBox();
  mountTitle(find("title"), store);
  mountBuilder(find("builder"), desk);
  const stage = new Stage(find("network"), desk);
  mountLenses(find("lenses"), desk);
  mountActions(find("actions"), desk);
  mountTransport(find("transport"), desk, stage);
  mountStepCard(find("step"), store);
  mountCurve(find("error"), store);
  mountWorked(find("worked"), store);
  mountTables(find("tables"), store);
  mountShare(find("share"), desk, problems);
  find("help").addEventListener("click", async () => (await onDemand(() => import("./help.js")))?.openHelp());
  listenToKeys(desk, find("help"), find("share"));
  mountLanguageButton(find("language"), () => carryNetwork(store.getState()));
  tellIssues(link, problems);
  const carried = carriedNetwork();
  if (carried) desk.openFile(carried);
  else if (link.state.done.length > 0) desk.open(link);
  keepAddress(desk, problems, () => stage.preview());
  document.body.removeAttribute("data-waiting");
  if (!carried && link.state.done.length === 0) stage.preview();
}

start();
