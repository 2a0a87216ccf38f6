/** What can be done, and by which keys. */
import { openDialog } from "../dialog.js";
import { element } from "../element.js";
import { helpText } from "../i18n/helpTexts.js";
import { text } from "../i18n/language.js";
import { words } from "./words.js";

const lines: readonly (readonly [keys: string, what: string])[] = [
  [helpText("help.playKeys"), helpText("help.play")],
  ["← →", words("help.moment")],
  [helpText("help.endKeys"), words("help.edges")],
  ["O B P", words("help.epochs")],
  ["R", words("help.again")],
  ["S", helpText("help.share")],
];

export function openHelp(): void {
  const list = element("dl", "help");
  for (const [keys, what] of lines) list.append(element("dt", "", keys), element("dd", "", what));
  openDialog(text("page.help"), list);
}
