/** What can be done, and by which keys. */
import { openDialog } from "./dialog.js";
import { element } from "./element.js";
import { helpText } from "./i18n/helpTexts.js";
import { text } from "./i18n/language.js";

const lines: readonly (readonly [keys: string, what: string])[] = [
  [helpText("help.startKeys"), helpText("help.start")],
  [helpText("help.readKeys"), helpText("help.read")],
  [helpText("help.lookKeys"), helpText("help.look")],
  [helpText("help.playKeys"), helpText("help.play")],
  ["← →", helpText("help.step")],
  [helpText("help.endKeys"), helpText("help.end")],
  ["R", helpText("help.reset")],
  ["L", helpText("help.loop")],
  ["S", helpText("help.share")],
  ["F", helpText("help.full")],
  ["1 … 9", helpText("help.scenario")],
  [helpText("help.nameKeys"), helpText("help.name")],
];

export function openHelp(): void {
  const list = element("dl", "help");
  for (const [keys, what] of lines) list.append(element("dt", "", keys), element("dd", "", what));
  openDialog(text("page.help"), list);
}
