/** What the scenarios on rules that scale each coordinate teach, as numbers. */
import { describe, expect, it } from "vitest";
import { arrivalOrder, arrivals, distance, end, lane, path, run } from "./run.js";

describe("adagrad-stalls", () => {
  const race = run("adagrad-stalls");
  const steps = (id: string) =>
    path(lane(race, id))
      .map(([x], k, all) => (k === 0 ? 0 : Math.abs(x - all[k - 1][0])))
      .slice(1);

  it("Adagrad at 0.1 and at 1 never comes; at 10 it does, and RMSprop at 1", () => {
    expect(arrivalOrder(race)).toEqual(["RMSprop, η = 1", "Adagrad, η = 10"]);
  });

  it.each([
    ["Adagrad, η = 0.1", 0.1],
    ["Adagrad, η = 1", 1],
    ["Adagrad, η = 10", 10],
  ])("the first step of %s is %d, and each step is shorter than the one before (lecture item 39)", (id, rate) => {
    expect(steps(id)[0]).toBeCloseTo(rate, 9);
    for (let k = 1; k < 200; k++) expect(steps(id)[k]).toBeLessThan(steps(id)[k - 1]);
  });

  it("after 200 steps Adagrad has come about 2η√200", () => {
    const [x] = end(lane(race, "Adagrad, η = 0.1"));
    expect((x + 93.7) / (0.2 * Math.sqrt(200))).toBeCloseTo(0.95, 1);
  });

  it("RMSprop keeps its stride: half way its steps are within a third of η", () => {
    for (const step of steps("RMSprop, η = 1").slice(20, 80)) expect(Math.abs(step - 1)).toBeLessThan(1 / 3);
  });

  it.each([
    [0.1, 80.9],
    [1, 1.26],
  ])("from 100, at η = %d, it is still at %d after 10,000 steps (lecture item 40)", (learningRate, x) => {
    const lanes = [{ id: "long", optimizer: "adagrad", hyperparameters: { learningRate } }];
    const long = run("adagrad-stalls", { start: [100, 0], steps: 10_000, lanes });
    expect(end(lane(long, "long"))[0]).toBeCloseTo(x, learningRate === 1 ? 2 : 1);
  });
});

describe("cold-start", () => {
  const race = run("cold-start");

  it.each([
    [0.9, 3.162],
    [0.99, 10],
    [0.999, 31.62],
  ])(
    "from an empty memory with ρ = %d the first step is %d times the rate along each axis (lecture item 46)",
    (rho, times) => {
      const [start, first] = path(lane(race, `v₀ = 0, ρ = ${rho}`));
      expect((first[0] - start[0]) / 0.09).toBeCloseTo(times, 2);
      expect((start[1] - first[1]) / 0.09).toBeCloseTo(times, 2);
    },
  );

  it("from a memory of 1 the first step depends on the slope: along x it is 7.5 times that along y", () => {
    const [start, first] = path(lane(race, "v₀ = 1, ρ = 0.99"));
    expect((first[0] - start[0]) / (start[1] - first[1])).toBeCloseTo(7.5, 1);
  });

  it("only the wildest start crosses the hump (lecture item 46)", () => {
    expect(arrivalOrder(race)).toEqual(["v₀ = 0, ρ = 0.999"]);
    for (const { id } of race.lanes) {
      expect(end(lane(race, id))[0]).toBeCloseTo(id === "v₀ = 0, ρ = 0.999" ? 1.0356 : -0.9601, 3);
    }
  });
});

describe("long-memory", () => {
  const race = run("long-memory");
  const x = (id: string) => end(lane(race, id))[0];

  it("only Adam with a short memory gets round the bend", () => {
    expect(arrivals(race)).toMatchObject({ "Adam, β₂ = 0.9": 125, "AMSGrad, β₂ = 0.9": -1 });
    expect(arrivalOrder(race)).toHaveLength(1);
  });

  it("with β₂ = 0.9 AMSGrad stays behind all others", () => {
    for (const { id } of race.lanes) expect(x(id)).toBeGreaterThanOrEqual(x("AMSGrad, β₂ = 0.9"));
    expect(x("Adam, β₂ = 0.9") - x("AMSGrad, β₂ = 0.9")).toBeGreaterThan(2);
  });

  it("with β₂ = 0.999 the two end within 0.04 of each other", () => {
    expect(distance(end(lane(race, "Adam, β₂ = 0.999")), end(lane(race, "AMSGrad, β₂ = 0.999")))).toBeLessThan(0.04);
  });
});

describe("first-step", () => {
  const race = run("first-step");
  const adam = lane(race, "adam");
  const starts = Array.from({ length: 64 }, (_, i) => path(adam, i)[0]);

  it("the slopes at the start range from about 16 to over 2,600", () => {
    const gradient = new Float64Array(128);
    const theta = Float64Array.from([...starts.map(([x]) => x), ...starts.map(([, y]) => y)]);
    race.surface.evaluate(theta, adam.layout, gradient);
    const sizes = gradient.map(Math.abs);
    expect(Math.min(...sizes)).toBeCloseTo(16.25, 10);
    expect(Math.max(...sizes)).toBeGreaterThan(2600);
  });

  it("and yet every marble's first step is 0.05 along each axis", () => {
    starts.forEach(([x, y], i) => {
      const [x1, y1] = path(adam, i)[1];
      expect(Math.abs(x1 - x)).toBeCloseTo(0.05, 9);
      expect(Math.abs(y1 - y)).toBeCloseTo(0.05, 9);
    });
  });

  it("after twenty steps they have come very different ways", () => {
    const ways = starts.map((start, i) => distance(path(adam, i)[20], start));
    expect(Math.max(...ways) / Math.min(...ways)).toBeGreaterThan(2);
  });
});

describe("turned-ravine", () => {
  const turned = arrivals(run("turned-ravine"));
  const upright = arrivals(
    run("turned-ravine", { surface: { id: "ravine", params: { conditionNumber: 50 } }, start: [-4.3, 1.2] }),
  );

  it("momentum needs 47 steps, turned or not", () => {
    expect([turned.momentum, upright.momentum]).toEqual([47, 47]);
  });

  it.each([
    ["adagrad", 8, 144],
    ["rprop", 21, 142],
    ["adam", 56, 139],
  ])("%s needs %i steps upright and %i turned", (id, up, round) => {
    expect([upright[id], turned[id]]).toEqual([up, round]);
  });
});
