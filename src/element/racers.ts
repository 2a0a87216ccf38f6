/** A race made ready to be shown: its data fetched, its run computed as far as it is needed. */
import type { Registry } from "../core/registry.js";
import type { Race } from "../race/race.js";
import { createSurface } from "../race/surface.js";
import { type Begun, beginRun, isRecorded } from "../worker/beginRun.js";

/**
 * A run of a race. A long one is computed in the background.
 * @param progress told how much of it is computed, 0 … 1
 * @throws the signal's reason where it is aborted
 */
export async function readyRun(
  race: Race,
  registry: Registry,
  progress: (part: number) => void,
  signal: AbortSignal,
): Promise<Begun> {
  await createSurface(race.surface, registry).load?.();
  signal.throwIfAborted();
  const begun = beginRun(race, registry);
  if (!isRecorded(begun.run) || begun.computed >= race.steps) return begun;
  progress(begun.computed / race.steps);
  const { computeRace } = await import("../worker/computeRace.js");
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const work = computeRace({ race, run: begun.run, to: race.steps }, (step) => {
      progress(step / race.steps);
      if (step >= race.steps) resolve({ ...begun, computed: step });
    });
    signal.addEventListener("abort", () => {
      work.cancel();
      reject(signal.reason);
    });
  });
}
