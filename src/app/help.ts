/** What can be done, and by which keys. */
import { openDialog } from "./dialog.js";
import { element } from "./element.js";
import { text } from "./i18n/language.js";

const lines: readonly (readonly [keys: string, what: string])[] = [
  [text("help.startKeys"), text("help.start")],
  [text("help.lookKeys"), text("help.look")],
  [text("help.playKeys"), text("help.play")],
  ["← →", text("help.step")],
  [text("help.endKeys"), text("help.end")],
  ["R", text("help.reset")],
  ["L", text("help.loop")],
  ["S", text("help.share")],
  ["F", text("help.full")],
  ["1 … 9", text("help.scenario")],
  [text("help.nameKeys"), text("help.name")],
];

export function openHelp(): void {
  const list = element("dl", "help");
  for (const [keys, what] of lines) list.append(element("dt", "", keys), element("dd", "", what));
  openDialog(text("page.help"), list);
}
