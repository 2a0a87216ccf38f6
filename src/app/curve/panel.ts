/** The lanes' panel, as the race page has it: optimizers, hyperparameters and schedules of the lanes on the curve. */
import { Pane } from "tweakpane";
import { parseRace } from "../../index.js";
import type { Race } from "../../race/race.js";
import { element } from "../element.js";
import { issueLine } from "../i18n/sentences.js";
import { text } from "../i18n/settings.js";
import { nameLists, tellWhetherOpen } from "../panel/accessible.js";
import { editing } from "../panel/editor.js";
import { LaneSection } from "../panel/laneSection.js";
import { paramPlugin } from "../panel/paramControl.js";
import { placePlugin } from "../panel/place.js";
import { curvatureAtStart } from "../startCurvature.js";
import { actions, type Store } from "../store.js";

export function mountPanel(container: HTMLElement, store: Store): void {
  const refusal = element("p", "panel-refusal", "", { role: "alert" });
  const pane = new Pane({ container });
  pane.registerPlugin({ id: "optimizer-race", plugins: [paramPlugin, placePlugin] });
  container.append(refusal);
  const editor = editing<Race>({
    get: () => store.getState().race,
    set: (race) => actions.setRace(store, race),
    parse: (file) => parseRace(file),
    onApplied(issues) {
      refusal.textContent = issues.map(issueLine).join("\n");
      if (issues.length > 0) show();
    },
  });
  const lanes = {
    getState: store.getState,
    setState: store.setState,
    curvature: () => curvatureAtStart(store.getState()),
  };
  const lane = new LaneSection(pane.addFolder({ title: text("panel.lane") }), editor, lanes, () => show());
  const show = () => {
    lane.show(store.getState().race);
    nameLists(pane.element);
  };
  show();
  tellWhetherOpen(lane.folder);
  store.subscribe((state, before) => {
    if (state.race !== before.race) show();
    else if (state.position !== before.position || state.recording !== before.recording) lane.follow();
  });
  // The lane that is being changed is the one whose slope is shown.
  for (const type of ["pointerenter", "focusin", "change"]) {
    lane.folder.element.addEventListener(type, () =>
      store.setState({ highlighted: store.getState().race.lanes[lane.index]?.id }),
    );
  }
}
