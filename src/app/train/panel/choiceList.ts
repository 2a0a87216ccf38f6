/** A choice as a list in a folder. */
import type { FolderApi } from "tweakpane";
import type { TrainRun } from "../../../train/trainRun.js";
import type { Changing } from "../../panel/fieldGroup.js";
import { List } from "../../panel/list.js";
import type { Choice } from "./choices.js";
import { choiceWords } from "./choiceWords.js";
import type { TrainChange } from "./trainChange.js";

/** @returns what shows a run's choice */
export function choiceList(
  folder: FolderApi,
  choice: Choice,
  editor: Changing<TrainChange>,
): { readonly list: List; show(run: TrainRun): void } {
  const { label, optionText } = choiceWords(choice.name);
  const options = choice.options.map((value) => ({ value, text: optionText(value) }));
  const list = new List(folder, label, options, (value) => editor.change(choice.write(value)));
  return {
    list,
    show(run) {
      const value = choice.read(run);
      const isKnown = choice.options.includes(value);
      list.show(value, isKnown ? options : [...options, { value, text: value }]);
    },
  };
}
