/** The panel's folder on what all lanes share: steps, seed, noise, target and start. */
import type { Pane } from "tweakpane";
import type { Editor } from "./editor.js";
import { FieldGroup } from "./fieldGroup.js";
import { raceFields } from "./fields.js";
import type { Section } from "./section.js";

export function raceSection(pane: Pane, editor: Editor): Section {
  const folder = pane.addFolder({ title: "Race", expanded: false });
  const fields = new FieldGroup(folder, editor);
  return { folder, show: (race, run) => fields.show(race, raceFields(race, run.surface)) };
}
