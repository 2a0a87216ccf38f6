/** The dialog behind the Share button: the link, and the race as a file. */
import { openDialog } from "../dialog.js";
import { element } from "../element.js";

export interface ShareOptions {
  /** The link; nothing where the race is too long for one. */
  readonly link: string | undefined;
  save(): void;
  open(file: File): void;
}

/** Opens the dialog; when it is closed it is gone. */
export function openShareDialog(options: ShareOptions): HTMLDialogElement {
  const content = element("div", "share");
  const dialog = openDialog("Share", content);
  content.append(linkSection(options.link), fileSection(options, dialog));
  return dialog;
}

function linkSection(link: string | undefined): HTMLElement {
  const section = element("section", "share-section");
  section.append(element("h3", "", "Link"));
  if (link === undefined) {
    section.append(element("p", "", "This race is too long for a link: save it as a file."));
    return section;
  }
  const text = "It holds the whole race and how it is shown now.";
  const row = element("div", "share-row");
  const field = element("input", "share-link", "", { type: "text", readonly: "", "aria-label": "Link to this race" });
  field.value = link;
  field.addEventListener("focus", () => field.select());
  const copy = element("button", "share-main", "Copy", { type: "button" });
  const said = element("span", "visually-hidden", "", { role: "status" });
  copy.addEventListener("click", async () => {
    const words = (await isCopied(link)) ? "Copied" : "Press Ctrl C";
    if (words !== "Copied") field.focus();
    copy.textContent = words;
    said.textContent = words;
  });
  row.append(field, copy, said);
  section.append(element("p", "", text), row);
  return section;
}

/** The clipboard may be missing, as on a page without encryption, or forbidden. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function fileSection({ save, open }: ShareOptions, dialog: HTMLDialogElement): HTMLElement {
  const section = element("section", "share-section");
  const row = element("div", "share-row");
  const saving = element("button", "share-plain", "Save race.json", { type: "button" });
  saving.addEventListener("click", save);
  const opening = element("button", "share-plain", "Open a file …", { type: "button" });
  const picker = element("input", "", "", {
    type: "file",
    accept: ".json,application/json",
    "aria-label": "Race file",
  });
  picker.hidden = true;
  opening.addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (!file) return;
    dialog.close();
    open(file);
  });
  row.append(saving, opening, picker);
  const text =
    "The race as JSON, for the command line and for keeping. A file can also be dropped anywhere on the page.";
  section.append(element("h3", "", "Race file"), element("p", "", text), row);
  return section;
}
