import { describe, expect, it } from "vitest";
import type { LayerName } from "../../core/picture.js";
import { createRace, parseRace } from "../../library.js";
import { fitCamera } from "../../render/camera.js";
import { batchLandscape, isNewBreath } from "./breathing.js";

function shown(surface: object, position: number, layers: readonly LayerName[] = ["batch"]) {
  const race = parseRace({ version: 1, surface, lanes: [{ optimizer: "sgd" }], seed: 5 });
  if (!race.ok) expect.fail(JSON.stringify(race.issues));
  return { race: race.value, run: createRace(race.value), position, layers };
}

const cars = { id: "mpg-standard", params: { batchSize: 4 } };
const landscape = (state: ReturnType<typeof shown>) =>
  batchLandscape(state, fitCamera(state.run.surface.domain, 300, 200, 0));

describe("the landscape of a batch", () => {
  it("is that which the next update sees", () => {
    const state = shown(cars, 7.4);
    const { area, value } = landscape(state) ?? expect.fail("there is none");
    const expected = new Float64Array(1);
    const corner = Float64Array.of(area[0][0], area[1][0]);
    state.run.surface.stepwise?.(5)(corner, 8, { dim: 2, count: 1 }, new Float64Array(2), expected);
    expect(value[0]).toBe(expected[0]);
    expect(landscape(shown(cars, 8))?.value[0]).not.toBe(value[0]);
  });

  it("is not there where all samples are taken, nobody asked for it, or networks are large", () => {
    expect(landscape(shown({ id: "mpg-standard" }, 0))).toBeUndefined();
    expect(landscape(shown(cars, 0, ["minima"]))).toBeUndefined();
    expect(landscape(shown({ id: "deep-plain", params: { batchSize: 100 } }, 0))).toBeUndefined();
  });

  it("is another one only after a whole step", () => {
    const [before, same, next] = [7.1, 7.9, 8].map((position) => shown(cars, position));
    expect([isNewBreath(same, before), isNewBreath(next, before)]).toEqual([false, true]);
  });
});
