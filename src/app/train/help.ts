/** What can be done, and by which keys. */
import { openDialog } from "../dialog.js";
import { element } from "../element.js";
import { helpText } from "../i18n/helpTexts.js";
import { text } from "../i18n/language.js";
import { words } from "./words.js";

const lines: readonly (readonly [keys: string, what: string])[] = [
  [helpText("help.playKeys"), helpText("help.play")],
  ["← →", words("help.trainStep")],
  [helpText("help.endKeys"), helpText("help.end")],
  ["R", words("help.trainReset")],
  ["N", words("help.newSeed")],
  ["S", helpText("help.share")],
  [words("help.curveKeys"), words("help.curve")],
  [words("help.tableKeys"), words("help.table")],
  [words("help.closeKeys"), words("help.close")],
  [words("help.dropKeys"), words("help.drop")],
];

export function openHelp(): void {
  const list = element("dl", "help");
  for (const [keys, what] of lines) list.append(element("dt", "", keys), element("dd", "", what));
  openDialog(text("page.help"), list);
}
