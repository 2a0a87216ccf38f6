/** How much hangs on the learning rate: the chart of experiments.html, and what it says. */
import { describe, expect, test } from "vitest";
import { ratesOptimizers, ratesSteps, ratesSurfaces } from "../../src/app/experiments/ratesRecord.js";
import { createRace, registry } from "../../src/library.js";
import { decadesWithin, type RateCurve, rateCurve, rateRace } from "../../src/race/rateCurve.js";
import { fromHash, toHash } from "../../src/share/hash.js";

function curveOf(optimizer: string, surface: string, steps = ratesSteps): RateCurve {
  const work = rateCurve(optimizer, surface, steps, registry);
  let next = work.next();
  while (!next.done) next = work.next();
  return next.value;
}

const dividing = ["adagrad", "rmsprop", "adam", "nadam", "adamax"];
const plain = ["sgd", "momentum", "nesterov"];

test("in the ravine no optimizer that divides by past gradients arrives over a narrower range of rates than those that do not, Adam over four decades instead of one (lecture item 31)", () => {
  const reach = (id: string) => decadesWithin(curveOf(id, "ravine"), Number.POSITIVE_INFINITY);
  const widest = Math.max(...plain.map(reach));
  for (const id of dividing) expect(reach(id), id).toBeGreaterThanOrEqual(widest);
  expect(reach("sgd")).toBe(1);
  expect(reach("adam")).toBe(4.25);
});

test("that holds in the mean of the surfaces at hand, and not on all of them (lecture item 31)", () => {
  const some = ["ravine", "beale", "himmelblau", "matyas", "six-hump-camel", "narrowing-ravine", "winding-valley"];
  const wider = some.map((surface) => {
    const mean = (ids: readonly string[]) =>
      ids.reduce((sum, id) => sum + decadesWithin(curveOf(id, surface, 400), Number.POSITIVE_INFINITY), 0) / ids.length;
    return mean(dividing) > mean(plain);
  });
  expect(wider.filter(Boolean).length).toBeGreaterThan(some.length / 2);
  expect(wider).toContain(false);
});

describe("a dot's race", () => {
  test.each([
    ["sgd", "ravine"],
    ["adam", "beale"],
  ])("of %s on %s is the one that was counted (lecture item 31)", (optimizer, surface) => {
    const { trials } = curveOf(optimizer, surface);
    const trial = trials.find(({ stayed }) => stayed > 0) ?? expect.fail("none arrives");
    const link = toHash(rateRace(optimizer, surface, ratesSteps, trial.rate, registry), {}, registry);
    const { race, issues } = fromHash(link, registry);
    expect(issues).toEqual([]);
    const engine = createRace(race ?? expect.fail("that is no race"));
    engine.advance(ratesSteps);
    expect(engine.lanes[0]?.arrivedAt[0]).toBe(trial.steps);
  });
});

test("there is a choice of surfaces and optimizers that all exist", () => {
  for (const id of ratesOptimizers) expect(registry.optimizers.has(id), id).toBe(true);
  expect(ratesSurfaces).toContain("ravine");
  expect(ratesSurfaces).not.toContain("accuracy-steps");
});
