/** What can be done, and by which keys. */
import { type HelpLine, helpWords, openHelpDialog } from "../helpDialog.js";
import { words } from "./words.js";

const lines: readonly HelpLine[] = [
  [helpWords("help.playKeys"), helpWords("help.play")],
  ["← →", words("help.moment")],
  [helpWords("help.endKeys"), words("help.edges")],
  ["O B P", words("help.epochs")],
  ["R", words("help.again")],
  ["S", helpWords("help.share")],
];

export function openHelp(): void {
  openHelpDialog(lines);
}
