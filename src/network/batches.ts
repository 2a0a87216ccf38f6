/**
 * Which samples each step takes. They are a function of (seed, step) alone: every lane meets the same batches, and any
 * step may be asked for in any order.
 */
import { hash, uniform } from "../core/random.js";

export interface BatchPlan {
  /** Samples of a batch: 1 is online training, all of them (or more) the full batch. */
  readonly size: number;
  /**
   * `epochs`: each epoch deals every sample once, in an order of its own; its last batch holds what is left over and
   * may be short. `replacement`: each place of each batch is drawn from all samples.
   */
  readonly draw: "epochs" | "replacement";
  readonly seed: number;
}

export class Batches {
  /** Samples of a batch, save of an epoch's last one. */
  readonly size: number;
  /** Steps until every sample was dealt; drawn with replacement, until as many were drawn. */
  readonly stepsPerEpoch: number;
  /** Whether every batch is all samples, in their own order. */
  readonly isFull: boolean;
  readonly #draw: BatchPlan["draw"];
  readonly #seed: number;
  /** The order of the epoch last asked for: kept for speed, and never changes what comes out. */
  readonly #order: Int32Array;
  #epoch = -1;

  /** @param samples how many there are, 1 or more */
  constructor(samples: number, { size, draw, seed }: BatchPlan) {
    this.size = Math.min(size, samples);
    this.stepsPerEpoch = Math.ceil(samples / this.size);
    this.isFull = draw === "epochs" && this.size === samples;
    this.#draw = draw;
    this.#seed = seedOfBatches(seed);
    this.#order = Int32Array.from({ length: samples }, (_, row) => row);
  }

  /** The epoch, 0, 1, 2, …, that step t = 1, 2, 3, … belongs to. */
  epochOf(t: number): number {
    return Math.floor((t - 1) / this.stepsPerEpoch);
  }

  /** Writes the rows of step t's samples to `rows`, which has room for `size` of them; gives how many they are. */
  read(t: number, rows: Int32Array): number {
    return this.#draw === "replacement" ? this.#drawRows(t, rows) : this.#dealRows(t, rows);
  }

  #drawRows(t: number, rows: Int32Array): number {
    const samples = this.#order.length;
    for (let k = 0; k < this.size; k++) rows[k] = Math.floor(samples * uniform(this.#seed, t, k));
    return this.size;
  }

  #dealRows(t: number, rows: Int32Array): number {
    if (!this.isFull) this.#shuffle(this.epochOf(t));
    const first = ((t - 1) % this.stepsPerEpoch) * this.size;
    const count = Math.min(this.size, this.#order.length - first);
    for (let k = 0; k < count; k++) rows[k] = this.#order[first + k];
    return count;
  }

  /** Fisher and Yates' shuffle of the samples' own order. */
  #shuffle(epoch: number): void {
    if (epoch === this.#epoch) return;
    const order = this.#order;
    for (let k = 0; k < order.length; k++) {
      const other = Math.floor((k + 1) * uniform(this.#seed, epoch, k));
      order[k] = order[other];
      order[other] = k;
    }
    this.#epoch = epoch;
  }
}

/** A seed apart from the run's own, which gradient noise is drawn with at the same steps. */
const seedOfBatches = (seed: number) => hash(seed, 0, -1);
