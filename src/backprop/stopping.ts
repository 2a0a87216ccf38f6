/** When training ends: the first of what is asked for. A lecture's "repeat until the error converges", made exact. */

export interface StopRules {
  /** The most epochs. */
  readonly epochs: number;
  /** Ends at a loss of at most this. */
  readonly target?: number;
  /** Ends after so many epochs in a row that did not lower the best loss by more than `minDelta`. */
  readonly patience?: number;
  readonly minDelta?: number;
  /** Ends after so much time. */
  readonly seconds?: number;
}

export type StopReason = "diverged" | "target" | "patience" | "epochs" | "seconds";

export class Stopping {
  readonly #rules: StopRules;
  #best = Number.POSITIVE_INFINITY;
  #waited = 0;

  constructor(rules: StopRules) {
    this.#rules = rules;
  }

  /**
   * What ends the training after an epoch, if anything does.
   * @param epoch how many are done, 1, 2, …
   * @param seconds how long they took
   */
  judge(epoch: number, loss: number, seconds: number): StopReason | undefined {
    const { epochs, target, patience, minDelta = 0, seconds: most } = this.#rules;
    if (!Number.isFinite(loss)) return "diverged";
    if (target !== undefined && loss <= target) return "target";
    this.#waited = loss < this.#best - minDelta ? 0 : this.#waited + 1;
    if (this.#waited === 0) this.#best = loss;
    if (patience !== undefined && this.#waited >= patience) return "patience";
    if (epoch >= epochs) return "epochs";
    return most !== undefined && seconds >= most ? "seconds" : undefined;
  }
}
