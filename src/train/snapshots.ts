/** Makes the messages that show a trainer: what is new of its curves, and pictures of the lanes that are watched. */
import type { Domain } from "../core/layout.js";
import { type Columns, emptyColumns } from "./columns.js";
import { evaluationColumns, stepColumns } from "./laneRecord.js";
import { layerRateQuantiles, normsOf, rateQuantiles } from "./lastUpdate.js";
import type { LanePicture, LaneSnapshot, Opened, ProblemView, Stretch, TrainSnapshot, Watch } from "./messages.js";
import { confusionOf, hiddenOf, planeInputs, planeOf, predictionsOf } from "./pictures.js";
import { inOwnUnits } from "./standardize.js";
import type { Problem, Trainer, TrainLane } from "./trainer.js";
import { isOwn } from "./trainRun.js";
import { weightsHash } from "./weightsHash.js";

export class Snapshots {
  readonly #trainer: Trainer;
  readonly #domain: Domain | undefined;
  /** How many entries of each lane's records were shown. */
  readonly #shown: { steps: number; evaluations: number }[];
  #watch: Watch = { lanes: [] };
  /** The points of the plane, for as long as maps have one size. */
  #plane: Float64Array = new Float64Array(0);

  constructor(trainer: Trainer) {
    this.#trainer = trainer;
    this.#domain = planeOf(trainer.problem);
    this.#shown = trainer.lanes.map(() => ({ steps: 0, evaluations: 0 }));
  }

  opened(): Opened {
    const { run, problem } = this.#trainer;
    const dataset = isOwn(run.dataset) ? { ...run.dataset, rows: [] } : run.dataset;
    return { kind: "opened", run: { ...run, dataset }, problem: problemView(problem, this.#domain) };
  }

  watch(watch: Watch): void {
    this.#watch = watch;
    const { maps } = watch;
    this.#plane =
      maps && this.#domain ? planeInputs(this.#trainer.problem, this.#domain, maps.size) : new Float64Array(0);
  }

  /** To be told after an edit, before anything is recorded anew. */
  forget(): void {
    this.#trainer.lanes.forEach(({ steps, evaluations }, l) => {
      const shown = this.#shown[l];
      shown.steps = Math.min(shown.steps, steps.count);
      shown.evaluations = Math.min(shown.evaluations, evaluations.count);
    });
  }

  take(state: TrainSnapshot["state"], elapsed: number): TrainSnapshot {
    const { step, edits, lanes } = this.#trainer;
    return { kind: "snapshot", step, state, elapsed, edits, lanes: lanes.map((lane, l) => this.#lane(lane, l)) };
  }

  #lane(lane: TrainLane, l: number): LaneSnapshot {
    const shown = this.#shown[l];
    const steps = stretch(lane.steps, stepColumns, shown.steps);
    const evaluations = stretch(lane.evaluations, evaluationColumns, shown.evaluations);
    shown.steps += steps.count;
    shown.evaluations += evaluations.count;
    const { id, arrivedAt, divergedAt, stopped, best } = lane;
    return {
      ...{ id, steps, evaluations, arrivedAt, divergedAt, stopped, best },
      hyperparameters: { ...lane.lane.hyperparameters },
      norms: normsOf(this.#trainer.problem, lane),
      rates: rateQuantiles(lane),
      layerRates: layerRateQuantiles(this.#trainer.problem, lane),
      ...(this.#watch.lanes.includes(id) && { picture: this.#picture(lane.lane.theta) }),
    };
  }

  #picture(theta: Float64Array): LanePicture {
    const { problem } = this.#trainer;
    const hasMap = this.#plane.length > 0;
    return {
      ...(hasMap && { map: predictionsOf(problem, theta, this.#plane) }),
      ...(hasMap && this.#watch.maps?.hidden && { hidden: hiddenOf(problem.network, theta, this.#plane) }),
      ...(this.#watch.predictions && predicted(problem, theta)),
    };
  }
}

function predicted(problem: Problem, theta: Float64Array): Pick<LanePicture, "predictions" | "confusion"> {
  const predictions = {
    train: predictionsOf(problem, theta, problem.train.inputs),
    test: predictionsOf(problem, theta, problem.test.inputs),
  };
  if (problem.task === "regression") return { predictions };
  const { train, test } = predictions;
  const confusion = {
    train: confusionOf(problem, train, problem.train),
    test: confusionOf(problem, test, problem.test),
  };
  return { predictions, confusion };
}

/** A copy of the entries from `first` on. */
function stretch<K extends string>(
  columns: Readonly<Record<K, Float64Array>> & { readonly count: number },
  names: readonly K[],
  first: number,
): Stretch<Columns<K>> {
  const part = emptyColumns<K>([]);
  for (const name of names) part[name] = columns[name].slice(first, columns.count) as Columns<K>[K];
  part.count = columns.count - first;
  return { ...part, first };
}

function problemView(problem: Problem, domain: Domain | undefined): ProblemView {
  const { task, inputs, targets, network, units, initial, stepsPerEpoch, totalSteps } = problem;
  const [train, test] = [problem.train, problem.test].map((samples) => ({
    count: samples.count,
    inputs: inOwnUnits(samples.inputs, units.inputs),
    targets: inOwnUnits(samples.targets, units.targets),
  }));
  return {
    ...{ task, inputs, targets, train, test, stepsPerEpoch, totalSteps, domain },
    sizes: network.spec.sizes,
    parameterCount: network.parameterCount,
    initialHash: weightsHash(initial),
  };
}
