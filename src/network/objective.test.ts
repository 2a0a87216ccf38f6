/** What an engine gets of a network: batches, penalties, reductions, and exact seeking with them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTrial, numbers, type Trial, trialOf } from "../../test/networks.js";
import { LaneEngine } from "../engine/engine.js";
import { allCourses } from "../race/courses.js";
import { registry } from "../registry.js";
import { Batches, type BatchPlan } from "./batches.js";
import { type NetworkObjectiveOptions, networkObjective } from "./objective.js";
import type { NetworkSpec } from "./spec.js";

const spec: NetworkSpec = { sizes: [3, 6, 2], hidden: "tanh", output: "softmax", loss: "ce", residual: false };
const plan: BatchPlan = { size: 4, draw: "epochs", seed: 11 };

function evaluate({ network, inputs, targets, theta }: Trial, t: number, options?: NetworkObjectiveOptions) {
  const gradient = new Float64Array(network.parameterCount);
  const value = new Float64Array(1);
  networkObjective(network, { inputs, targets }, options).evaluate(theta, t, gradient, value);
  return { loss: value[0], gradient };
}

it("is one problem of as many coordinates as the network has parameters", () => {
  const { network, inputs, targets } = trialOf(spec, 5, 1);
  expect(networkObjective(network, { inputs, targets }).layout).toEqual({ dim: 38, count: 1 });
});

it("takes all samples where it is told of no batches", () => {
  fc.assert(
    fc.property(anyTrial(9), fc.integer({ min: 1, max: 1000 }), (trial, t) => {
      const gradient = new Float64Array(trial.network.parameterCount);
      const loss = trial.network.evaluate(trial.theta, trial.inputs, trial.targets, trial.count, gradient);
      expect(evaluate(trial, t)).toEqual({ loss, gradient });
    }),
  );
});

it.each(["epochs", "replacement"] as const)("takes the samples of step t's batch, drawn by %s", (draw) => {
  fc.assert(
    fc.property(anyTrial(9), fc.integer({ min: 1, max: 1000 }), (trial, t) => {
      const { network, theta, inputs, targets, count } = trial;
      const batches = { ...plan, draw };
      const rows = new Int32Array(4);
      const chosen = [...rows.subarray(0, new Batches(count, batches).read(t, rows))];
      const part = (data: Float64Array, width: number) =>
        Float64Array.from(chosen.flatMap((row) => [...data.subarray(row * width, (row + 1) * width)]));
      const gradient = new Float64Array(network.parameterCount);
      const [x, y] = [part(inputs, network.inputs), part(targets, network.outputs)];
      const loss = network.evaluate(theta, x, y, chosen.length, gradient);
      expect(evaluate(trial, t, { batches })).toEqual({ loss, gradient });
    }),
  );
});

it("is a sum or a mean as it is told", () => {
  const trial = trialOf(spec, 8, 2);
  const [sum, mean] = (["sum", "mean"] as const).map((reduction) => evaluate(trial, 3, { batches: plan, reduction }));
  expect(sum.loss).toBeCloseTo(4 * mean.loss, 13);
  expect(sum.gradient[5]).toBeCloseTo(4 * mean.gradient[5], 13);
  expect(evaluate(trial, 3, { batches: plan })).toEqual(mean);
});

it("adds ½λw² of every weight and of no bias", () => {
  const trial = trialOf(spec, 8, 2);
  const { loss, gradient } = evaluate(trial, 1);
  const penalized = evaluate(trial, 1, { l2: 0.1 });
  const isWeight = (k: number) => k < 18 || (k >= 24 && k < 36);
  const squares = trial.theta.reduce((sum, w, k) => sum + (isWeight(k) ? w * w : 0), 0);
  expect(penalized.loss).toBeCloseTo(loss + 0.05 * squares, 14);
  penalized.gradient.forEach((g, k) => {
    expect(g).toBe(isWeight(k) ? gradient[k] + 0.1 * trial.theta[k] : gradient[k]);
  });
});

describe("in an engine", () => {
  const { network, inputs, targets } = trialOf(spec, 30, 4);
  const objective = networkObjective(network, { inputs, targets }, { batches: plan, l2: 1e-3 });
  const start = numbers(network.parameterCount, 6);
  const engineOf = (...ids: readonly string[]) =>
    new LaneEngine({
      lanes: ids.map((id) => {
        const optimizer = registry.optimizers.get(id) ?? expect.fail(`no ${id}`);
        const courses = allCourses(optimizer, { learningRate: 0.05 }, registry);
        return { id, optimizer, courses, changes: [], objective, start, referee: { judge() {} } };
      }),
      totalSteps: 200,
      noise: { seed: 0, sigma: 0 },
    });

  it("lanes of one optimizer meet the same batches, and go the same way beside any other", () => {
    const engine = engineOf("adam", "sgd", "adam");
    engine.advance(100);
    expect(engine.lanes[0].theta).toEqual(engine.lanes[2].theta);
    const alone = engineOf("sgd");
    alone.advance(100);
    expect(engine.lanes[1].theta).toEqual(alone.lanes[0].theta);
  });

  it("seeking is exact, over epochs and back", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 });
    const straight = engineOf("momentum");
    const iterates = Array.from({ length: 201 }, (_, step) => {
      straight.seek(step);
      return straight.lanes[0].theta.slice();
    });
    fc.assert(
      fc.property(steps, (places) => {
        const engine = engineOf("momentum");
        for (const step of places) {
          engine.seek(step);
          expect(engine.lanes[0].theta).toEqual(iterates[step]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("training lowers the loss of all samples", () => {
    const engine = engineOf("adam");
    const lossAt = (theta: Float64Array) => network.evaluate(theta, inputs, targets, 30);
    const before = lossAt(engine.lanes[0].theta);
    engine.advance(200);
    expect(lossAt(engine.lanes[0].theta)).toBeLessThan(before - 0.1);
  });
});
