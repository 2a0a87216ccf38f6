/** The dialog behind the Share button: the link, and the race as a file. */
import { openDialog } from "../dialog.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";

export interface ShareOptions {
  /** The link; nothing where the race is too long for one. */
  readonly link: string | undefined;
  save(): void;
  open(file: File): void;
  /** Goes on to pictures and films. */
  exportRace(): void;
}

/** Opens the dialog; when it is closed it is gone. */
export function openShareDialog(options: ShareOptions): HTMLDialogElement {
  const content = element("div", "share");
  const dialog = openDialog(text("page.share"), content);
  content.append(linkSection(options.link), fileSection(options, dialog), exportSection(options, dialog));
  return dialog;
}

function linkSection(link: string | undefined): HTMLElement {
  const section = element("section", "share-section");
  section.append(element("h3", "", text("share.link")));
  if (link === undefined) {
    section.append(element("p", "", text("share.tooLong")));
    return section;
  }
  const row = element("div", "share-row");
  const field = element("input", "share-link", "", {
    type: "text",
    readonly: "",
    "aria-label": text("share.linkLabel"),
  });
  field.value = link;
  field.addEventListener("focus", () => field.select());
  const copy = element("button", "share-main", text("share.copy"), { type: "button" });
  const said = element("span", "visually-hidden", "", { role: "status" });
  copy.addEventListener("click", async () => {
    const copied = await isCopied(link);
    const words = text(copied ? "share.copied" : "share.press");
    if (!copied) field.focus();
    copy.textContent = words;
    said.textContent = words;
  });
  row.append(field, copy, said);
  section.append(element("p", "", text("share.holds")), row);
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
  const saving = element("button", "share-plain", text("share.save"), { type: "button" });
  saving.addEventListener("click", save);
  const opening = element("button", "share-plain", text("share.open"), { type: "button" });
  const picker = element("input", "", "", {
    type: "file",
    accept: ".json,application/json",
    "aria-label": text("share.file"),
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
  section.append(element("h3", "", text("share.file")), element("p", "", text("share.fileText")), row);
  return section;
}

function exportSection({ exportRace }: ShareOptions, dialog: HTMLDialogElement): HTMLElement {
  const section = element("section", "share-section");
  const button = element("button", "share-plain", text("export.open"), { type: "button" });
  button.addEventListener("click", () => {
    dialog.close();
    exportRace();
  });
  section.append(element("h3", "", text("export.share")), element("p", "", text("export.shareText")), button);
  return section;
}
