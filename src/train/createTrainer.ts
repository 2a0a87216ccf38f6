/** Makes a trainer out of a parsed run: an engine whose objective is the loss of a network. */
import { issueText, type Result } from "../core/issue.js";
import { Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { LaneEngine } from "../engine/engine.js";
import { networkObjective } from "../network/objective.js";
import { givenCourses, laneCourses } from "../race/courses.js";
import { checkedChange, inOrder } from "../race/edits.js";
import type { Edit } from "../race/race.js";
import { batchPlan, createProblem } from "./createProblem.js";
import { createEvaluator } from "./evaluate.js";
import { LaneRecord, type RecordRules } from "./laneRecord.js";
import { limitLength } from "./limitLength.js";
import { TrainedLane } from "./trainedLane.js";
import type { Problem, Trainer } from "./trainer.js";
import type { TrainRun } from "./trainRun.js";

/**
 * A trainer at step 0, or why there can be none: only now that there are samples it is known how long the run is.
 * @throws RangeError if the run names what the registry does not have
 * @throws Error where data come with a `load` that has not been awaited
 */
export function makeTrainer(run: TrainRun, registry: Registry): Result<Trainer> {
  const problem = createProblem(run, registry);
  const { issues } = limitLength(new Reader(), run, problem.totalSteps);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: new EngineTrainer(run, problem, registry) };
}

/**
 * A trainer at step 0.
 * @throws RangeError if the run names what the registry does not have, or is longer than it may be
 * @throws Error where data come with a `load` that has not been awaited
 */
export function createTrainer(run: TrainRun, registry: Registry): Trainer {
  const made = makeTrainer(run, registry);
  if (!made.ok) throw new RangeError(made.issues.map(issueText).join("\n"));
  return made.value;
}

/** Steps between two looks whether all lanes have stopped. */
const stretch = 1024;

class EngineTrainer implements Trainer {
  readonly run: TrainRun;
  readonly problem: Problem;
  readonly lanes: readonly TrainedLane[];
  edits: readonly Edit[];
  readonly #registry: Registry;
  readonly #engine: LaneEngine;

  constructor(run: TrainRun, problem: Problem, registry: Registry) {
    this.run = run;
    this.problem = problem;
    this.edits = inOrder(run.edits);
    this.#registry = registry;
    const { network, train, initial, totalSteps } = problem;
    const { l2, sampling } = run;
    const batches = batchPlan(run, train.count);
    const objective = networkObjective(network, train, { batches, reduction: sampling.reduction, l2 });
    const rules = rulesOf(run, problem);
    const records = run.lanes.map(() => new LaneRecord(network.parameterCount, rules));
    const lanes = run.lanes.map((lane, l) => ({
      id: lane.id,
      ...laneCourses(lane, run.edits, registry),
      objective,
      start: initial,
      referee: records[l],
      observer: records[l],
    }));
    // The noise of training is that of its batches.
    this.#engine = new LaneEngine({ lanes, totalSteps, noise: { seed: run.seed, sigma: 0 } });
    this.lanes = this.#engine.lanes.map((lane, l) => new TrainedLane(lane, records[l], this));
  }

  get step(): number {
    return Math.min(this.#engine.step, this.#end);
  }

  get ended(): boolean {
    return this.step === this.#end;
  }

  /** The step after which nothing moves, as far as it is known. */
  get #end(): number {
    const lastStop = this.lanes.reduce((last, { endsAt }) => Math.max(last, endsAt), 0);
    return Math.min(this.problem.totalSteps, lastStop);
  }

  advance(steps: number): void {
    checkSteps("advance", steps);
    this.#runTo(this.step + steps);
  }

  seek(step: number): void {
    checkSteps("seek", step);
    const target = Math.min(step, this.#end);
    if (target === this.#engine.step) return;
    // By the step before, so that the update that led there is known.
    this.#engine.seek(Math.max(0, target - 1));
    this.#runTo(target);
  }

  edit(change: Omit<Edit, "at">): void {
    const { lane: id, hyperparameters } = checkedChange(change, this.run.lanes, this.#registry);
    // Where all lanes stopped within a stretch, the engine went on without them.
    if (this.#engine.step > this.step) this.#engine.seek(this.step);
    const lane = this.#engine.lanes.find((known) => known.id === id);
    if (lane) this.#engine.change(lane, givenCourses(hyperparameters, this.#registry));
    this.edits = inOrder([...this.edits, { at: this.step, lane: id, hyperparameters }]);
  }

  result(lane: TrainedLane): { readonly step: number; readonly theta: Float64Array } {
    const { step } = this;
    const at = this.#resultStep(lane);
    if (at === step) return { step, theta: lane.lane.theta.slice() };
    this.seek(at);
    const theta = lane.lane.theta.slice();
    this.seek(step);
    return { step: at, theta };
  }

  #resultStep({ stopped, best }: TrainedLane): number {
    if (!stopped) return this.step;
    if (stopped.why === "diverged") return Math.max(0, stopped.at - 1);
    return stopped.why === "patience" && this.run.stop.restoreBest && best ? best.at : stopped.at;
  }

  #runTo(step: number): void {
    for (;;) {
      const left = Math.min(step, this.#end) - this.#engine.step;
      if (left <= 0) return;
      this.#engine.advance(Math.min(left, stretch));
    }
  }
}

function rulesOf({ target, stop }: TrainRun, problem: Problem): RecordRules {
  return {
    totalSteps: problem.totalSteps,
    evaluateEvery: problem.evaluateEvery,
    target: target?.loss,
    stopsAtTarget: stop.atTarget,
    patience: (stop.patience ?? Number.POSITIVE_INFINITY) * problem.stepsPerEpoch,
    minDelta: stop.minDelta,
    monitor: problem.test.count > 0 ? stop.monitor : "trainLoss",
    evaluate: createEvaluator(problem),
  };
}

function checkSteps(call: string, steps: number): void {
  if (Number.isSafeInteger(steps) && steps >= 0) return;
  throw new RangeError(`${call}: got ${steps}, expected a whole number of steps, 0 or more`);
}
