/** Copies of an engine's memory, from which any step is reached again by a short run. */

interface Checkpoint {
  readonly step: number;
  readonly memory: Float64Array;
}

const firstInterval = 64;
const mostCheckpoints = 256;
const mostBytes = 64 * 2 ** 20;

/** Evenly spaced checkpoints, in bounded memory: where they become too many, every other one is dropped. */
export class Checkpoints {
  /** A checkpoint is due at each multiple of this many steps. */
  interval = firstInterval;
  #kept: Checkpoint[] = [];

  /** Keeps a copy of the memory, if one is due at this step and there is none yet. */
  offer(step: number, memory: Float64Array): void {
    if (step % this.interval !== 0 || this.before(step)?.step === step) return;
    this.#kept.push({ step, memory: memory.slice() });
    this.#kept.sort((a, b) => a.step - b.step);
    while (this.#kept.length > 2 && this.#tooMany(memory.byteLength)) this.#thin();
  }

  /** The last checkpoint at or before a step. */
  before(step: number): Checkpoint | undefined {
    return this.#kept.findLast((checkpoint) => checkpoint.step <= step);
  }

  /** Forgets the checkpoints at a step and after it. */
  dropFrom(step: number): void {
    this.#kept = this.#kept.filter((checkpoint) => checkpoint.step < step);
  }

  #tooMany(bytesEach: number): boolean {
    return this.#kept.length > mostCheckpoints || this.#kept.length * bytesEach > mostBytes;
  }

  #thin(): void {
    this.interval *= 2;
    this.#kept = this.#kept.filter(({ step }) => step % this.interval === 0);
  }
}
