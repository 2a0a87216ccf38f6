/** The dialog that lists what can be done, and how. */
import { openDialog } from "./dialog.js";
import { element } from "./element.js";
import { helpTexts } from "./i18n/helpTexts.js";
import { text, textsOf } from "./i18n/language.js";

export const helpWords = textsOf(helpTexts);

export type HelpLine = readonly [how: string, what: string];

export function openHelpDialog(lines: readonly HelpLine[]): void {
  const list = element("dl", "help");
  for (const [how, what] of lines) list.append(element("dt", "", how), element("dd", "", what));
  openDialog(text("page.help"), list);
}
