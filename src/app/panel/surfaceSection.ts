/** The panel's folder on the surface: which one, and its params. */
import type { FolderApi } from "tweakpane";
import { registry } from "../../index.js";
import { isTyped, type Race } from "../../race/race.js";
import { text } from "../i18n/language.js";
import { chooseSurface } from "./changes.js";
import type { Editor } from "./editor.js";
import { FieldGroup } from "./fieldGroup.js";
import { surfaceFields } from "./fields.js";
import { List, optionsOf } from "./list.js";
import type { Section } from "./section.js";

/** What a typed surface is in the list; no plug-in has an empty id. */
const typed = { value: "", text: text("panel.typed") };

export function surfaceSection(folder: FolderApi, editor: Editor): Section {
  const named = optionsOf(registry.surfaces);
  const list = new List(folder, text("panel.surfaceList"), named, (id) => {
    if (id !== typed.value) editor.change(chooseSurface(id, registry));
  });
  const params = new FieldGroup(folder, editor, list.blade);
  return {
    folder,
    show(race: Race) {
      if (isTyped(race.surface)) list.show(typed.value, [typed, ...named]);
      else list.show(race.surface.id, named);
      params.show(race, surfaceFields(race, registry));
    },
  };
}
