/** What can be done on the race page: by keys and mouse, or where there are none, by fingers. */
import { type HelpLine, openHelpDialog, helpWords as words } from "./helpDialog.js";

const keys: readonly HelpLine[] = [
  [words("help.startKeys"), words("help.start")],
  [words("help.readKeys"), words("help.read")],
  [words("help.lookKeys"), words("help.look")],
  [words("help.playKeys"), words("help.play")],
  ["← →", words("help.step")],
  [words("help.endKeys"), words("help.end")],
  ["R", words("help.reset")],
  ["L", words("help.loop")],
  ["S", words("help.share")],
  ["F", words("help.full")],
  ["Ctrl Z", words("help.undo")],
  ["1 … 9", words("help.scenario")],
  [words("help.nameKeys"), words("help.name")],
];

const gestures: readonly HelpLine[] = [
  [words("help.startFinger"), words("help.start")],
  [words("help.readFinger"), words("help.readHeld")],
  [words("help.lookFingers"), words("help.zoom")],
  [words("help.marbleFinger"), words("help.marble")],
  [words("help.seekFinger"), words("help.seek")],
  [words("help.nameFinger"), words("help.hide")],
  [words("help.sheetFinger"), words("help.sheet")],
];

export function openHelp(): void {
  openHelpDialog(matchMedia("(pointer: coarse) and (hover: none)").matches ? gestures : keys);
}
