/** A field with a text to take along, and a button that copies it. */
import { element } from "../element.js";
import { shareText } from "../i18n/shareTexts.js";

export interface CopyWords {
  readonly field: string;
  readonly copy: string;
  readonly copied: string;
}

export interface CopyField {
  readonly field: HTMLInputElement | HTMLTextAreaElement;
  readonly button: HTMLButtonElement;
  /** Tells those who do not see the button. */
  readonly said: HTMLElement;
  fill(content: string): void;
}

export function createCopyField(kind: "input" | "textarea", words: CopyWords): CopyField {
  const field = element(kind, "share-link", "", { readonly: "", "aria-label": words.field, spellcheck: "false" });
  const button = element("button", "share-main", words.copy, { type: "button" });
  const said = element("span", "visually-hidden", "", { role: "status" });
  const tell = (told: string) => {
    button.textContent = told;
    said.textContent = told === words.copy ? "" : told;
  };
  field.addEventListener("focus", () => field.select());
  button.addEventListener("click", async () => {
    const copied = await isCopied(field.value);
    if (!copied) field.focus();
    tell(copied ? words.copied : shareText(matchMedia("(pointer: coarse)").matches ? "share.hold" : "share.press"));
  });
  return {
    field,
    button,
    said,
    fill(content) {
      field.value = content;
      tell(words.copy);
    },
  };
}

/** The clipboard may be missing, as on a page without encryption, or forbidden. */
async function isCopied(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}
