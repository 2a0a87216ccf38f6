/** The Share dialog of a race. */
import { shareText } from "../i18n/shareTexts.js";
import { openShareDialog, type ShareOptions, type ShareWords } from "./dialog.js";

export interface RaceSharing extends Omit<ShareOptions, "words" | "saves"> {
  /** Saves the race as a file. */
  save(): void;
}

export const openRaceDialog = ({ save, ...options }: RaceSharing): HTMLDialogElement =>
  openShareDialog({ ...options, words: raceWords, saves: [{ label: shareText("share.save"), save }] });

const raceWords: ShareWords = {
  noLink: shareText("share.tooLong"),
  holds: shareText("share.holds"),
  linkLabel: shareText("share.linkLabel"),
  file: shareText("share.file"),
  fileText: shareText("share.fileText"),
  accept: ".json,application/json",
};
