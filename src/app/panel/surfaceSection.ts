/** The panel's folder on the surface: which one, and its params. */
import type { FolderApi } from "tweakpane";
import { registry } from "../../index.js";
import { isNamed, isTyped, type Race } from "../../race/race.js";
import { text } from "../i18n/settings.js";
import { chooseSurface } from "./changes.js";
import type { Editor } from "./editor.js";
import { FieldGroup } from "./fieldGroup.js";
import { surfaceFields } from "./fields.js";
import { List, optionsOf } from "./list.js";
import type { Section } from "./section.js";

/** What a surface that is no plug-in is in the list; no plug-in has an empty id. */
const own = "";

export function surfaceSection(folder: FolderApi, editor: Editor): Section {
  const named = optionsOf(registry.surfaces);
  const list = new List(folder, text("panel.surfaceList"), named, (id) => {
    if (id !== own) editor.change(chooseSurface(id, registry));
  });
  const params = new FieldGroup(folder, editor, list.blade);
  return {
    folder,
    show(race: Race) {
      const { surface } = race;
      if (isNamed(surface)) list.show(surface.id, named);
      else
        list.show(own, [
          { value: own, text: isTyped(surface) ? text("panel.typed") : text("panel.planeOfNetwork") },
          ...named,
        ]);
      params.show(race, surfaceFields(race, registry));
    },
  };
}
