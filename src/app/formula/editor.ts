/** The button that opens and closes the editor of the formula; what it opens is loaded the first time. */
import { text } from "../i18n/language.js";
import { onceOnDemand } from "../onDemand.js";
import type { Store } from "../store.js";
import type { Draft } from "./draft.js";
import type { FormulaForm } from "./form.js";
import { keptDraft } from "./keptDraft.js";

/**
 * @param container an empty element, hidden
 * @param button opens and closes it
 */
export function mountFormulaEditor(container: HTMLElement, button: HTMLElement, store: Store): void {
  let opened: FormulaForm | undefined;
  container.setAttribute("role", "group");
  container.setAttribute("aria-label", text("formula.group"));
  const load = onceOnDemand(async () => {
    const { FormulaForm } = await import("./form.js");
    return new FormulaForm(container, store);
  });
  const open = async (draft?: Draft) => {
    opened = await load();
    if (!opened) return;
    container.hidden = false;
    button.setAttribute("aria-expanded", "true");
    opened.open(draft);
  };
  const close = () => {
    container.hidden = true;
    button.setAttribute("aria-expanded", "false");
    opened?.apply();
  };
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => (container.hidden ? open() : close()));
  container.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    close();
    button.focus();
  });
  const draft = keptDraft();
  if (draft) open(draft);
}
