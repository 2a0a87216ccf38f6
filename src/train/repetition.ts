/** The same run with one seed after another, since a single run proves little. */
import { median } from "../core/median.js";
import type { Registry } from "../core/registry.js";
import { raceLimits } from "../race/race.js";
import { createTrainer } from "./createTrainer.js";
import type { RepeatedLane, Spread } from "./messages.js";
import { type TableRow, tableOf } from "./table.js";
import type { Trainer } from "./trainer.js";
import type { TrainRun } from "./trainRun.js";

/** Runs with the run's own seed and those after it, to their ends, in any portions. */
export class Repetition {
  /** How many seeds are to be run. */
  readonly of: number;
  readonly #run: TrainRun;
  readonly #registry: Registry;
  readonly #tables: TableRow[][] = [];
  #trainer: Trainer | undefined;

  /** @param seeds how many, 1 or more */
  constructor(run: TrainRun, seeds: number, registry: Registry) {
    this.of = seeds;
    this.#run = run;
    this.#registry = registry;
  }

  /** How many seeds are through. */
  get done(): number {
    return this.#tables.length;
  }

  /** How much is done, 0 … 1, as if no run ended early. */
  get share(): number {
    const { step, problem } = this.#trainer ?? { step: 0, problem: { totalSteps: 1 } };
    return (this.done + step / problem.totalSteps) / this.of;
  }

  /** Makes so many steps more, of one seed at most; nothing once all are through. */
  advance(steps: number): void {
    if (this.done === this.of) return;
    const seed = (this.#run.seed + this.done) % (raceLimits.seed + 1);
    const trainer = this.#trainer ?? createTrainer({ ...this.#run, seed }, this.#registry);
    this.#trainer = trainer;
    trainer.advance(steps);
    if (!trainer.ended) return;
    this.#tables.push(tableOf(trainer));
    this.#trainer = undefined;
  }

  /** What the seeds that are through tell of each lane. */
  get lanes(): RepeatedLane[] {
    return this.#run.lanes.map(({ id }, l) => {
      const rows = this.#tables.map((table) => table[l]);
      const spread = (value: (row: TableRow) => number | undefined) =>
        spreadOf(rows.flatMap((row) => value(row) ?? []));
      return {
        id,
        arrived: rows.filter(({ stepsToTarget }) => stepsToTarget !== undefined).length,
        stepsToTarget: spread(({ stepsToTarget }) => stepsToTarget),
        diverged: rows.filter(({ divergedAt }) => divergedAt !== undefined).length,
        bestTest: spread(({ bestTest }) => bestTest?.testLoss),
        bestTestStep: spread(({ bestTest }) => bestTest?.step),
      };
    });
  }
}

/** The middle and the ends of some numbers; nothing of none. */
function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}
