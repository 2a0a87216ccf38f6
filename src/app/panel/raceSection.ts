/** The panel's folder on what all lanes share: steps, target, noise, seed and start. */
import type { FolderApi } from "tweakpane";
import { raceLimits } from "../../race/race.js";
import { element } from "../element.js";
import { text } from "../i18n/settings.js";
import type { Editor } from "./editor.js";
import { FieldGroup } from "./fieldGroup.js";
import { raceFields, startFields } from "./fields.js";
import { List } from "./list.js";
import { place } from "./place.js";
import type { Section } from "./section.js";
import { chooseStart, kindOfStart, startKinds } from "./startKind.js";

export function raceSection(folder: FolderApi, editor: Editor): Section {
  const numbers = new FieldGroup(folder, editor);
  place(folder, newSeedButton(editor));
  const kinds = startKinds.map((kind) => ({ value: kind, text: text(`start.${kind}`) }));
  const kind = new List(folder, text("panel.start"), kinds, (chosen) => {
    const known = startKinds.find((name) => name === chosen);
    if (known) editor.change(chooseStart(known));
  });
  const start = new FieldGroup(folder, editor, kind.blade);
  return {
    folder,
    show(race, run) {
      numbers.show(race, raceFields());
      kind.show(kindOfStart(race));
      start.show(race, startFields(race, run.surface));
    },
  };
}

/** Other noise and other scattered starts, of the same kind. */
function newSeedButton(editor: Editor): HTMLElement {
  const row = element("div", "panel-action");
  const button = element("button", "panel-button", text("panel.newSeed"), { type: "button" });
  button.addEventListener("click", () =>
    editor.change((race) => ({ ...race, seed: (race.seed + 1) % (raceLimits.seed + 1) })),
  );
  row.append(button);
  return row;
}
