import { expect, test } from "vitest";
import { raceOf } from "../../../test/race-files.js";
import type { QuantityName } from "../../core/quantity.js";
import { createRace, registry } from "../../index.js";
import { measureOf } from "./measures.js";

const file = { version: 1, surface: { id: "himmelblau" }, start: [0.5, 1], steps: 30, lanes: [{ optimizer: "adam" }] };

/** What the engine has at each step, marble by marble. */
function iterates(file: object) {
  const race = raceOf(file);
  const engine = createRace(race);
  const { track } = engine.lanes[0] ?? {};
  if (!track) throw new Error("the lane has no track");
  const places = [engine.lanes[0]?.theta.slice() ?? new Float64Array()];
  for (let step = 1; step <= race.steps; step++) {
    engine.advance(1);
    places.push(engine.lanes[0]?.theta.slice() ?? new Float64Array());
  }
  return { engine, track, places };
}

function measured(quantity: QuantityName, step: number, race: object = file): number | undefined {
  const { engine, track } = iterates(race);
  return measureOf(quantity, engine.surface)?.(track, step);
}

test("the distance is that to the nearest of the stars", () => {
  const { engine, places } = iterates(file);
  const [x = 0, y = 0] = places[30] ?? [];
  const distances = engine.surface.minima.map(({ at }) => Math.hypot(at[0] - x, at[1] - y));
  expect(measured("distance", 30)).toBe(Math.min(...distances));
});

test("without a star there is no distance", () => {
  expect(measured("distance", 0, { ...file, surface: { id: "saddle" } })).toBeUndefined();
});

test("the gradient is the surface's own, without the noise that the lane meets", () => {
  const noisy = { ...file, gradientNoise: 3, seed: 5 };
  const { engine, places } = iterates(noisy);
  const gradient = new Float64Array(2);
  engine.surface.evaluate(places[12] ?? new Float64Array(2), { dim: 2, count: 1 }, gradient);
  expect(measured("gradient", 12, noisy)).toBe(Math.hypot(gradient[0] ?? 0, gradient[1] ?? 0));
});

test("the length is that of the step that ends there: Adam's first is its rate along each axis", () => {
  const { learningRate } = registry.optimizers.get("adam")?.params ?? {};
  expect(measured("length", 1)).toBeCloseTo((learningRate?.default ?? 0) * Math.SQRT2, 8);
  expect(measured("length", 0)).toBeNaN();
});

test("of several marbles it is the mean", () => {
  const grid = { ...file, start: { grid: 2 } };
  const { places } = iterates(grid);
  const [before, after] = [places[0] ?? new Float64Array(), places[1] ?? new Float64Array()];
  const lengths = [0, 1, 2, 3].map((i) =>
    Math.hypot((after[i] ?? 0) - (before[i] ?? 0), (after[4 + i] ?? 0) - (before[4 + i] ?? 0)),
  );
  expect(measured("length", 1, grid)).toBeCloseTo(lengths.reduce((sum, length) => sum + length) / 4, 15);
});
