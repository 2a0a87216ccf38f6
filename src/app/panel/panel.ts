/** The panel: every number of the race, to be changed while it is shown. Built from params by Tweakpane. */
import { type FolderApi, Pane } from "tweakpane";
import { element } from "../element.js";
import { issueLine } from "../i18n/sentences.js";
import { text } from "../i18n/settings.js";
import { curvatureAtStart } from "../startCurvature.js";
import { actions, type State, type Store } from "../store.js";
import { nameLists, tellWhetherOpen } from "./accessible.js";
import { createEditor } from "./editor.js";
import { LaneSection } from "./laneSection.js";
import type { LaneStore } from "./laneStore.js";
import { paramPlugin } from "./paramControl.js";
import { placePlugin } from "./place.js";
import { raceSection } from "./raceSection.js";
import type { Section } from "./section.js";
import { surfaceSection } from "./surfaceSection.js";
import { viewSection } from "./viewSection.js";

/** What the sections show, besides the values at a position. */
const shownParts = ["race", "layers", "palette", "trail", "colours"] as const satisfies (keyof State)[];

export function mountPanel(container: HTMLElement, store: Store): () => void {
  const refusal = element("p", "panel-refusal");
  refusal.setAttribute("role", "alert");
  const pane = new Pane({ container });
  pane.registerPlugin({ id: "optimizer-race", plugins: [paramPlugin, placePlugin] });
  container.append(refusal);
  const show = () => {
    const { race, run } = store.getState();
    for (const section of sections) section.show(race, run);
    nameLists(pane.element);
  };
  const editor = createEditor(store, (issues) => {
    refusal.textContent = issues.map(issueLine).join("\n");
    if (issues.length > 0) show();
  });
  const surface = surfaceSection(pane.addFolder({ title: text("panel.surface") }), editor);
  const lanes: LaneStore = {
    getState: store.getState,
    setState: store.setState,
    setColour: (id, colour) => actions.setColour(store, id, colour),
    isStepped: () => store.getState().run.surface.stepped === true,
    curvature: () => curvatureAtStart(store.getState()),
  };
  const lane = new LaneSection(pane.addFolder({ title: text("panel.lane") }), editor, lanes, show);
  const shared = raceSection(pane.addFolder({ title: text("panel.race"), expanded: false }), editor);
  const view = viewSection(pane.addFolder({ title: text("panel.view"), expanded: false }), store);
  const sections: Section[] = [surface, lane, shared, view];
  show();
  for (const { folder } of sections) tellWhetherOpen(folder);
  highlightWhileUsed(lane.folder, () => store.getState().race.lanes[lane.index]?.id, store);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.fetching?.failed || shownParts.some((part) => state[part] !== before[part])) show();
    else if (state.position !== before.position || state.recording !== before.recording) lane.follow();
  });
  return () => {
    unsubscribe();
    editor.stop();
    pane.dispose();
    container.replaceChildren();
  };
}

/** Highlights a lane everywhere while its controls are pointed at or have the focus. */
function highlightWhileUsed({ element }: FolderApi, lane: () => string | undefined, store: Store): void {
  for (const type of ["pointerenter", "focusin", "change"])
    element.addEventListener(type, () => store.setState({ highlighted: lane() }));
  for (const type of ["pointerleave", "focusout"])
    element.addEventListener(type, () => store.setState({ highlighted: undefined }));
}
