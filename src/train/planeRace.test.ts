/** The race on a plane of a run: exact there, and a race file like any other. */
import { describe, expect, it } from "vitest";
import { numbersOfText } from "../core/base64.js";
import { createRace } from "../race/createRace.js";
import { parseRace } from "../race/parseRace.js";
import { type NetworkSurface, raceLimits } from "../race/race.js";
import { createSurface } from "../race/surface.js";
import { registry } from "../trainingRegistry.js";
import { createTrainer } from "./createTrainer.js";
import { parseTrainRun } from "./parseTrainRun.js";
import { planeLosses } from "./planeLosses.js";
import { raceOnPlane } from "./planeRace.js";
import { onPlane, type PlaneChoice, planeOfRun, trainingLoss } from "./runPlane.js";

const file = {
  version: 1,
  dataset: { id: "moons", params: { samplesPerClass: 20 } },
  network: { hidden: [3] },
  epochs: 10,
  seed: 4,
  lanes: [{ optimizer: "adam", hyperparameters: { learningRate: 0.1 } }, { optimizer: "sgd" }, { optimizer: "rprop" }],
  edits: [{ at: 5, lane: "sgd", hyperparameters: { learningRate: 0.5 } }],
};
const three: PlaneChoice = { kind: "three", lanes: ["adam", "sgd", "rprop"] };

function planeOf(change: object, choice: PlaneChoice = { kind: "principal" }) {
  const run = parseTrainRun({ ...file, ...change }, registry);
  if (!run.ok) expect.fail(JSON.stringify(run.issues));
  const trainer = createTrainer(run.value, registry);
  trainer.advance(trainer.problem.totalSteps);
  const plane = planeOfRun(trainer, choice);
  return { trainer, plane: plane.ok ? plane.value : expect.fail(JSON.stringify(plane.issues)) };
}

function raceOn(change: object, choice?: PlaneChoice) {
  const { trainer, plane } = planeOf(change, choice);
  const race = parseRace(raceOnPlane(trainer, plane, "Moons"), registry);
  return { trainer, plane, race: race.ok ? race.value : expect.fail(JSON.stringify(race.issues)) };
}

describe.each([
  ["cross-entropy", {}, undefined],
  ["a loss that is a sum by its own formula", { network: { hidden: [3], loss: "halfsse" } }, undefined],
  ["a residual network with L2", { network: { hidden: [3, 3], residual: true }, l2: 0.01 }, undefined],
  ["three solutions", {}, three],
  ["random directions", {}, { kind: "random", lanes: ["adam"], seed: 1 }],
] as const)("%s", (_, change, choice) => {
  const { trainer, plane, race } = raceOn(change, choice);

  it("starts at the projected start, with the loss the network has there", async () => {
    await createSurface(race.surface, registry).load?.();
    const engine = createRace(race, registry);
    const loss = engine.lanes[0].value[0];
    expect(loss).toBeCloseTo(trainingLoss(trainer.problem, onPlane(plane, plane.start)), 12);
    if (!choice) expect(loss).toBeCloseTo(trainer.lanes[0].evaluations.trainLoss[0], 12);
  });

  it("has the run's lanes, edits, seed and length, and the plane's domain", () => {
    const { run, problem } = trainer;
    expect(race).toMatchObject({ lanes: run.lanes, edits: run.edits, seed: 4, steps: problem.totalSteps });
    expect([race.start, (race.surface as NetworkSurface).domain]).toEqual([plane.start, plane.domain]);
  });

  it("holds the weights bit for bit", () => {
    const { origin, directions } = race.surface as NetworkSurface;
    expect(numbersOfText(origin)).toEqual(plane.origin);
    expect(directions.map(numbersOfText)).toEqual(plane.directions);
  });

  it("has the losses that the projection shows", async () => {
    const surface = createSurface(race.surface, registry);
    await surface.load?.();
    const landscapes = [...planeLosses(trainer.problem, plane)].flatMap(({ landscape }) => landscape ?? []);
    expect(landscapes.map(({ columns }) => columns)).toEqual([13, 26, 51, 101]);
    const [{ value, area }] = landscapes;
    const corner = new Float64Array(1);
    surface.evaluate(Float64Array.of(area[0][0], area[1][0]), { dim: 2, count: 1 }, new Float64Array(2), corner);
    expect(value[0]).toBeCloseTo(corner[0], 12);
  });
});

it("is shorter than a run that would take long to race, and keeps only the edits in it", () => {
  const edits = [...file.edits, { at: 19_000_000 / 4, lane: "sgd", hyperparameters: { learningRate: 1 } }];
  const { trainer, plane } = planeOf({ epochs: 10 });
  const long = { ...trainer, run: trainer.run, edits, problem: { ...trainer.problem, totalSteps: 5_000_000 } };
  const race = raceOnPlane(long, plane, "Moons");
  expect(race.steps).toBeLessThanOrEqual(raceLimits.steps);
  expect(race.edits).toEqual(file.edits);
  expect(parseRace(race, registry).ok).toBe(true);
});
