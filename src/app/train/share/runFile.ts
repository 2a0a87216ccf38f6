/** Run files, and the records that runs are saved as: both can be opened. */
import { type SavedRun, savedRun } from "../../../train/savedRun.js";
import type { TrainRun } from "../../../train/trainRun.js";
import { issueLine } from "../../i18n/sentences.js";
import { parseRun } from "../parseRun.js";

export type OpenedRun =
  | ({ readonly ok: true; readonly run: TrainRun } & Pick<SavedRun, "results" | "isDamaged">)
  /** What is wrong, line by line. */
  | { readonly ok: false; readonly lines: readonly string[] };

export function readRunText(text: string): OpenedRun {
  try {
    const { run, ...saved } = savedRun(JSON.parse(text));
    const parsed = parseRun(run);
    if (!parsed.ok) return { ok: false, lines: parsed.issues.map(issueLine) };
    return { ok: true, run: parsed.value, ...saved };
  } catch (error) {
    return { ok: false, lines: [error instanceof Error ? error.message : String(error)] };
  }
}
