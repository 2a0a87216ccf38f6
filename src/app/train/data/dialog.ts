/** Data of the user's own, before they are trained on: what was made of them, and what is to be predicted. */
import type { CsvReading } from "../../../train/csv/parseCsv.js";
import { openDialog } from "../../dialog.js";
import { element } from "../../element.js";
import { countText } from "../../numbers.js";
import { words } from "../words.js";

export interface DataDialog {
  readonly reading: CsvReading;
  /** Reads the file anew with another column to predict. */
  readonly withTarget: (target: string) => CsvReading;
  readonly train: (reading: CsvReading) => void;
}

export function openDataDialog({ reading: first, withTarget, train }: DataDialog): void {
  let reading = first;
  const content = element("div", "data-dialog");
  const label = element("label", "data-target", words("data.target"));
  const select = element("select", "data-select");
  select.append(...first.targets.map((name) => element("option", "", name, { value: name })));
  select.value = first.target;
  label.append(select);
  const facts = element("p", "data-facts");
  const notes = element("ul", "data-notes", "", { tabindex: "0", "aria-label": words("data.notes") });
  const button = element("button", "share-main", words("data.train"), { type: "button" });
  content.append(label, facts, notes, button);
  const show = () => {
    facts.textContent = factsText(reading);
    notes.replaceChildren(...reading.notes.map((note) => element("li", "", note)));
  };
  show();
  const dialog = openDialog(first.dataset.name, content);
  select.addEventListener("change", () => {
    reading = withTarget(select.value);
    show();
  });
  button.addEventListener("click", () => {
    dialog.close();
    train(reading);
  });
  button.focus();
}

function factsText({ dataset }: CsvReading): string {
  const { count } = dataset.samples({}, 0);
  const values = { rows: countText(count), inputs: countText(dataset.inputs.length) };
  return dataset.task === "regression"
    ? words("data.regression", values)
    : words("data.classification", { ...values, classes: dataset.classes.join(", ") });
}
