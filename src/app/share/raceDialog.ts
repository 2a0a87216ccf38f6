/** The Share dialog of a race. */

import type { Race } from "../../index.js";
import { shareText } from "../i18n/shareTexts.js";
import { openShareDialog, type ShareOptions, type ShareWords } from "./dialog.js";
import { saveRace } from "./raceFile.js";

export interface RaceSharing extends Omit<ShareOptions, "words" | "saves"> {
  /** What is saved as a file. */
  readonly race: Race;
}

export const openRaceDialog = ({ race, ...options }: RaceSharing): HTMLDialogElement =>
  openShareDialog({
    ...options,
    words: raceWords,
    saves: [{ label: shareText("share.save"), save: () => saveRace(race) }],
  });

const raceWords: ShareWords = {
  noLink: shareText("share.tooLong"),
  holds: shareText("share.holds"),
  linkLabel: shareText("share.linkLabel"),
  file: shareText("share.file"),
  fileText: shareText("share.fileText"),
  accept: ".json,application/json",
};
