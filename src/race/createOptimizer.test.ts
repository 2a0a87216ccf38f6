/** An optimizer alone moves as the lane of an engine does. */
import { describe, expect, it } from "vitest";
import { engineOf, raceOf } from "../../test/race-files.js";
import { createOptimizer, createRace, type Reals, registry } from "../index.js";
import { createSurface } from "./surface.js";

const steps = 60;
const fileOf = (optimizer: string, hyperparameters: object) => ({
  version: 1,
  surface: { id: "rosenbrock" },
  steps,
  lanes: [{ optimizer, hyperparameters }],
});

describe.each([...registry.optimizers.values()])("$id", ({ id, slots, asks }) => {
  it.each([
    ["constant", { learningRate: 2e-4 }],
    ["scheduled", { learningRate: { base: 4e-4, schedule: "one-cycle", params: { rise: 0.4 } } }],
  ])("at a %s rate equals the engine's lane, bit for bit", (_, hyperparameters) => {
    const race = raceOf(fileOf(id, hyperparameters));
    const surface = createSurface(race.surface, registry);
    const [lane] = createRace(race).lanes;
    const theta = lane.theta.slice();
    const gradient = new Float64Array(2);
    const evaluate = (place: Reals, gradient: Reals) => {
      const value = new Float64Array(1);
      surface.evaluate(place, { dim: 2, count: 1 }, gradient, value);
      return value[0];
    };
    const stepper = createOptimizer(id, hyperparameters, 2, steps, { evaluate });
    const engine = createRace(race);
    for (let t = 1; t <= steps; t++) {
      surface.evaluate(theta, { dim: 2, count: 1 }, gradient);
      stepper.step(theta, gradient);
      engine.advance(1);
      expect(theta).toEqual(engine.lanes[0].theta);
    }
    expect(stepper.steps).toBe(steps);
    expect(stepper.slots).toEqual(engine.lanes[0].slots);
    expect(stepper.hyperparameters).toEqual(engine.lanes[0].hyperparameters);
    expect(Object.keys(stepper.slots)).toEqual(Object.keys(slots));
    // The engine counts the gradient at theta, which here the caller has.
    const { losses, gradients } = stepper.asked;
    if (asks) expect([losses, gradients + (asks === "besides" ? steps : 0)]).toEqual([...engine.lanes[0].calls]);
    else expect([losses, gradients]).toEqual([0, 0]);
  });
});

it("takes any number of dimensions, and Float32Arrays", () => {
  const stepper = createOptimizer("sgd", { learningRate: 0.5 }, 3);
  const theta = Float32Array.of(1, 2, 3);
  stepper.step(theta, Float32Array.of(1, 0, -1));
  expect([...theta]).toEqual([0.5, 2, 3.5]);
});

it("without gradients takes any number of dimensions, too", () => {
  const evaluate = (place: Reals) => Array.from(place).reduce((sum, x, d) => sum + (d + 1) * (x - d) ** 2, 0);
  const stepper = createOptimizer("nelder-mead", {}, 5, 500, { evaluate });
  const theta = new Float64Array(5);
  for (let step = 0; step < 500; step++) stepper.step(theta);
  for (const [d, x] of theta.entries()) expect(x).toBeCloseTo(d, 6);
  expect(stepper.asked.gradients).toBe(0);
});

it("takes the defaults of what is left out", () => {
  const { params } = registry.optimizers.get("adam") ?? expect.fail("no adam");
  const defaults = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.default]));
  expect(createOptimizer("adam", {}, 1).hyperparameters).toEqual(defaults);
});

it("stretches schedules over 500 steps where it is not told how many", () => {
  const cosine = { learningRate: { base: 1, schedule: "one-cycle", params: { rise: 0, finalDivisor: 1 } } };
  const [stepper, race] = [createOptimizer("sgd", cosine, 2), engineOf({ ...fileOf("sgd", cosine), steps: 500 })];
  const zero = Float64Array.of(0, 0);
  for (let t = 0; t < 300; t++) stepper.step(zero, zero);
  race.seek(300);
  expect(stepper.hyperparameters).toEqual(race.lanes[0].hyperparameters);
});

describe("what is wrong is told, all of it", () => {
  it("no theta at all", () => {
    const step = createOptimizer("adam", {}, 2).step as (theta?: Float64Array) => void;
    expect(() => step()).toThrow(new RangeError("theta: got 0 numbers, expected 2"));
  });

  it.each<[string, () => unknown, string]>([
    [
      "the optimizer",
      () => createOptimizer("adm", {}, 2),
      'id: got "adm", expected an optimizer; did you mean "adam"?',
    ],
    ["the dimension", () => createOptimizer("adam", {}, 0), "dimension: got 0, expected a whole number 1 … 2147483647"],
    [
      "part of a dimension",
      () => createOptimizer("adam", {}, 1.5),
      "dimension: got 1.5, expected a whole number 1 … 2147483647",
    ],
    ["the steps", () => createOptimizer("adam", {}, 1, Number.NaN), "totalSteps: got NaN, expected 0 … Infinity"],
    [
      "a hyperparameter",
      () => createOptimizer("adam", { beta1: 1 }, 2),
      "hyperparameters.beta1: got 1, expected 0 … 0.99999",
    ],
    [
      "several things",
      () => createOptimizer("sgd", { lr: 1, learningRate: { base: 1, schedule: "cos" } }, -1),
      "dimension: got -1, expected a whole number 1 … 2147483647\n" +
        'hyperparameters.lr: got an unknown key, expected "learningRate"\n' +
        'hyperparameters.learningRate.schedule: got "cos", expected a schedule; did you mean "cosine"?',
    ],
    [
      "that there is nobody to ask, and that it is for the plane",
      () => createOptimizer("newton", {}, 3),
      "dimension: got 3, expected 2: newton is for the plane only\n" +
        "objective: got nothing, expected {evaluate(place, gradient)}, the loss at a place, which newton asks for",
    ],
    [
      "too short a theta",
      () => createOptimizer("sgd", {}, 3).step(new Float64Array(2), new Float64Array(3)),
      "theta: got 2 numbers, expected 3",
    ],
    [
      "too long a gradient",
      () => createOptimizer("sgd", {}, 3).step(new Float64Array(3), new Float64Array(4)),
      "gradient: got 4 numbers, expected 3",
    ],
  ])("%s", (_, call, message) => expect(call).toThrow(new RangeError(message)));
});
