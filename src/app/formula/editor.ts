/** The button that opens and closes the editor of the formula; what it opens is loaded the first time. */
import { text } from "../i18n/language.js";
import type { Store } from "../store.js";
import type { Draft } from "./draft.js";
import type { FormulaForm } from "./form.js";
import { keptDraft } from "./keptDraft.js";

/**
 * @param container an empty element, hidden
 * @param button opens and closes it
 */
export function mountFormulaEditor(container: HTMLElement, button: HTMLElement, store: Store): void {
  let loading: Promise<FormulaForm> | undefined;
  container.setAttribute("role", "group");
  container.setAttribute("aria-label", text("formula.group"));
  const load = async () => {
    const { FormulaForm } = await import("./form.js");
    return new FormulaForm(container, store);
  };
  const open = async (draft?: Draft) => {
    loading ??= load();
    const form = await loading;
    container.hidden = false;
    button.setAttribute("aria-expanded", "true");
    form.open(draft);
  };
  const close = async () => {
    container.hidden = true;
    button.setAttribute("aria-expanded", "false");
    (await loading)?.apply();
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
