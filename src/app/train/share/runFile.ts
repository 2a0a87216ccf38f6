/** Run files, and the records that runs are saved as: both can be opened. */
import { isObject, type Json } from "../../../core/reader.js";
import type { TrainRun } from "../../../train/trainRun.js";
import { issueLine } from "../../i18n/sentences.js";
import { parseRun } from "../parseRun.js";

export type OpenedRun =
  | { readonly ok: true; readonly run: TrainRun; readonly initialHash: string | undefined }
  /** What is wrong, line by line. */
  | { readonly ok: false; readonly lines: readonly string[] };

export function readRunText(text: string): OpenedRun {
  try {
    return checked(JSON.parse(text));
  } catch (error) {
    return { ok: false, lines: [error instanceof Error ? error.message : String(error)] };
  }
}

/** A record holds its run file, and tells the weights that it began with. */
function checked(json: unknown): OpenedRun {
  const { run = json, initialHash } = isObject(json) ? (json as Json) : {};
  const parsed = parseRun(run);
  if (!parsed.ok) return { ok: false, lines: parsed.issues.map(issueLine) };
  return { ok: true, run: parsed.value, initialHash: typeof initialHash === "string" ? initialHash : undefined };
}
