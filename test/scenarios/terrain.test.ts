/** What the scenarios on saddles, plains, bends and basins teach, as numbers. */
import { describe, expect, it } from "vitest";
import { arrivalOrder, distance, end, lane, path, run } from "./run.js";

describe("saddle-escape", () => {
  const race = run("saddle-escape");
  const firstBeyond = (id: string, height: number) => path(lane(race, id)).findIndex(([, y]) => y > height);

  it("rules that divide by the gradient's size are off at once, and never cross the saddle", () => {
    for (const id of ["adagrad", "rmsprop", "adam"]) {
      expect(firstBeyond(id, 0.1)).toBeLessThan(10);
      for (const [x] of path(lane(race, id))) expect(x).toBeGreaterThan(0);
    }
  });

  it("momentum and Nesterov swing through the saddle before they rise", () => {
    for (const id of ["momentum", "nesterov"]) {
      const crossing = path(lane(race, id)).findIndex(([x]) => x < 0);
      expect(crossing).toBeGreaterThan(0);
      expect(firstBeyond(id, 0.1)).toBeGreaterThan(crossing);
      expect(firstBeyond(id, 1)).toBeLessThan(50);
    }
  });

  it("SGD is still on the saddle at the end: its height grew by 4 % a step, from 0.0013", () => {
    expect(end(lane(race, "sgd"))[1]).toBeCloseTo(0.0013 * 1.04 ** 90, 12);
    expect(distance(end(lane(race, "sgd")), [0, 0])).toBeLessThan(0.06);
  });
});

describe("flat-plain", () => {
  const race = run("flat-plain");
  const way = (id: string) => distance(path(lane(race, id))[0], end(lane(race, id)));

  it("the slope at the start is 6e-8", () => {
    const gradient = new Float64Array(2);
    race.surface.evaluate(Float64Array.from(path(race.lanes[0])[0]), { dim: 2, count: 1 }, gradient);
    expect(Math.hypot(...gradient)).toBeCloseTo(6e-8, 8);
  });

  it("SGD and momentum have moved by less than a millionth", () => {
    for (const id of ["sgd", "momentum"]) expect(way(id)).toBeLessThan(1e-6);
  });

  it("Adagrad, Adam and RMSprop have crossed the plain, in this order", () => {
    expect(arrivalOrder(race)).toEqual(["adagrad", "adam", "rmsprop"]);
    for (const id of ["adagrad", "adam", "rmsprop"]) expect(way(id)).toBeGreaterThan(2);
  });

  it.each([
    ["adagrad", 0.1],
    ["adam", 0.02],
    ["rmsprop", 0.01 * Math.sqrt(10)],
  ])("the first step of %s is at least half of its full size, %d", (id, full) => {
    const [start, first] = path(lane(race, id));
    for (const d of [0, 1]) expect(Math.abs(first[d] - start[d]) / full).toBeGreaterThan(0.5);
  });
});

describe("rosenbrock-bend", () => {
  const race = run("rosenbrock-bend");

  it("all are in the valley within a dozen steps", () => {
    for (const { id } of race.lanes) {
      for (const [x, y] of path(lane(race, id)).slice(13)) expect(Math.abs(y - x ** 2)).toBeLessThan(0.3);
    }
  });

  it("momentum, Nesterov and Adam get round, in this order", () => {
    expect(arrivalOrder(race)).toEqual(["momentum", "nesterov", "adam"]);
  });

  it("SGD and Adagrad stay in the bend", () => {
    for (const id of ["sgd", "adagrad"]) expect(Math.abs(end(lane(race, id))[0])).toBeLessThan(0.3);
  });
});

describe("four-basins", () => {
  const race = run("four-basins");
  const sgd = lane(race, "sgd");
  const basins = Array.from({ length: 100 }, (_, i) => {
    const [x, y] = path(sgd, i)[80];
    return race.surface.minima.findIndex(({ at }) => distance(at, [x, y]) < 0.01);
  });

  it("every marble ends in a minimum, a quarter of them in each", () => {
    expect([0, 1, 2, 3].map((k) => basins.filter((basin) => basin === k).length)).toEqual([25, 25, 25, 25]);
  });

  it("all along the middle, marbles side by side run to different valleys", () => {
    for (let row = 0; row < 10; row++) expect(basins[10 * row + 4]).not.toBe(basins[10 * row + 5]);
    for (let column = 0; column < 10; column++) expect(basins[40 + column]).not.toBe(basins[50 + column]);
  });
});
