/** What can be done, and by which keys. */
import { type HelpLine, helpWords, openHelpDialog } from "../helpDialog.js";
import { words } from "./words.js";

const lines: readonly HelpLine[] = [
  [helpWords("help.playKeys"), helpWords("help.play")],
  ["← →", words("help.trainStep")],
  [helpWords("help.endKeys"), helpWords("help.end")],
  ["R", words("help.trainReset")],
  ["N", words("help.newSeed")],
  ["S", helpWords("help.share")],
  [words("help.curveKeys"), words("help.curve")],
  [words("help.tableKeys"), words("help.table")],
  [words("help.closeKeys"), words("help.close")],
  [words("help.dropKeys"), words("help.drop")],
];

export function openHelp(): void {
  openHelpDialog(lines);
}
