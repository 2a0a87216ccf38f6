/** Says that a file is being read and how far that is, with a way out. What is over sooner is not worth a word. */
import { openDialog } from "../../dialog.js";
import { element } from "../../element.js";
import { computingText } from "../../i18n/computingTexts.js";
import { words } from "../words.js";

/** Milliseconds. */
const delay = 250;

export interface Waiting {
  /** How much is done, 0 … 1. */
  readonly show: (share: number) => void;
  readonly close: () => void;
}

/** @param cancel called where the user closes it */
export function openWaiting(name: string, cancel: () => void): Waiting {
  const bar = element("progress", "data-progress", "", { max: "1", "aria-label": words("data.reading") });
  const button = element("button", "plain-button", computingText("computing.cancel"), { type: "button" });
  const content = element("div", "data-dialog");
  content.append(element("p", "data-facts", words("data.reading"), { role: "status" }), bar, button);
  let dialog: HTMLDialogElement | undefined;
  const timer = setTimeout(() => {
    dialog = openDialog(name, content);
    dialog.addEventListener("close", cancel);
    button.addEventListener("click", () => dialog?.close());
    button.focus();
  }, delay);
  return {
    show(share) {
      bar.value = share;
    },
    close() {
      clearTimeout(timer);
      dialog?.removeEventListener("close", cancel);
      dialog?.close();
    },
  };
}
