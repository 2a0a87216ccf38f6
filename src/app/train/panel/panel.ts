/** The panel: every number of the run, to be changed while it trains. Built from params by Tweakpane. */

import { Pane } from "tweakpane";
import { trainsNetworks } from "../../../core/optimizer.js";
import type { TrainRun } from "../../../train/trainRun.js";
import { element } from "../../element.js";
import { issueLine } from "../../i18n/sentences.js";
import { text } from "../../i18n/settings.js";
import { nameLists, tellWhetherOpen } from "../../panel/accessible.js";
import { editing } from "../../panel/editor.js";
import { LaneSection } from "../../panel/laneSection.js";
import type { LaneStore } from "../../panel/laneStore.js";
import { paramPlugin } from "../../panel/paramControl.js";
import { placePlugin } from "../../panel/place.js";
import type { Desk } from "../desk.js";
import { parseRun } from "../parseRun.js";
import type { TrainState } from "../store.js";
import { words } from "../words.js";
import { dataSection } from "./dataSection.js";
import { networkSection } from "./networkSection.js";
import { trainingSection } from "./trainingSection.js";

export function mountPanel(container: HTMLElement, desk: Desk, openCsv: () => void): void {
  const { store } = desk;
  const refusal = element("p", "panel-refusal", "", { role: "alert" });
  const pane = new Pane({ container });
  pane.registerPlugin({ id: "optimizer-race", plugins: [paramPlugin, placePlugin] });
  container.append(refusal);
  const editor = editing<TrainRun>({
    get: () => store.getState().run,
    set: (run) => desk.change(run),
    parse: (file) => parseRun(file),
    onApplied(issues) {
      refusal.textContent = issues.map(issueLine).join("\n");
      if (issues.length > 0) show();
    },
  });
  const data = dataSection(pane.addFolder({ title: words("panel.data") }), editor, openCsv);
  const lanes = laneStoreOf(desk);
  const lane = new LaneSection(pane.addFolder({ title: text("panel.lane") }), editor, lanes, () => show());
  const network = networkSection(pane.addFolder({ title: words("panel.network") }), editor);
  const training = trainingSection(pane.addFolder({ title: words("panel.training"), expanded: false }), editor);
  const show = () => {
    const { run } = store.getState();
    for (const section of [data, network, training]) section.show(run);
    lane.show(lanes.getState().race);
    nameLists(pane.element);
  };
  show();
  for (const { folder } of [data, lane, network, training]) tellWhetherOpen(folder);
  store.subscribe((state, before) => {
    if (state.run !== before.run || state.problem !== before.problem) show();
    else if (state.step !== before.step || state.recording !== before.recording) lane.follow();
  });
}

/** The run as the lanes' folder sees it: its steps are those of the data and batches it is trained with. */
function laneStoreOf({ store }: Desk): LaneStore {
  const view = ({ run, problem, step, recording, highlighted }: TrainState) => ({
    race: { lanes: run.lanes, edits: run.edits, steps: problem?.totalSteps ?? run.epochs },
    position: step,
    recording,
    highlighted,
    colours: new Map(),
  });
  return {
    getState: () => view(store.getState()),
    setState: (change) => store.setState(change),
    takes: trainsNetworks,
  };
}
