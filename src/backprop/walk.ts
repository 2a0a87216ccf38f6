/** The updates that are gone through one by one, as they follow on each other: each knows what was done before it and with it. */
import { addDone, type Done } from "./done.js";
import type { Task } from "./update.js";

export interface Walk {
  readonly task: Task;
  readonly doneBefore: readonly Done[];
  readonly doneAfter: readonly Done[];
}

/** What an update is called among the things done. */
const doneBy = ({ way, rows }: Task): Done => (way === "online" ? { sample: rows[0] } : { way, epochs: 1 });

export const walkOf = (task: Task, doneBefore: readonly Done[], samples: number): Walk => ({
  task,
  doneBefore,
  doneAfter: addDone(doneBefore, doneBy(task), samples),
});

/** The walks of updates that were made one after the other. */
export function walksOf(tasks: readonly Task[], doneBefore: readonly Done[], samples: number): readonly Walk[] {
  const walks: Walk[] = [];
  let done = doneBefore;
  for (const task of tasks) {
    const walk = walkOf(task, done, samples);
    walks.push(walk);
    done = walk.doneAfter;
  }
  return walks;
}

/** The samples that come after an update, when it goes on by itself: the next one, or all again. */
export const nextRows = ({ way, rows }: Task, samples: number): readonly number[] =>
  way === "online" ? [(rows[0] + 1) % samples] : rows;
