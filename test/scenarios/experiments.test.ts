/** What the small experiments show, with the lectures' figures. */
import { describe, expect, it } from "vitest";
import { createRace, registry } from "../../src/library.js";
import { raceOf } from "../race-files.js";
import { arrivalOrder, arrivals, end, lane, path, run } from "./run.js";

const x = (race: ReturnType<typeof run>, id: string) => path(lane(race, id)).map(([at]) => at);
const moves = (race: ReturnType<typeof run>, id: string) =>
  x(race, id).map((at, k, all) => (k === 0 ? 0 : at - all[k - 1]));
const stream = (params: object) => ({ surface: { id: "gradient-stream", params } });
const only = (optimizer: string, hyperparameters: object) => ({
  lanes: [{ id: "it", optimizer, hyperparameters }],
});

describe("rprop-batches: +0.1 nine times, −0.9 once", () => {
  const race = run("rprop-batches");
  const epochs = (id: string) => [10, 20, 30, 40, 50].map((t) => x(race, id)[t]);

  it("SGD is back where it was after every epoch (lecture item 38)", () => {
    for (const at of epochs("sgd")) expect(at).toBeCloseTo(0, 12);
  });

  it("Rprop is carried away: −2.08, −6.55, −16.2, −36.8, −81.3 (lecture item 38)", () => {
    expect(epochs("rprop").map((at) => at.toPrecision(3))).toEqual(["-2.08", "-6.55", "-16.2", "-36.8", "-81.3"]);
  });

  it("RMSprop drifts from −1.30 to −1.65, with ρ = 0.999 ever more slowly (lecture item 38)", () => {
    const drift = epochs("rmsprop");
    expect([drift[0].toFixed(2), drift[4].toFixed(2)]).toEqual(["-1.30", "-1.65"]);
    const long = run("rprop-batches", only("rmsprop", { learningRate: 0.1, rho: 0.999 }));
    const at = [10, 20, 30, 40, 50, 60].map((t) => x(long, "it")[t]);
    for (let k = 2; k < at.length; k++) {
      expect(Math.abs(at[k] - at[k - 1])).toBeLessThan(Math.abs(at[k - 1] - at[k - 2]));
    }
  });
});

describe("longer-than-eta", () => {
  it("after 299 zeros Adam's step is 1.61 η, AdaMax's 0.1 η (lecture item 50)", () => {
    const race = run("longer-than-eta");
    expect(moves(race, "adam").slice(1, 300)).toEqual(new Array(299).fill(0));
    expect(moves(race, "adam")[300]).toBeCloseTo(1.61, 2);
    expect(Math.max(...moves(race, "adamax"))).toBeLessThan(0.11);
  });

  it.each([
    [10, 0.48],
    [100, 0.98],
    [1000, 2.51],
    [10_000, 3.162],
  ])("at T = %i the lone gradient moves Adam by %d η (lecture item 50)", (T, length) => {
    const changes = { ...stream({ usual: 0, rare: -1, period: T }), steps: T };
    const race = run("longer-than-eta", { ...changes, ...only("adam", { learningRate: 1, epsilon: 0 }) });
    expect(Number(end(lane(race, "it"))[0].toFixed(T === 10_000 ? 3 : 2))).toBe(length);
  });

  it("gradients that grow by β₂/β₁ a step come close to the supremum, 7.27 η (lecture item 50)", () => {
    const changes = { ...stream({ usual: -1e-6, rare: -1e-6, period: 1, growth: 0.999 / 0.9 }), steps: 3000 };
    const race = run("longer-than-eta", { ...changes, ...only("adam", { learningRate: 1, epsilon: 0 }) });
    const longest = Math.max(...moves(race, "it"));
    expect(longest).toBeGreaterThan(7);
    expect(longest).toBeLessThan(0.1 / Math.sqrt(0.001 * (1 - 0.81 / 0.999)));
    expect((0.1 / Math.sqrt(0.001 * (1 - 0.81 / 0.999))).toFixed(2)).toBe("7.27");
  });
});

describe("leaky-memory", () => {
  const race = run("leaky-memory");

  it.each([
    [0.9, 3.162],
    [0.99, 10],
    [0.999, 31.62],
  ])("with ρ = %d the first jump after a flat stretch is %d η (lecture items 46, 47)", (rho, jump) => {
    expect(moves(race, `ρ = ${rho}`)[100] / 0.1).toBeCloseTo(jump, 2);
  });

  it("with ρ = 0.9 every jump is as the first; Adagrad's shrink with 1/√n (lecture item 47)", () => {
    for (const n of [1, 2, 3, 4, 5, 6]) {
      expect(moves(race, "ρ = 0.9")[100 * n] / 0.1).toBeCloseTo(3.162, 3);
      expect(moves(race, "adagrad")[100 * n]).toBeCloseTo(0.1 / Math.sqrt(n), 8);
    }
    expect(moves(race, "ρ = 0.999")[600]).toBeLessThan(0.6 * moves(race, "ρ = 0.999")[100]);
  });

  it("after k steps without a slope the memory is ρᵏ of what it was (lecture item 47)", () => {
    const engine = createRace(
      raceOf({ version: 1, ...stream({ usual: 0, rare: -1, period: 100 }), ...only("rmsprop", { rho: 0.9 }) }),
    );
    const memory = (step: number) => {
      engine.seek(step);
      return engine.lanes[0].slots.meanSquare[0];
    };
    const full = memory(100);
    for (const k of [1, 10, 50]) expect(memory(100 + k) / full).toBeCloseTo(0.9 ** k, 12);
  });
});

describe("bias-correction", () => {
  const race = run("bias-correction");

  it("the first step is η with it, 3.16 η without (lecture item 49)", () => {
    expect(moves(race, "Adam")[1] / 0.1).toBeCloseTo(1, 6);
    expect(moves(race, "Adam, uncorrected")[1] / 0.1).toBeCloseTo(0.1 / Math.sqrt(0.001), 6);
    expect((0.1 / Math.sqrt(0.001)).toFixed(2)).toBe("3.16");
  });

  it("without it the marble runs past the minimum by more than 1 (lecture item 49)", () => {
    expect(Math.max(...x(race, "Adam, uncorrected"))).toBeGreaterThan(1);
    expect(Math.max(...x(race, "Adam"))).toBeLessThan(0.3);
  });
});

describe("change-of-units", () => {
  const told = (s: number, epsilon: number) => {
    const formula = `(x/${s})^2/2 + y^2/2`;
    const surface = {
      formula,
      domain: [
        [-200, 200],
        [-5, 5],
      ],
    };
    const changes = { surface, start: [s, 1], steps: 200, ...only("adadelta", { rho: 0.95, epsilon }) };
    const [at, same] = end(lane(run("change-of-units", changes), "it"));
    return { scaled: at / s, same };
  };

  it.each([
    [0.01, -0.486],
    [1, 0.315],
    [100, 0.991],
  ])("½(x/s)² from x = s: Adadelta with ε = 1e-6 is at x/s = %d … %d after 200 steps (lecture item 44)", (s, place) => {
    expect(told(s, 1e-6).scaled).toBeCloseTo(place, 3);
  });

  it("with ε = 1e-30 all units come to the same within 1e-9, and it hardly starts (lecture item 44)", () => {
    for (const s of [0.01, 1, 100]) {
      const { scaled, same } = told(s, 1e-30);
      expect(Math.abs(scaled - same)).toBeLessThan(1e-9);
      expect(1 - scaled).toBeLessThan(1e-9);
    }
  });

  it("nobody takes the straight line: all are across long before they have come half of the way along (lecture item 44)", () => {
    const race = run("change-of-units");
    for (const { id } of race.lanes) {
      const across = path(lane(race, id)).findIndex(([, y]) => Math.abs(y) < 0.1);
      expect(across, id).toBeGreaterThan(0);
      expect(path(lane(race, id))[across][0], id).toBeLessThan(-5);
    }
  });
});

describe("without-epsilon", () => {
  const race = run("without-epsilon");

  it("a weight whose gradient is 0 from the start does not move, and nothing is NaN (lecture item 52)", () => {
    for (const id of ["AdaMax, ε = 0", "AdaMax"]) {
      for (const [at, across] of path(lane(race, id))) expect([Number.isFinite(at), across]).toEqual([true, 0]);
    }
  });

  it("both arrive at the same step (lecture item 52)", () => {
    const steps = Object.values(arrivals(race));
    expect(steps[0]).toBeGreaterThan(0);
    expect(steps[1]).toBe(steps[0]);
  });
});

describe("three-nadams", () => {
  const race = run("three-nadams");

  it.each([
    ["Nadam, PyTorch", 1.0565],
    ["Nadam, Keras", 1.0628],
    ["Nadam, lecture", 1.9],
    ["Adam", 1],
  ])("the first step of %s is %d η (lecture item 53)", (id, length) => {
    expect(moves(race, id)[1] / 0.1).toBeCloseTo(length, 4);
  });

  it("the lecture's form is that of Adam with m̂ replaced by β₁m̂ + (1 − β₁)g/(1 − β₁ᵗ) (lecture item 53)", () => {
    let [theta, m, v] = [-5.1, 0, 0];
    const iterates = x(race, "Nadam, lecture");
    for (let t = 1; t <= 100; t++) {
      const g = theta;
      m = 0.9 * m + 0.1 * g;
      v = 0.999 * v + 0.001 * g * g;
      const ahead = (0.9 * m) / (1 - 0.9 ** t) + (0.1 * g) / (1 - 0.9 ** t);
      theta -= (0.1 * ahead) / (Math.sqrt(v / (1 - 0.999 ** t)) + 1e-8);
      expect(iterates[t]).toBeCloseTo(theta, 10);
    }
  });

  it("it arrives before the libraries' (lecture item 53)", () => {
    expect(arrivalOrder(race).indexOf("Nadam, lecture")).toBeLessThan(2);
    const { "Nadam, lecture": lecture, "Nadam, PyTorch": pytorch, "Nadam, Keras": keras } = arrivals(race);
    expect(lecture).toBeLessThan(pytorch === -1 ? 101 : pytorch);
    expect(lecture).toBeLessThan(keras === -1 ? 101 : keras);
  });
});

describe("wrong-rate", () => {
  it("of three SGDs one arrives in time, of three Adams all (lecture item 31)", () => {
    const race = run("wrong-rate");
    const arrived = arrivalOrder(race);
    expect(arrived.filter((id) => id.startsWith("SGD"))).toEqual(["SGD, η = 0.05"]);
    expect(arrived.filter((id) => id.startsWith("Adam"))).toHaveLength(3);
    expect(Math.abs(end(lane(race, "SGD, η = 0.25"))[1])).toBeGreaterThan(1e6);
  });

  it("over four decades of rates more of them arrive within 200 steps where steps are scaled (lecture item 31)", () => {
    const rates = Array.from({ length: 17 }, (_, k) => 10 ** (-3 + k / 4));
    const arriving = (optimizer: string) => {
      const lanes = rates.map((learningRate, k) => ({ id: `${k}`, optimizer, hyperparameters: { learningRate } }));
      return arrivalOrder(run("wrong-rate", { lanes })).length;
    };
    const [sgd, adam, rmsprop, adagrad] = ["sgd", "adam", "rmsprop", "adagrad"].map(arriving);
    expect(sgd).toBeLessThanOrEqual(4);
    for (const adaptive of [adam, rmsprop, adagrad]) expect(adaptive).toBeGreaterThanOrEqual(1.5 * sgd);
  });
});

describe("hand-on-the-rate", () => {
  const race = run("hand-on-the-rate");
  const file = registry.scenarios.get("hand-on-the-rate")?.race as object;

  it("the same changes made while it runs give the same race, bit for bit (lecture item 33)", () => {
    const live = createRace(raceOf({ ...file, edits: [] }));
    for (const { at, lane: id, hyperparameters } of race.edits) {
      live.advance(at - live.step);
      live.edit({ lane: id, hyperparameters });
    }
    live.advance(200 - live.step);
    expect(path(lane(live, "SGD, by hand"))).toEqual(path(lane(race, "SGD, by hand")));
    expect(live.edits).toEqual(race.edits);
  });

  it("only the lane that was helped arrives, and too large a rate is seen at once (lecture item 33)", () => {
    expect(arrivalOrder(race)).toEqual(["SGD, by hand"]);
    const heights = path(lane(race, "SGD, by hand")).map(([, y]) => Math.abs(y));
    expect(heights[54]).toBeGreaterThan(50 * heights[40]);
    expect(heights[60]).toBeLessThan(heights[54] / 1000);
  });
});

describe("one-noise", () => {
  const race = run("one-noise", { steps: 0 });

  it("all lanes meet the same noise at every step (lecture item 61)", () => {
    const exact = new Float64Array(2);
    for (let step = 0; step < 50; step++) {
      const noise = race.lanes.map((one) => {
        race.surface.evaluate(one.theta, one.layout, exact);
        return [one.gradient[0] - exact[0], one.gradient[1] - exact[1]];
      });
      expect(Math.hypot(...noise[0])).toBeGreaterThan(1e-3);
      for (const [gx, gy] of noise) {
        expect(gx).toBeCloseTo(noise[0][0], 12);
        expect(gy).toBeCloseTo(noise[0][1], 12);
      }
      race.advance(1);
    }
  });
});
