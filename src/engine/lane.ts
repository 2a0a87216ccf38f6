import type { Layout, Reals } from "../core/layout.js";
import type { Objective } from "../core/objective.js";
import { type Optimizer, slotLength } from "../core/optimizer.js";
import type { Values } from "../core/param.js";
import { addGaussianNoise } from "../core/random.js";
import { type CourseChange, type Courses, Timeline } from "./course.js";
import { LaneProbe } from "./laneProbe.js";
import { Track } from "./track.js";

/** Decides what has become of the problems of a lane. */
export interface Referee {
  /** Writes `step` where a problem has arrived or diverged for the first time; entries below 0 mean "not yet". */
  judge(theta: Reals, layout: Layout, step: number, arrivedAt: Int32Array, divergedAt: Int32Array): void;
}

/** Watches a lane instead of a track: keeps what it wants of the iterates, and may end the lane's run. */
export interface Observer {
  /** Told before each update, when theta and gradient are what it begins with. */
  beforeUpdate(lane: Lane, updatesMade: number): void;
  /** Told where the lane now is: at the start, after each update, and where it takes up its run, which may be a step told of before. */
  observe(lane: Lane, updatesMade: number): void;
  /** From this step on the lane makes no updates any more; Infinity while nothing ends its run. */
  readonly endsAt: number;
  /** Told that everything after a step may come differently. */
  forgetAfter(step: number): void;
}

/** What an engine is told of a lane. */
export interface LaneSpec {
  readonly id: string;
  readonly optimizer: Optimizer;
  /** Every hyperparameter of the optimizer. */
  readonly courses: Courses;
  readonly changes: readonly CourseChange[];
  readonly objective: Objective;
  readonly start: Reals;
  readonly referee: Referee;
  /** A lane that has one keeps no track. */
  readonly observer?: Observer;
  /** Makes no updates: its optimizer needs a gradient, and the objective has none. */
  readonly isStill?: boolean;
}

/** Gaussian noise added to every component of every gradient, the same for all lanes. */
export interface Noise {
  readonly seed: number;
  readonly sigma: number;
}

export type Status = "running" | "arrived" | "diverged";

/** What all lanes of an engine share. */
export interface Common {
  readonly noise: Noise;
  /** The length that schedules are stretched over. */
  readonly totalSteps: number;
  /** Whether the lane records its iterates. */
  readonly tracked: boolean;
}

/** One optimizer with its memory, its problems and what became of them. Its arrays are live views. */
export class Lane {
  readonly id: string;
  readonly optimizer: Optimizer;
  readonly layout: Layout;
  /** The current iterate. */
  readonly theta: Float64Array;
  /** The gradient at the current iterate as the next update will use it, noise included. */
  readonly gradient: Float64Array;
  readonly slots: Readonly<Record<string, Float64Array>>;
  /** Makes no updates, for want of a gradient. */
  readonly isStill: boolean;
  /**
   * Of an optimizer that asks: of each problem how many losses it has asked for, and then of each how many gradients, those
   * at theta included. Empty for others, which use a gradient an update.
   */
  readonly calls: Float64Array;
  /** The step at which each problem first arrived at the target or diverged; -1 where it has not so far. */
  readonly arrivedAt: Int32Array;
  readonly divergedAt: Int32Array;
  readonly track: Track | undefined;
  readonly #objective: Objective;
  readonly #referee: Referee;
  readonly #observer: Observer | undefined;
  readonly #probe: LaneProbe | undefined;
  /** What the track keeps besides: calls, and the company of a lone marble. */
  readonly #aside: readonly Float64Array[];
  readonly #noise: Noise;
  readonly #timeline: Timeline;
  readonly #value: Float64Array;
  #valueIsCurrent = false;
  /** How many updates it has made: the engine's step, unless its run has ended before. */
  #step = 0;

  /** @param memory where theta and the slots live: `memoryLength(spec)` numbers */
  constructor(spec: LaneSpec, memory: Float64Array, { noise, totalSteps, tracked }: Common) {
    const { dim, count } = spec.objective.layout;
    this.id = spec.id;
    this.optimizer = spec.optimizer;
    this.layout = spec.objective.layout;
    this.#objective = spec.objective;
    this.#referee = spec.referee;
    this.#observer = spec.observer;
    this.#noise = noise;
    this.#timeline = new Timeline(spec.courses, spec.changes, totalSteps);
    this.theta = memory.subarray(0, dim * count);
    this.theta.set(spec.start);
    this.calls = memory.subarray(dim * count, dim * count + callsLength(spec));
    this.slots = slotViews(spec.optimizer, this.layout, memory.subarray(dim * count + this.calls.length));
    initializeSlots(spec.optimizer, this.slots, this.#timeline.values);
    this.isStill = spec.isStill ?? false;
    this.#probe = this.probeApart(this.calls);
    this.#aside = this.company ? [this.calls, this.company] : [this.calls];
    this.gradient = new Float64Array(dim * count);
    this.#value = new Float64Array(count);
    this.arrivedAt = new Int32Array(count).fill(-1);
    this.divergedAt = new Int32Array(count).fill(-1);
    const asideLength = this.#aside.reduce((sum, { length }) => sum + length, 0);
    this.track = tracked ? new Track(this.layout, totalSteps, asideLength) : undefined;
    this.#look();
  }

  /** The hyperparameters' values for the next update. */
  get hyperparameters(): Values {
    return this.#timeline.values;
  }

  /** The values that its last update used; before the first, those that it will use. */
  get lastHyperparameters(): Values {
    return this.#timeline.valuesAfter(Math.max(0, this.#step - 1));
  }

  /** The places that the lane of a lone marble holds besides theta: all x, all y of one after the other, as a slot has them. */
  get company(): Float64Array | undefined {
    const { company } = this.optimizer;
    return company !== undefined && this.layout.count === 1 ? this.slots[company] : undefined;
  }

  /** For its optimizer to ask the lane's objective by, apart from the lane's run; none if it does not ask. */
  probeApart(calls: Float64Array = new Float64Array(this.calls.length)): LaneProbe | undefined {
    return this.optimizer.asks && new LaneProbe(this.#objective, this.#noise, calls);
  }

  /** The loss of each problem at the current iterate. */
  get value(): Reals {
    if (!this.#valueIsCurrent) {
      this.#objective.evaluate(this.theta, this.#step + 1, new Float64Array(this.theta.length), this.#value);
      this.#valueIsCurrent = true;
    }
    return this.#value;
  }

  /** What has become of the lane by now. */
  get status(): Status {
    return this.statusAt();
  }

  /** What has become of problem i by a step that the lane has reached. */
  statusOf(i: number, step = this.#step): Status {
    if (this.divergedAt[i] >= 0 && this.divergedAt[i] <= step) return "diverged";
    return this.arrivedAt[i] >= 0 && this.arrivedAt[i] <= step ? "arrived" : "running";
  }

  /** The lane's status: what all its problems have become, else running. */
  statusAt(step = this.#step): Status {
    const first = this.statusOf(0, step);
    for (let i = 1; i < this.layout.count; i++) if (this.statusOf(i, step) !== first) return "running";
    return first;
  }

  /** Makes updates up to a step, or to the end of its run. */
  advanceTo(step: number): void {
    const observer = this.#observer;
    while (this.#step < step && !(observer && this.#step >= observer.endsAt)) {
      const t = this.#step + 1;
      observer?.beforeUpdate(this, this.#step);
      if (!this.isStill) this.#update(t);
      this.#step = t;
      this.#timeline.advanceTo(t);
      this.#look();
    }
  }

  /** Takes up the run at a step whose iterate and slots the memory already holds. */
  resume(step: number): void {
    this.#step = Math.min(step, this.#observer?.endsAt ?? step);
    this.#timeline.moveTo(this.#step);
    this.#look();
  }

  /** Changes hyperparameters from a step on, the engine's current one, and forgets what had come after it. */
  change(at: number, courses: Courses): void {
    this.#timeline.add({ at, courses });
    this.#timeline.moveTo(this.#step);
    // Before the first update slots hold what the hyperparameters say, whether they say it by an edit or not.
    if (this.#step === 0) initializeSlots(this.optimizer, this.slots, this.#timeline.values);
    this.track?.truncate(at);
    this.#observer?.forgetAfter(at);
    for (const happened of [this.arrivedAt, this.divergedAt]) {
      for (let i = 0; i < happened.length; i++) if (happened[i] > at) happened[i] = -1;
    }
  }

  #update(t: number): void {
    const { optimizer, theta, gradient, slots, layout, calls } = this;
    if (this.#probe) this.#probe.t = t;
    if (optimizer.asks === "besides") for (let i = layout.count; i < calls.length; i++) calls[i]++;
    optimizer.step(theta, gradient, slots, this.#timeline.values, t, layout, this.#probe);
  }

  /** Evaluates the objective where the lane now is, judges it and records it. */
  #look(): void {
    const t = this.#step + 1;
    this.#valueIsCurrent = this.track !== undefined || this.#observer !== undefined;
    this.#objective.evaluate(this.theta, t, this.gradient, this.#valueIsCurrent ? this.#value : undefined);
    const { seed, sigma } = this.#noise;
    if (sigma > 0) addGaussianNoise(this.gradient, this.layout, sigma, seed, t);
    this.#observer?.observe(this, this.#step);
    this.#referee.judge(this.theta, this.layout, this.#step, this.arrivedAt, this.divergedAt);
    this.track?.record(this.#step, this.theta, this.#value, this.#aside);
  }
}

/** How much memory a lane takes, in numbers: theta, calls and slots. */
export function memoryLength(spec: LaneSpec): number {
  const { layout } = spec.objective;
  const slots = Object.values(spec.optimizer.slots);
  return slots.reduce((sum, slot) => sum + slotLength(slot, layout), layout.dim * layout.count + callsLength(spec));
}

const callsLength = ({ optimizer, objective }: LaneSpec) => (optimizer.asks ? 2 * objective.layout.count : 0);

/** An optimizer's slots as consecutive views on `memory`. */
export function slotViews(optimizer: Optimizer, layout: Layout, memory: Float64Array): Record<string, Float64Array> {
  const views: Record<string, Float64Array> = {};
  let first = 0;
  for (const name in optimizer.slots) {
    const length = slotLength(optimizer.slots[name], layout);
    views[name] = memory.subarray(first, first + length);
    first += length;
  }
  return views;
}

/** Fills the slots with what they hold before the first step. */
export function initializeSlots(
  optimizer: Optimizer,
  slots: Readonly<Record<string, Float64Array>>,
  hyperparameters: Values,
): void {
  for (const name in optimizer.slots) {
    const { initial } = optimizer.slots[name];
    slots[name].fill(typeof initial === "number" ? initial : hyperparameters[initial]);
  }
}
