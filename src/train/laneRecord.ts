/** What is kept of a lane while it trains: curves and ends, a few numbers per step and never its weights. */
import type { Layout, Reals } from "../core/layout.js";
import type { Lane, Observer, Referee } from "../engine/lane.js";
import { emptyColumns, extend } from "./columns.js";
import type { Evaluation } from "./evaluate.js";
import type { StopReason } from "./trainer.js";
import type { Monitor } from "./trainRun.js";

export interface RecordRules {
  readonly totalSteps: number;
  readonly evaluateEvery: number;
  /** The training loss at which a lane has arrived. */
  readonly target: number | undefined;
  readonly stopsAtTarget: boolean;
  /** Steps without an improvement after which a lane stops; Infinity for never. */
  readonly patience: number;
  readonly minDelta: number;
  readonly monitor: Monitor;
  evaluate(theta: Reals): Evaluation;
}

export const stepColumns = ["batchLoss", "gradientNorm", "updateNorm"] as const;
export const evaluationColumns = ["step", "trainLoss", "testLoss", "trainScore", "testScore"] as const;

/** All that a lane ever reached, until `forgetAfter`: going back and forth in a run changes nothing in it. */
export class LaneRecord implements Observer, Referee {
  readonly steps = emptyColumns(stepColumns);
  readonly evaluations = emptyColumns(evaluationColumns);
  /** Steps; -1 where it has not come to that. */
  arrivedAt = -1;
  divergedAt = -1;
  stop: { readonly at: number; readonly why: StopReason } | undefined;
  /** What the last update began with, and how many there were before it. */
  readonly before: { readonly theta: Float64Array; readonly gradient: Float64Array };
  updatesBefore: number | undefined;
  readonly #rules: RecordRules;
  /** The last evaluation that was lower by more than `minDelta` than the one that was so before it. */
  #lowest = Number.POSITIVE_INFINITY;
  #improvedAt = 0;

  constructor(dim: number, rules: RecordRules) {
    this.before = { theta: new Float64Array(dim), gradient: new Float64Array(dim) };
    this.#rules = rules;
  }

  get endsAt(): number {
    return this.stop?.at ?? Number.POSITIVE_INFINITY;
  }

  beforeUpdate({ theta, gradient }: Lane, updatesMade: number): void {
    this.before.theta.set(theta);
    this.before.gradient.set(gradient);
    this.updatesBefore = updatesMade;
  }

  observe(lane: Lane, step: number): void {
    if (step < this.steps.count) return;
    const k = extend(this.steps, stepColumns);
    this.steps.batchLoss[k] = lane.value[0];
    this.steps.gradientNorm[k] = norm(lane.gradient);
    this.steps.updateNorm[k] = step === 0 ? 0 : distance(lane.theta, this.before.theta);
    if (!Number.isFinite(this.steps.batchLoss[k]) || !Number.isFinite(this.steps.updateNorm[k])) {
      this.divergedAt = step;
      this.stop = { at: step, why: "diverged" };
    } else if (step % this.#rules.evaluateEvery === 0 || step === this.#rules.totalSteps) {
      this.#evaluate(lane.theta, step);
    }
  }

  judge(_theta: Reals, _layout: Layout, step: number, arrivedAt: Int32Array, divergedAt: Int32Array): void {
    if (step === this.arrivedAt) arrivedAt[0] = step;
    if (step === this.divergedAt) divergedAt[0] = step;
  }

  forgetAfter(step: number): void {
    this.steps.count = Math.min(this.steps.count, step + 1);
    this.evaluations.count = this.evaluationsUntil(step);
    if (this.arrivedAt > step) this.arrivedAt = -1;
    if (this.divergedAt > step) this.divergedAt = -1;
    if (this.endsAt > step) this.stop = undefined;
    this.#lowest = Number.POSITIVE_INFINITY;
    this.#improvedAt = 0;
    for (let k = 0; k < this.evaluations.count; k++) this.#noteImprovement(k);
  }

  /** How many evaluations were made up to a step. */
  evaluationsUntil(step: number): number {
    let count = Math.min(this.evaluations.count, Math.floor(step / this.#rules.evaluateEvery) + 2);
    while (count > 0 && this.evaluations.step[count - 1] > step) count--;
    return count;
  }

  /** The first evaluation up to a step with the lowest monitored loss. */
  bestUntil(step: number): { readonly at: number; readonly value: number } | undefined {
    const monitored = this.evaluations[this.#rules.monitor];
    const count = this.evaluationsUntil(step);
    let best = -1;
    let value = Number.POSITIVE_INFINITY;
    for (let k = 0; k < count; k++) {
      if (!(monitored[k] < value)) continue;
      best = k;
      value = monitored[k];
    }
    return best < 0 ? undefined : { at: this.evaluations.step[best], value };
  }

  #evaluate(theta: Reals, step: number): void {
    const { target, stopsAtTarget, patience, evaluate } = this.#rules;
    const evaluation = evaluate(theta);
    const k = extend(this.evaluations, evaluationColumns);
    this.evaluations.step[k] = step;
    this.evaluations.trainLoss[k] = evaluation.trainLoss;
    this.evaluations.testLoss[k] = evaluation.testLoss;
    this.evaluations.trainScore[k] = evaluation.trainScore;
    this.evaluations.testScore[k] = evaluation.testScore;
    this.#noteImprovement(k);
    const isThere = target !== undefined && evaluation.trainLoss <= target;
    if (isThere && this.arrivedAt < 0) this.arrivedAt = step;
    if (isThere && stopsAtTarget) this.stop = { at: step, why: "target" };
    else if (step - this.#improvedAt >= patience) this.stop = { at: step, why: "patience" };
  }

  #noteImprovement(k: number): void {
    const value = this.evaluations[this.#rules.monitor][k];
    if (!(value < this.#lowest - this.#rules.minDelta)) return;
    this.#lowest = value;
    this.#improvedAt = this.evaluations.step[k];
  }
}

function norm(vector: Reals): number {
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += vector[k] * vector[k];
  return Math.sqrt(sum);
}

function distance(a: Reals, b: Reals): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] - b[k]) * (a[k] - b[k]);
  return Math.sqrt(sum);
}
