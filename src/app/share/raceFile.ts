/** Race files on a user's disk. */
import { parseRace, type Race } from "../../index.js";
import { text } from "../i18n/language.js";
import { issueLine } from "../i18n/sentences.js";
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
  const content = await file.text().catch(() => undefined);
  if (content === undefined) return { ok: false, lines: [text("share.unreadable")] };
  try {
    return checked(JSON.parse(content));
  } catch (error) {
    return { ok: false, lines: [notJsonText(error)] };
  }
}

/** Engines say what is wrong with a JSON text in English and each in its own words; most of them say where. */
function notJsonText(error: unknown): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
  return line && column ? text("share.notJsonAt", { line, column }) : text("share.notJson");
}

function checked(json: unknown): Opened {
  const parsed = parseRace(json);
  return parsed.ok ? { ok: true, race: parsed.value } : { ok: false, lines: parsed.issues.map(issueLine) };
}

export const raceText = (race: Race): string => `${JSON.stringify(race, undefined, 2)}\n`;

/** Lets the browser save the race as race.json. */
export function saveRace(race: Race): void {
  saveText("race.json", raceText(race));
}
