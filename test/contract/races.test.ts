/** Laws of an engine, over every optimizer: a race at a step is the same however one came there. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRace, registry } from "../../src/index.js";
import { bits } from "../bits.js";
import { engineOf, raceOf } from "../race-files.js";

const optimizers = [...registry.optimizers.values()];
const steps = 300;

/** Every optimizer in a lane of its own, on a schedule that an edit ends. */
const fileOf = (change: object) => ({
  version: 1,
  surface: { id: "himmelblau" },
  steps,
  seed: 5,
  lanes: optimizers.map(({ id, params }) => ({
    optimizer: id,
    hyperparameters: {
      learningRate: { base: 0.01, schedule: "one-cycle", params: { rise: 0.5 } },
      // Small ones are under the same laws, and quicker.
      ...("population" in params && { population: 3 }),
    },
  })),
  edits: optimizers.map(({ id }, k) => ({ at: 60 + 2 * k, lane: id, hyperparameters: { learningRate: 0.003 } })),
  ...change,
});

const races: Record<string, object> = {
  "a marble": { surface: { id: "rosenbrock" } },
  "a marble in noise": { gradientNoise: 2 },
  "a marble that runs away": {
    surface: {
      formula: "x^3 + exp(x y)",
      domain: [
        [-2, 2],
        [-2, 2],
      ],
    },
    gradientNoise: 0.1,
  },
  "a grid in noise": { start: { grid: 2 }, gradientNoise: 0.5, surface: { id: "rastrigin" } },
};

describe.each(Object.entries(races))("%s", (_, change) => {
  const file = fileOf(change);
  const walker = engineOf(file);
  const reference = Array.from({ length: steps + 1 }, (_, step) => {
    if (step > 0) walker.advance(1);
    return bits(walker);
  });

  it.each([1, 63, 64, 65, 128, 299, 300])("advancing by %i at once equals advancing step by step", (step) => {
    const engine = engineOf(file);
    engine.advance(step);
    expect(bits(engine)).toEqual(reference[step]);
  });

  it("seeking in parts equals seeking, from anywhere to anywhere", () => {
    const place = fc.integer({ min: 0, max: steps });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 100 }), (from, to, most) => {
        const engine = engineOf(file);
        engine.seek(from);
        let parts = 1;
        while (!engine.approach(to, most)) parts++;
        expect(bits(engine)).toEqual(reference[to]);
        expect(parts).toBeLessThanOrEqual(1 + to / most);
      }),
      { numRuns: 20 },
    );
  });

  it("an engine that goes on from a snapshot of another equals it, forwards and backwards", () => {
    const place = fc.integer({ min: 0, max: steps });
    fc.assert(
      fc.property(place, place, (at, to) => {
        const [one, other] = [engineOf(file), engineOf(file)];
        one.advance(at);
        other.resume(one.snapshot());
        expect(bits(other)).toEqual(reference[at]);
        other.seek(to);
        expect(bits(other)).toEqual(reference[to]);
      }),
      { numRuns: 20 },
    );
  });

  it("seeking equals advancing, along any walk", () => {
    const walk = fc.array(fc.integer({ min: 0, max: steps }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(walk, (places) => {
        const engine = engineOf(file);
        for (const step of places) {
          engine.seek(step);
          expect(engine.step).toBe(step);
          expect(bits(engine)).toEqual(reference[step]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("the track holds every iterate, also after going back", () => {
    const engine = engineOf(file);
    engine.seek(steps);
    engine.seek(10);
    const again = engineOf(file);
    for (const step of [0, 1, 64, 200, steps]) {
      again.seek(step);
      for (const [l, lane] of engine.lanes.entries()) {
        const size = lane.theta.length;
        expect(lane.track?.theta.subarray(step * size, (step + 1) * size)).toEqual(again.lanes[l].theta);
        expect(lane.track?.value.subarray((step * size) / 2, ((step + 1) * size) / 2)).toEqual(again.lanes[l].value);
        const { calls, company = [] } = again.lanes[l];
        const asideSize = lane.track?.asideLength ?? 0;
        const aside = lane.track?.aside.subarray(step * asideSize, (step + 1) * asideSize);
        expect(aside).toEqual(Float64Array.of(...calls, ...company));
      }
    }
  });
});

describe("where checkpoints thin out or are few", () => {
  const lanes = [{ optimizer: "rprop" }, { optimizer: "adam", hyperparameters: { learningRate: 0.3 } }];
  it.each([
    [
      "20,000 steps",
      { lanes, steps: 20_000, gradientNoise: 1, edits: [] },
      [0, 1, 64, 127, 8191, 16_383, 16_384, 19_999, 20_000],
    ],
    [
      "a swarm without a track",
      { lanes, start: { scatter: 1000 }, gradientNoise: 1, edits: [] },
      [0, 1, 64, 127, 128, 200],
    ],
    ["beyond the race's length", { lanes, steps: 20, edits: [] }, [0, 19, 20, 21, 64, 150]],
    ["a race of no steps", { lanes, steps: 0, edits: [] }, [0, 1, 70]],
  ])("%s: seeking equals advancing", (_, change, places) => {
    const file = fileOf(change);
    const reference = new Map<number, string[]>();
    const walker = engineOf(file);
    for (const step of places) {
      walker.advance(step - walker.step);
      reference.set(step, bits(walker));
    }
    const engine = engineOf(file);
    for (let k = 0; k < 3 * places.length; k++) {
      const step = places[(k * 7 + 3) % places.length];
      for (const visitor of [engine, walker]) {
        visitor.seek(step);
        expect(bits(visitor), `step ${step}`).toEqual(reference.get(step));
      }
    }
  });

  it("only lanes of at most 100 marbles keep a track", () => {
    const tracks = (grid: number) =>
      engineOf(fileOf({ start: { grid } })).lanes.map(({ track }) => track !== undefined);
    expect(new Set(tracks(10))).toEqual(new Set([true]));
    expect(new Set(tracks(11))).toEqual(new Set([false]));
  });
});

describe("an edit made while the race runs", () => {
  const settings = fc.oneof(
    fc.record({ learningRate: fc.double({ min: 0, max: 0.1, noNaN: true }) }),
    fc.record({
      learningRate: fc.constantFrom(...registry.schedules.keys()).map((schedule) => ({ base: 0.02, schedule })),
    }),
  );
  const edit = fc.record({
    at: fc.constantFrom(0, 1, 63, 64, 65, 128, 199, 200),
    lane: fc.constantFrom(...optimizers.map(({ id }) => id)),
    hyperparameters: settings,
  });
  const base = fileOf({
    steps: 200,
    gradientNoise: 0.2,
    edits: [{ at: 64, lane: "adam", hyperparameters: { beta1: 0.5 } }],
  });

  it("gives, bit for bit, the race whose file has it: at once, further on and after scrubbing", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 200 }), (made, place) => {
        const live = engineOf(base);
        for (const { at, ...change } of made) {
          live.seek(at);
          live.edit(change);
        }
        const filed = createRace(raceOf({ ...base, edits: live.edits }));
        expect(filed.edits).toEqual(live.edits);
        for (const step of [live.step, 200, place, 0, place, 200]) {
          live.seek(step);
          filed.seek(step);
          expect(bits(live)).toEqual(bits(filed));
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(optimizers)("$id: of anything at the start is as if it had started so", ({ id, params }) => {
    for (const name of Object.keys(params)) {
      const { min, max, default: usual, integer } = params[name];
      const other = integer ? max - usual : Math.max(min, Math.min(max, usual === 0 ? 0.1 : usual / 2));
      const live = engineOf(fileOf({ lanes: [{ optimizer: id }], edits: [] }));
      live.advance(100);
      live.seek(0);
      live.edit({ lane: id, hyperparameters: { [name]: other } });
      const started = engineOf(fileOf({ lanes: [{ optimizer: id, hyperparameters: { [name]: other } }], edits: [] }));
      for (const step of [0, 80, 0, 64]) {
        live.seek(step);
        started.seek(step);
        expect(bits(live), `${name} at ${step}`).toEqual(bits(started));
      }
    }
  });

  it("leaves what was before it, and the other lanes, as they were", () => {
    const [edited, untouched] = [engineOf(base), engineOf(base)];
    edited.seek(100);
    edited.edit({ lane: "sgd", hyperparameters: { learningRate: 0 } });
    edited.seek(200);
    untouched.seek(200);
    const other = bits(untouched).filter((lane) => !lane.startsWith("sgd:"));
    expect(bits(edited).filter((lane) => !lane.startsWith("sgd:"))).toEqual(other);
    expect(bits(edited)).not.toEqual(bits(untouched));
    edited.seek(100);
    untouched.seek(99);
    edited.seek(99);
    expect(bits(edited)).toEqual(bits(untouched));
  });

  it("forgets what had come after it: the track and the arrival", () => {
    const engine = engineOf(
      fileOf({ lanes: [{ optimizer: "adam", hyperparameters: { learningRate: 0.1 } }], edits: [] }),
    );
    engine.seek(300);
    const [lane] = engine.lanes;
    expect(lane.arrivedAt[0]).toBeGreaterThan(10);
    engine.seek(10);
    engine.edit({ lane: "adam", hyperparameters: { learningRate: 0 } });
    expect([lane.track?.length, lane.arrivedAt[0]]).toEqual([11, -1]);
    engine.seek(300);
    expect(lane.statusAt()).toBe("running");
  });
});
