/** The panel's folder on what all lanes share: steps, seed, noise, target and start. */
import type { FolderApi } from "tweakpane";
import type { Editor } from "./editor.js";
import { FieldGroup } from "./fieldGroup.js";
import { raceFields } from "./fields.js";
import type { Section } from "./section.js";

export function raceSection(folder: FolderApi, editor: Editor): Section {
  const fields = new FieldGroup(folder, editor);
  return { folder, show: (race, run) => fields.show(race, raceFields(race, run.surface)) };
}
