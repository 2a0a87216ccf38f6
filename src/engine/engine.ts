/** Runs lanes of any objective: step by step, forwards, backwards by checkpoints, with edits. */
import { Checkpoints } from "./checkpoints.js";
import type { Courses } from "./course.js";
import { Lane, type LaneSpec, memoryLength, type Noise } from "./lane.js";

export interface EngineSpec {
  readonly lanes: readonly LaneSpec[];
  /** The length that schedules are stretched over. An engine can be advanced past it. */
  readonly totalSteps: number;
  readonly noise: Noise;
}

/** A lane of more problems than this is a swarm: it keeps no track, its iterates are reached by seeking. */
export const mostTrackedProblems = 100;

/** Everything an engine is at a step, for another engine of the same spec to go on from. */
export interface Snapshot {
  readonly step: number;
  /** Theta, calls and slots of all lanes. */
  readonly memory: Float64Array;
  readonly lanes: readonly { readonly arrivedAt: Int32Array; readonly divergedAt: Int32Array }[];
}

/** All lanes at the same step. What it holds at a step is a pure function of its spec and the edits made so far. */
export class LaneEngine {
  readonly lanes: readonly Lane[];
  /** Theta, calls and slots of all lanes, so that a checkpoint is one copy. */
  readonly #memory: Float64Array;
  readonly #checkpoints = new Checkpoints();
  #step = 0;

  constructor({ lanes, totalSteps, noise }: EngineSpec) {
    this.#memory = new Float64Array(lanes.reduce((sum, lane) => sum + memoryLength(lane), 0));
    let first = 0;
    this.lanes = lanes.map((spec) => {
      const memory = this.#memory.subarray(first, first + memoryLength(spec));
      first += memory.length;
      return new Lane(spec, memory, { noise, totalSteps, tracked: keepsTrack(spec) });
    });
    this.#checkpoints.offer(0, this.#memory);
  }

  /** How many updates every lane has made. */
  get step(): number {
    return this.#step;
  }

  /** Makes so many updates more.
   *  @throws RangeError if `steps` is not a whole number, 0 or more */
  advance(steps: number): void {
    wholeNumber("advance", steps);
    this.#run(this.#step + steps);
  }

  /** Goes to a step, before or after the current one: the same numbers as advancing to it from the start, bit for bit.
   *  @throws RangeError if `step` is not a whole number, 0 or more */
  seek(step: number): void {
    wholeNumber("seek", step);
    this.#goTowards(step, Number.POSITIVE_INFINITY);
  }

  /** Seeks in parts: makes at most so many updates on the way to a step.
   *  @returns whether it is there
   *  @throws RangeError if `step` is not a whole number, 0 or more */
  approach(step: number, most: number): boolean {
    wholeNumber("approach", step);
    this.#goTowards(step, most);
    return this.#step === step;
  }

  snapshot(): Snapshot {
    const lanes = this.lanes.map(({ arrivedAt, divergedAt }) => ({
      arrivedAt: arrivedAt.slice(),
      divergedAt: divergedAt.slice(),
    }));
    return { step: this.#step, memory: this.#memory.slice(), lanes };
  }

  /** Goes to where another engine of the same spec and changes was, as if it had run there itself, tracks aside. */
  resume({ step, memory, lanes }: Snapshot): void {
    lanes.forEach(({ arrivedAt, divergedAt }, l) => {
      this.lanes[l].arrivedAt.set(arrivedAt);
      this.lanes[l].divergedAt.set(divergedAt);
    });
    this.#stand(step, memory);
    this.#checkpoints.offer(step, this.#memory);
  }

  /** Changes hyperparameters of a lane from the current step on. */
  change(lane: Lane, courses: Courses): void {
    lane.change(this.#step, courses);
    this.#checkpoints.dropFrom(this.#step);
    this.#checkpoints.offer(this.#step, this.#memory);
  }

  #goTowards(step: number, most: number): void {
    const checkpoint = this.#checkpoints.before(step);
    const isNearer = checkpoint && (step < this.#step || checkpoint.step > this.#step);
    if (isNearer) this.#stand(checkpoint.step, checkpoint.memory);
    this.#run(Math.min(step, this.#step + most));
  }

  #stand(step: number, memory: Float64Array): void {
    this.#memory.set(memory);
    this.#step = step;
    for (const lane of this.lanes) lane.resume(step);
  }

  #run(end: number): void {
    while (this.#step < end) {
      const { interval } = this.#checkpoints;
      const stop = Math.min(end, this.#step - (this.#step % interval) + interval);
      for (const lane of this.lanes) lane.advanceTo(stop);
      this.#step = stop;
      this.#checkpoints.offer(stop, this.#memory);
    }
  }
}

const keepsTrack = ({ objective, observer }: LaneSpec) =>
  observer === undefined && objective.layout.count <= mostTrackedProblems;

function wholeNumber(call: string, steps: number): void {
  if (!Number.isSafeInteger(steps) || steps < 0) {
    throw new RangeError(`${call}: got ${steps}, expected a whole number of steps, 0 or more`);
  }
}
