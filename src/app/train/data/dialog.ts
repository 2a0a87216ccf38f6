/** Data of the user's own, before they are trained on: what was made of them, and what is to be predicted. */
import type { TableFacts } from "../../../worker/hostCsv.js";
import { openDialog } from "../../dialog.js";
import { element } from "../../element.js";
import { tableNote } from "../../i18n/tables.js";
import { countText } from "../../numbers.js";
import { words } from "../words.js";

export interface DataChoices {
  /** Has the file read anew with another column to predict. */
  readonly choose: (target: string) => void;
  readonly train: () => void;
  /** Called where it is closed without either. */
  readonly leave: () => void;
}

export interface DataDialog {
  readonly show: (table: TableFacts) => void;
  readonly close: () => void;
}

export function openDataDialog(first: TableFacts, { choose, train, leave }: DataChoices): DataDialog {
  const content = element("div", "data-dialog");
  const label = element("label", "data-target", words("data.target"));
  const select = element("select", "data-select");
  select.append(...first.targets.map((name) => element("option", "", name, { value: name })));
  select.value = first.target;
  label.append(select);
  const facts = element("p", "data-facts", "", { role: "status" });
  const notes = element("ul", "data-notes", "", { tabindex: "0", "aria-label": words("data.notes") });
  const button = element("button", "share-main", words("data.train"), { type: "button" });
  content.append(label, facts, notes, button);
  const show = (table: TableFacts) => {
    if (table.target !== select.value) return;
    facts.textContent = factsText(table);
    notes.replaceChildren(...table.notes.map((note) => element("li", "", tableNote(note))));
    setBusy(false);
  };
  const setBusy = (isBusy: boolean) => {
    content.setAttribute("aria-busy", String(isBusy));
    button.disabled = isBusy;
  };
  show(first);
  const dialog = openDialog(first.name, content);
  dialog.addEventListener("close", leave);
  const close = () => {
    dialog.removeEventListener("close", leave);
    dialog.close();
  };
  select.addEventListener("change", () => {
    setBusy(true);
    choose(select.value);
  });
  button.addEventListener("click", () => {
    close();
    train();
  });
  button.focus();
  return { show, close };
}

function factsText({ rows, inputs, classes }: TableFacts): string {
  const values = { rows: countText(rows), inputs: countText(inputs) };
  return classes
    ? words("data.classification", { ...values, classes: classes.join(", ") })
    : words("data.regression", values);
}
