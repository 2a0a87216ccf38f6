import type { Edit } from "../../race/race.js";
import type { TrainRun } from "../../train/trainRun.js";

/**
 * The edits at steps `from` … `to` by which one run differs from another; undefined where it differs in anything else as
 * well, or has lost an edit. Such a change needs no other run: the one that is open takes it.
 */
export function editsMade(from: number, to: number, before: TrainRun, after: TrainRun): readonly Edit[] | undefined {
  const isNew = (edit: Edit) => !before.edits.some((known) => isSame(known, edit));
  const made = after.edits.filter(isNew);
  const isKept = (edit: Edit) =>
    after.edits.some((known) => isSame(known, edit)) ||
    made.some(({ at, lane }) => at === edit.at && lane === edit.lane);
  const onlyEdits = isSame({ ...before, edits: [] }, { ...after, edits: [] });
  if (!onlyEdits || from === 0 || made.length === 0) return undefined;
  return made.every(({ at }) => at >= from && at <= to) && before.edits.every(isKept) ? made : undefined;
}

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
