/** A field with a text to take along, and a button that copies it. */
import { element } from "../element.js";

export interface CopyWords {
  readonly field: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the clipboard is closed to the page. */
  readonly press: string;
}

export interface CopyField {
  readonly field: HTMLInputElement | HTMLTextAreaElement;
  readonly button: HTMLButtonElement;
  /** Tells those who do not see the button. */
  readonly said: HTMLElement;
  fill(text: string): void;
}

export function createCopyField(kind: "input" | "textarea", words: CopyWords): CopyField {
  const field = element(kind, "share-link", "", { readonly: "", "aria-label": words.field, spellcheck: "false" });
  const button = element("button", "share-main", words.copy, { type: "button" });
  const said = element("span", "visually-hidden", "", { role: "status" });
  const tell = (text: string) => {
    button.textContent = text;
    said.textContent = text === words.copy ? "" : text;
  };
  field.addEventListener("focus", () => field.select());
  button.addEventListener("click", async () => {
    const copied = await isCopied(field.value);
    if (!copied) field.focus();
    tell(copied ? words.copied : words.press);
  });
  return {
    field,
    button,
    said,
    fill(text) {
      field.value = text;
      tell(words.copy);
    },
  };
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
