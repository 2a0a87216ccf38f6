/** Race files on a user's disk. */
import { issueText, parseRace, type Race } from "../../index.js";
import { text } from "../i18n/language.js";
import { saveText } from "./saveText.js";

/** Bytes. */
const fileLimit = 5_000_000;

export type Opened =
  | { readonly ok: true; readonly race: Race }
  /** What is wrong, line by line. */
  | { readonly ok: false; readonly lines: readonly string[] };

export async function readRaceFile(file: Blob): Promise<Opened> {
  if (file.size > fileLimit) {
    const megabytes = (file.size / 1e6).toFixed(1);
    return { ok: false, lines: [text("share.largeFile", { size: megabytes, most: fileLimit / 1e6 })] };
  }
  try {
    return checked(JSON.parse(await file.text()));
  } catch (error) {
    return { ok: false, lines: [error instanceof Error ? error.message : String(error)] };
  }
}

function checked(json: unknown): Opened {
  const parsed = parseRace(json);
  return parsed.ok ? { ok: true, race: parsed.value } : { ok: false, lines: parsed.issues.map(issueText) };
}

export const raceText = (race: Race): string => `${JSON.stringify(race, undefined, 2)}\n`;

/** Lets the browser save the race as race.json. */
export function saveRace(race: Race): void {
  saveText("race.json", raceText(race));
}
