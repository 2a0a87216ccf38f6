/** What a trainer holds at a step is a function of its run file and edits: not of how it came there. */
import { describe, expect, it } from "vitest";
import { registry } from "../trainingRegistry.js";
import { createTrainer } from "./createTrainer.js";
import { parseTrainRun } from "./parseTrainRun.js";
import type { Trainer } from "./trainer.js";

const file = {
  version: 1,
  dataset: { id: "moons", params: { samplesPerClass: 30 } },
  network: { hidden: [5] },
  l2: 0.001,
  epochs: 60,
  seed: 3,
  lanes: [
    { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
    { optimizer: "sgd", hyperparameters: { learningRate: { base: 1, schedule: "cosine" } } },
    { optimizer: "rprop" },
    { id: "wild", optimizer: "sgd", hyperparameters: { learningRate: 1e6 } },
  ],
};

function trainerOf(changes: object = {}): Trainer {
  const run = parseTrainRun({ ...file, ...changes }, registry);
  if (!run.ok) expect.fail(JSON.stringify(run.issues));
  return createTrainer(run.value, registry);
}

/** Everything that a trainer tells of itself as of its step. */
function stateOf({ step, ended, lanes, edits }: Trainer) {
  return {
    step,
    ended,
    edits,
    lanes: lanes.map(({ id, lane, steps, evaluations, arrivedAt, divergedAt, stopped, best, before }) => {
      const made = Math.min(steps.count, step + 1);
      const evaluated = evaluations.step.subarray(0, evaluations.count).filter((at) => at <= step).length;
      return {
        id,
        theta: lane.theta.slice(),
        gradient: lane.gradient.slice(),
        slots: Object.values(lane.slots).map((slot) => slot.slice()),
        hyperparameters: { ...lane.hyperparameters },
        status: lane.statusAt(step),
        value: lane.value.slice(),
        batchLoss: steps.batchLoss.slice(0, made),
        gradientNorm: steps.gradientNorm.slice(0, made),
        updateNorm: steps.updateNorm.slice(0, made),
        testLoss: evaluations.testLoss.slice(0, evaluated),
        trainScore: evaluations.trainScore.slice(0, evaluated),
        before: before && { theta: before.theta.slice(), gradient: before.gradient.slice() },
        ...{ arrivedAt, divergedAt, stopped, best },
      };
    }),
  };
}

const patient = { stop: { patience: 3, minDelta: 0.01 } };
const toTarget = { target: { loss: 0.3 }, stop: { atTarget: true } };

describe.each([
  ["a run to its end", {}],
  ["lanes that stop for lack of patience", patient],
  ["lanes that stop at the target", toTarget],
  ["batches drawn with replacement", { sampling: { draw: "replacement", batchSize: 7 }, evaluateEvery: 13 }],
  ["full batches", { sampling: { batchSize: "full" } }],
])("%s", (_, changes) => {
  it.each([1, 7, 1000])("is the same in portions of %i", (portion) => {
    const [whole, parts] = [trainerOf(changes), trainerOf(changes)];
    whole.advance(10_000);
    while (!parts.ended) parts.advance(portion);
    expect(stateOf(parts)).toEqual(stateOf(whole));
  });

  it("is the same after going back and forth", () => {
    const [straight, wandering] = [trainerOf(changes), trainerOf(changes)];
    for (const step of [50, 3, 177, 0, 64, 65, 128, 10_000, 17, 100]) {
      wandering.seek(step);
      straight.seek(0);
      straight.advance(step);
      expect(stateOf(wandering)).toEqual(stateOf(straight));
    }
  });
});

describe("an edit", () => {
  it.each([0, 1, 63, 64, 100])("made at step %i is the same as in the run file", (at) => {
    const hyperparameters = { learningRate: 0.01 };
    const live = trainerOf(patient);
    live.seek(150);
    live.seek(at);
    live.edit({ lane: "adam", hyperparameters });
    live.advance(10_000);
    const filed = trainerOf({ ...patient, edits: [{ at: live.edits[0].at, lane: "adam", hyperparameters }] });
    filed.advance(10_000);
    expect(stateOf(live)).toEqual(stateOf(filed));
  });

  it("of what has stopped holds once one goes back before that", () => {
    const live = trainerOf(toTarget);
    live.advance(10_000);
    const stop = live.lanes[0].stopped?.at ?? expect.fail("it did not stop");
    live.edit({ lane: "adam", hyperparameters: { learningRate: 0.5 } });
    expect(live.lanes[0].stopped).toEqual({ at: stop, why: "target" });
    live.seek(stop - 10);
    live.edit({ lane: "adam", hyperparameters: { learningRate: 0 } });
    live.advance(10_000);
    expect(live.lanes[0].stopped).toBeUndefined();
    const filed = trainerOf({ ...toTarget, edits: live.edits });
    filed.advance(10_000);
    expect(stateOf(live)).toEqual(stateOf(filed));
  });

  it("that is not valid is told and changes nothing", () => {
    const trainer = trainerOf();
    expect(() => trainer.edit({ lane: "adan", hyperparameters: {} })).toThrow('did you mean "adam"?');
    expect(() => trainer.edit({ lane: "adam", hyperparameters: { beta1: 2 } })).toThrow("hyperparameters.beta1: got 2");
    expect(trainer.edits).toEqual([]);
  });
});

it("all lanes begin with the same weights and meet the same batches", () => {
  const trainer = trainerOf({
    lanes: [{ optimizer: "adam" }, { optimizer: "sgd", hyperparameters: { learningRate: 0 } }],
  });
  const [adam, still] = trainer.lanes;
  expect(adam.lane.theta).toEqual(still.lane.theta);
  expect(adam.theta).toEqual(trainer.problem.initial);
  expect(adam.value[0]).toBe(adam.steps.batchLoss[0]);
  expect(adam.steps.batchLoss[0]).toBe(still.steps.batchLoss[0]);
  trainer.advance(5);
  const { network, train } = trainer.problem;
  const loss = network.evaluate(still.lane.theta, train.inputs, train.targets, train.count);
  expect(still.evaluations.trainLoss[1]).toBe(loss);
});

describe("a lane that diverges", () => {
  const trainer = trainerOf();
  trainer.advance(10_000);
  const wild = trainer.lanes[3];

  it("is told, stops and leaves the others alone", () => {
    expect(wild.stopped).toEqual({ at: wild.divergedAt, why: "diverged" });
    expect(wild.status).toBe("diverged");
    expect(wild.steps.count).toBe(wild.divergedAt + 1);
    expect(trainer.lanes[0].steps.count).toBe(trainer.problem.totalSteps + 1);
  });

  it("results in its last weights that gave a finite loss", () => {
    const { step, theta } = trainer.result(wild);
    expect(step).toBe(wild.divergedAt - 1);
    expect(theta.every(Number.isFinite)).toBe(true);
    expect(trainer.step).toBe(trainer.problem.totalSteps);
  });
});

describe("early stopping", () => {
  const trainer = trainerOf({ ...patient, lanes: [file.lanes[0]], epochs: 500 });
  trainer.advance(100_000);
  const [adam] = trainer.lanes;
  const { stepsPerEpoch, network, test } = trainer.problem;

  it("is so many epochs after the last improvement", () => {
    const losses = [...adam.evaluations.testLoss.subarray(0, adam.evaluations.count)];
    let lowest = Number.POSITIVE_INFINITY;
    const improved = losses.map((loss) => {
      if (!(loss < lowest - 0.01)) return false;
      lowest = loss;
      return true;
    });
    expect(adam.stopped).toEqual({ at: (improved.lastIndexOf(true) + 3) * stepsPerEpoch, why: "patience" });
    expect(adam.best?.value).toBe(Math.min(...losses));
  });

  it("gives the weights of the best evaluation", () => {
    const { step, theta } = trainer.result(adam);
    expect(step).toBe(adam.best?.at);
    expect(network.evaluate(theta, test.inputs, test.targets, test.count)).toBe(adam.best?.value);
  });

  it("gives the last weights where the best are not wanted", () => {
    const last = trainerOf({ stop: { ...patient.stop, restoreBest: false }, lanes: [file.lanes[0]], epochs: 500 });
    last.advance(100_000);
    expect(last.result(last.lanes[0])).toEqual({ step: last.step, theta: last.lanes[0].lane.theta });
  });
});

it("a run that is too long is refused where its data were not there to be counted", async () => {
  await registry.datasets.get("iris")?.load?.();
  const run = parseTrainRun(
    { version: 1, dataset: { id: "iris" }, epochs: 1e6, lanes: [{ optimizer: "sgd" }] },
    registry,
  );
  if (!run.ok) expect.fail("it was refused before");
  expect(() => createTrainer(run.value, registry)).toThrow("epochs: got 1000000 epochs of 7 steps in 1 lanes");
});

it.each([-1, 0.5, Number.NaN])("%d is no number of steps", (steps) => {
  expect(() => trainerOf().advance(steps)).toThrow(RangeError);
  expect(() => trainerOf().seek(steps)).toThrow(RangeError);
});
