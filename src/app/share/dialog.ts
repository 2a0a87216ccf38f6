/** The dialog behind the Share button: the link, and what is shown as a file. */
import { openDialog } from "../dialog.js";
import { element } from "../element.js";
import { text } from "../i18n/language.js";

export interface ShareOptions {
  /** The link; nothing where what is shown does not go into one. */
  readonly link: string | undefined;
  readonly words: ShareWords;
  /** A button each. */
  readonly saves: readonly { readonly label: string; readonly save: () => void }[];
  open(file: File): void;
  /** Goes on to pictures and films, where there are any. */
  readonly exportRace?: () => void;
}

export interface ShareWords {
  readonly noLink: string;
  /** What the link holds, and what it is called. */
  readonly holds: string;
  readonly linkLabel: string;
  /** What kind of file there is, and what it is for. */
  readonly file: string;
  readonly fileText: string;
  /** The endings of files that can be opened. */
  readonly accept: string;
}

/** Opens the dialog; when it is closed it is gone. */
export function openShareDialog(options: ShareOptions): HTMLDialogElement {
  const content = element("div", "share");
  const dialog = openDialog(text("page.share"), content);
  content.append(linkSection(options), fileSection(options, dialog));
  if (options.exportRace) content.append(exportSection(options.exportRace, dialog));
  return dialog;
}

function linkSection({ link, words }: ShareOptions): HTMLElement {
  const section = element("section", "share-section");
  section.append(element("h3", "", text("share.link")));
  if (link === undefined) {
    section.append(element("p", "", words.noLink));
    return section;
  }
  const row = element("div", "share-row");
  const field = element("input", "share-link", "", {
    type: "text",
    readonly: "",
    "aria-label": words.linkLabel,
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
  section.append(element("p", "", words.holds), row);
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

function fileSection({ saves, words, open }: ShareOptions, dialog: HTMLDialogElement): HTMLElement {
  const section = element("section", "share-section");
  const row = element("div", "share-row");
  const saving = saves.map(({ label, save }) => {
    const button = element("button", "share-plain", label, { type: "button" });
    button.addEventListener("click", save);
    return button;
  });
  const opening = element("button", "share-plain", text("share.open"), { type: "button" });
  const picker = element("input", "", "", {
    type: "file",
    accept: words.accept,
    "aria-label": words.file,
  });
  picker.hidden = true;
  opening.addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (!file) return;
    dialog.close();
    open(file);
  });
  row.append(...saving, opening, picker);
  section.append(element("h3", "", words.file), element("p", "", words.fileText), row);
  return section;
}

function exportSection(exportRace: () => void, dialog: HTMLDialogElement): HTMLElement {
  const section = element("section", "share-section");
  const button = element("button", "share-plain", text("export.open"), { type: "button" });
  button.addEventListener("click", () => {
    dialog.close();
    exportRace();
  });
  section.append(element("h3", "", text("export.share")), element("p", "", text("export.shareText")), button);
  return section;
}
