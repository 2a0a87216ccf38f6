/** The panel's folder on the data: which, with their params, and what is kept for the test. */
import type { FolderApi } from "tweakpane";
import { chooseData } from "../../../train/chooseData.js";
import { isOwn, type TrainRun } from "../../../train/trainRun.js";
import { registry } from "../../../training.js";
import { element } from "../../element.js";
import { label } from "../../i18n/labels.js";
import { type Changing, FieldGroup } from "../../panel/fieldGroup.js";
import { List, optionsOf } from "../../panel/list.js";
import { place } from "../../panel/place.js";
import { words } from "../words.js";
import type { TrainChange } from "./trainChange.js";
import { dataFields } from "./trainFields.js";
import type { TrainSection } from "./trainSection.js";

/** What own data are in the list; no plug-in has an empty id. */
const ownValue = "";

/** @param openCsv opens data of the user's own */
export function dataSection(folder: FolderApi, editor: Changing<TrainChange>, openCsv: () => void): TrainSection {
  const named = optionsOf(registry.datasets).map((option) => ({ ...option, text: label(option.text) }));
  const list = new List(folder, words("panel.dataset"), named, (id) => {
    if (id !== ownValue) editor.change(chooseData({ id }));
  });
  const fields = new FieldGroup(folder, editor, list.blade);
  const button = element("button", "plain-button panel-wide", words("panel.openCsv"), { type: "button" });
  button.addEventListener("click", openCsv);
  const row = element("div", "panel-row");
  row.append(button);
  place(folder, row);
  return {
    folder,
    show(run: TrainRun) {
      if (isOwn(run.dataset)) list.show(ownValue, [{ value: ownValue, text: run.dataset.name }, ...named]);
      else list.show(run.dataset.id, named);
      fields.show(run, dataFields(run, registry));
    },
  };
}
