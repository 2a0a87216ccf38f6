/** The dialog behind the Share button: the link, and what is shown as a file. */
import { openDialog } from "../dialog.js";
import { element } from "../element.js";
import { exportText } from "../i18n/exportTexts.js";
import { text } from "../i18n/language.js";
import { shareText } from "../i18n/shareTexts.js";
import { createCopyField } from "./copy.js";

export interface ShareOptions {
  /** The link; nothing where what is shown does not go into one. */
  readonly link: string | undefined;
  readonly words: ShareWords;
  /** A button each. */
  readonly saves: readonly { readonly label: string; readonly save: () => void }[];
  open(file: File): void;
  /** The race on other people's pages, where it can be. */
  readonly embedding?: HTMLElement | undefined;
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
  content.append(linkSection(options));
  if (options.embedding) content.append(options.embedding);
  content.append(fileSection(options, dialog));
  if (options.exportRace) content.append(exportSection(options.exportRace, dialog));
  return dialog;
}

function linkSection({ link, words }: ShareOptions): HTMLElement {
  const section = element("section", "share-section");
  section.append(element("h3", "", shareText("share.link")));
  if (link === undefined) {
    section.append(element("p", "", words.noLink));
    return section;
  }
  const row = element("div", "share-row");
  const copyWords = {
    field: words.linkLabel,
    copy: shareText("share.copy"),
    copied: shareText("share.copied"),
  };
  const { field, button, said, fill } = createCopyField("input", copyWords);
  fill(link);
  row.append(field, button, said);
  section.append(element("p", "", words.holds), row);
  return section;
}

function fileSection({ saves, words, open }: ShareOptions, dialog: HTMLDialogElement): HTMLElement {
  const section = element("section", "share-section");
  const row = element("div", "share-row");
  const saving = saves.map(({ label, save }) => {
    const button = element("button", "share-plain", label, { type: "button" });
    button.addEventListener("click", save);
    return button;
  });
  const opening = element("button", "share-plain", shareText("share.open"), { type: "button" });
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
  const button = element("button", "share-plain", exportText("export.open"), { type: "button" });
  button.addEventListener("click", () => {
    dialog.close();
    exportRace();
  });
  section.append(
    element("h3", "", exportText("export.share")),
    element("p", "", exportText("export.shareText")),
    button,
  );
  return section;
}
