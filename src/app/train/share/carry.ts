/** What is carried over when the page is loaded again in another language: the run, data of one's own included, and its step. */
import { isObject, type Json } from "../../../core/reader.js";
import type { TrainRun } from "../../../train/trainRun.js";
import { parseRun } from "../parseRun.js";
import type { TrainState } from "../store.js";

const storageKey = "optimizer-race:training";

export interface CarriedRun {
  readonly run: TrainRun;
  readonly preset: string | undefined;
  readonly step: number;
  readonly playing: boolean;
}

/** Keeps what is shown for the next time the page is loaded in this tab. */
export function carryRun({ run, preset, step, phase }: TrainState): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify({ run, preset, step, playing: phase === "playing" }));
  } catch {
    // Storage may be forbidden or full; then the address decides what is shown.
  }
}

/** What was kept, once; nothing where nothing was. */
export function carriedRun(): CarriedRun | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? "null");
    sessionStorage.removeItem(storageKey);
    if (!isObject(kept)) return undefined;
    const { run, preset, step, playing } = kept as Json;
    const parsed = parseRun(run);
    if (!parsed.ok || typeof step !== "number") return undefined;
    return {
      run: parsed.value,
      preset: typeof preset === "string" ? preset : undefined,
      step,
      playing: playing === true,
    };
  } catch {
    return undefined;
  }
}
