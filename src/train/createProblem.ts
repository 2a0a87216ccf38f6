/** From a training run to what its lanes are trained on: samples, units, network and first weights. */
import type { Registry } from "../core/registry.js";
import { Batches } from "../network/batches.js";
import { initialize } from "../network/initializers.js";
import { Perceptron } from "../network/perceptron.js";
import { type DataFacts, factsOf, samplesOf } from "./data.js";
import { split, takeSamples } from "./split.js";
import { standardizationOf, standardized } from "./standardize.js";
import type { Problem } from "./trainer.js";
import { evaluationInterval, isOwn, type TrainRun } from "./trainRun.js";

/**
 * The problem of a run: a pure function of it.
 * @throws RangeError if the run names what the registry does not have
 * @throws Error where data come with a `load` that has not been awaited
 */
export function createProblem(run: TrainRun, registry: Registry): Problem {
  const facts = factsOf(run.dataset, registry);
  const all = samplesOf(run.dataset, run.seed, registry);
  const rows = split(all.count, run.testShare, run.seed);
  const [train, test] = [takeSamples(all, rows.train), takeSamples(all, rows.test)];
  const columns = standardizedColumns(run, facts);
  const units = {
    inputs: standardizationOf(train.inputs, columns.inputs),
    targets: standardizationOf(train.targets, columns.targets),
  };
  const inUnits = ({ count, inputs, targets }: typeof all) => ({
    count,
    inputs: standardized(inputs, units.inputs),
    targets: standardized(targets, units.targets),
  });
  const { hidden, activation, output, loss, residual, initializer } = run.network;
  const sizes = [facts.inputs.length, ...hidden, facts.width];
  const network = new Perceptron({ sizes, hidden: activation, output, loss, residual });
  const initial = new Float64Array(network.parameterCount);
  initialize(network.layers, initializer, run.seed, initial);
  const { stepsPerEpoch } = new Batches(train.count, batchPlan(run, train.count));
  return {
    task: facts.task,
    inputs: facts.inputs,
    targets: facts.targets,
    train: inUnits(train),
    test: inUnits(test),
    units,
    network,
    initial,
    stepsPerEpoch,
    totalSteps: run.epochs * stepsPerEpoch,
    evaluateEvery: run.evaluateEvery ?? evaluationInterval(stepsPerEpoch, run.epochs),
  };
}

/** The batches of a run with so many training samples. */
export function batchPlan({ sampling: { batchSize, draw }, seed }: TrainRun, samples: number) {
  return { size: batchSize === "full" ? samples : batchSize, draw, seed };
}

/**
 * How many samples a run trains on.
 * @throws as `createProblem` does
 */
export function trainingSamples({ dataset, testShare, seed }: TrainRun, registry: Registry): number {
  return split(samplesOf(dataset, seed, registry).count, testShare, seed).train.length;
}

/** How many steps a run makes in an epoch. @throws as `createProblem` does */
export function epochSteps(run: TrainRun, registry: Registry): number {
  const samples = trainingSamples(run, registry);
  return Math.ceil(samples / Math.min(batchPlan(run, samples).size, samples));
}

/** Which inputs and targets are put in standard units. */
function standardizedColumns({ standardize }: TrainRun, facts: DataFacts) {
  const own = { inputs: facts.standardized, targets: facts.standardizedTargets };
  const none = { inputs: [], targets: false };
  const chosen = typeof standardize === "boolean" ? (standardize ? own : none) : standardize;
  const targets = facts.task === "regression" && chosen.targets;
  return {
    inputs: facts.inputs.map((name) => chosen.inputs.includes(name)),
    targets: new Array<boolean>(facts.width).fill(targets),
  };
}

/** Fetches the data that a run needs, where its dataset comes with some. */
export async function loadData({ dataset }: Pick<TrainRun, "dataset">, registry: Registry): Promise<void> {
  if (!isOwn(dataset)) await registry.datasets.get(dataset.id)?.load?.();
}
