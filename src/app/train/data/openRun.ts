/** A run from a file. One that was saved with its results is run again to the same step, and both are compared. */

import type { Difference, SavedResults } from "../../../train/savedRun.js";
import { countText, measureText } from "../../numbers.js";
import { onDemand } from "../../onDemand.js";
import type { Problems } from "../../share/problems.js";
import type { Desk } from "../desk.js";
import { readRunText } from "../share/runFile.js";
import type { TrainState } from "../store.js";
import { words } from "../words.js";

export function openRun(
  content: string,
  desk: Desk,
  refuse: (lines: readonly string[]) => void,
  problems: Problems,
): void {
  const opened = readRunText(content);
  if (!opened.ok) {
    refuse(opened.lines);
    return;
  }
  const { run, results, isDamaged } = opened;
  if (isDamaged) problems.show(words("file.damaged"), []);
  if (results) void compare(desk, results, problems, () => desk.open(run, { step: results.step, playing: false }));
  else desk.start(run);
}

async function compare(desk: Desk, saved: SavedResults, problems: Problems, open: () => void): Promise<void> {
  const arrived = arrival(desk, saved.step);
  open();
  if (!(await arrived)) return;
  const loaded = await onDemand(() => import("../../../train/savedRun.js"));
  if (!loaded) return;
  const found = loaded.differences(saved, JSON.parse(await desk.export("json")));
  if (found.length > 0) problems.show(words("file.different"), found.map(differenceLine));
  else problems.show(words("file.same", { count: countText(saved.lanes.length), step: countText(saved.step) }), []);
}

/** Tells when the run that is opened next has come to a step, or that another one was opened before. */
function arrival({ store }: Desk, step: number): Promise<boolean> {
  return new Promise((resolve) => {
    let problem: TrainState["problem"];
    const stop = store.subscribe((state, before) => {
      const isOpened = state.problem !== before.problem;
      if (isOpened && !problem) problem = state.problem;
      else if (isOpened) end(false);
      else if (problem && state.lanes.length > 0 && (state.step === step || state.phase === "ended")) end(true);
    });
    const end = (is: boolean) => {
      stop();
      resolve(is);
    };
  });
}

function differenceLine({ lane, saved, now, largest }: Difference): string {
  if (lane === undefined) return words("file.otherStart", { saved, now });
  const by = Number.isFinite(largest) ? words("file.largest", { largest: measureText(largest) }) : "";
  return words("file.otherLane", { lane, saved, now }) + by;
}
