import { describe, expect, it } from "vitest";
import { createInspector } from "../../../test/inspector.js";
import { raceOf } from "../../../test/race-files.js";
import { isGradientFree } from "../../core/optimizer.js";
import { registry } from "../../index.js";
import { equationsOf } from "./equations.js";
import { ingredients, workThrough } from "./workings.js";

/** Every optimizer as it comes, and with each setting that changes its equations. */
const lanes = [
  ...[...registry.optimizers.values()]
    .filter((optimizer) => !isGradientFree(optimizer))
    .map(({ id }) => ({ optimizer: id, hyperparameters: { learningRate: 0.004 } })),
  ...[...registry.optimizers.values()]
    .filter(({ params }) => "weightDecay" in params)
    .map(({ id }) => ({ optimizer: id, hyperparameters: { learningRate: 0.004, weightDecay: 0.3 } })),
  { optimizer: "adamw", hyperparameters: { weightDecay: 0 } },
  { optimizer: "momentum", hyperparameters: { dampening: 0.4 } },
  { optimizer: "momentum", hyperparameters: { dampening: 0.4, learningRateInside: 1 } },
  { optimizer: "rmsprop", hyperparameters: { momentum: 0.7 } },
  { optimizer: "adam", hyperparameters: { biasCorrection: 0 } },
  { optimizer: "nadam", hyperparameters: { warmUp: 0 } },
  { optimizer: "adam", hyperparameters: { learningRate: { base: 0.1, schedule: "cosine" } } },
].map((lane, i) => ({ id: `${i}-${lane.optimizer}`, ...lane }));

const steps = [0, 1, 2, 5, 40, 63, 64, 100];
const race = raceOf({
  version: 1,
  surface: { id: "himmelblau" },
  start: [-0.4, -0.7],
  steps: 200,
  gradientNoise: 0.5,
  lanes,
});
const inspector = createInspector(race, registry);

describe.each(lanes)("the equations of $id with $hyperparameters", ({ id, optimizer }) => {
  it.each(steps)("come to the engine's own step after %i updates", (step) => {
    const internals = inspector.at(step, id);
    for (const coordinate of [0, 1] as const) {
      const values = ingredients(internals, coordinate, step + 1);
      const last = workThrough(equationsOf(optimizer, values), values, internals.hyperparameters).at(-1);
      const move = internals.move[coordinate];
      expect([last?.name, Number.isFinite(move)]).toEqual(["move", true]);
      // The engine's step is a difference of iterates, which are themselves rounded.
      const allowed = 1e-12 * Math.abs(move) + Number.EPSILON * Math.abs(internals.theta[coordinate]);
      expect(Math.abs((last?.value ?? Number.NaN) - move)).toBeLessThanOrEqual(allowed);
    }
  });
});

describe("an equation", () => {
  const formulas = (optimizer: string, values: object) => equationsOf(optimizer, { ...values }).map((line) => line[1]);

  it("leaves out what the settings make nothing of", () => {
    expect(formulas("sgd", { weightDecay: 0 })).toEqual(["-learningRate * gradient"]);
    expect(formulas("sgd", { weightDecay: 0.1 })).toHaveLength(2);
    expect(formulas("momentum", { t: 1, dampening: 0.5, weightDecay: 0 })[0]).not.toContain("dampening");
    expect(formulas("momentum", { t: 2, dampening: 0.5, weightDecay: 0 })[0]).toContain("dampening");
  });

  it("of Rprop is that of the way its slope has gone", () => {
    const factor = (gradient: number, previousGradient: number) => formulas("rprop", { gradient, previousGradient });
    expect(factor(1, 2)[1]).toContain("etaPlus");
    expect(factor(1, -2).slice(1)).toEqual(["min(max(etaMinus * stepSize, minStep), maxStep)", "0"]);
    expect(factor(1, 0)[1]).toBe("min(max(stepSize, minStep), maxStep)");
  });

  it("of an optimizer that has none of its own is that of plain descent, where there is a slope", () => {
    expect(formulas("ftrl", { effectiveRate: 0.1 })).toEqual(["-effectiveRate * gradient"]);
    expect(formulas("ftrl", {})).toEqual([]);
  });
});
