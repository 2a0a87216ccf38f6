/** A modal dialog with a title and a way out: button, Escape, or a click beside it. */
import { element } from "./element.js";
import { text } from "./i18n/language.js";
import "./style/gallery.css";

let dialogs = 0;

/** Opens a dialog round some content; when it is closed it is gone. */
export function openDialog(title: string, content: HTMLElement): HTMLDialogElement {
  const id = `dialog-title-${++dialogs}`;
  const dialog = element("dialog", "dialog", "", { "aria-labelledby": id });
  const head = element("div", "dialog-head");
  const close = element("button", "dialog-close", "×", { type: "button", "aria-label": text("dialog.close") });
  head.append(element("h2", "", title, { id }), close);
  dialog.append(head, content);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
