/** What the scenarios on slices through networks' losses teach, as numbers. */
import { describe, expect, it } from "vitest";
import { registry } from "../../src/library.js";
import { arrivalOrder, distance, end, lane, path, run } from "./run.js";

const everybody = ["sgd", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "nadam", "adamax", "rprop"];

/** The lanes that end within a distance of a place. */
const endNear = (race: ReturnType<typeof run>, place: readonly [number, number], within: number) =>
  everybody.filter((id) => distance(end(lane(race, id)), place) < within).sort();

it("every landscape made from a network, and the stream of gradients, has a scenario", () => {
  const raced = [...registry.scenarios.values()].map(({ race }) => (race as { surface: { id?: string } }).surface.id);
  const slices = [...registry.surfaces.values()]
    .filter(({ formula, stepped }) => !formula && !stepped)
    .map(({ id }) => id);
  expect(slices).toHaveLength(12);
  expect(raced).toEqual(expect.arrayContaining(slices));
});

describe("dead-plateau", () => {
  const race = run("dead-plateau");
  const moved = (id: string) => distance(path(lane(race, id))[0], end(lane(race, id)));

  it("with squared error four hardly move in 400 steps (lecture item 13)", () => {
    for (const id of ["sgd", "momentum", "nesterov"]) expect(moved(id)).toBeLessThan(0.2);
    expect(moved("adadelta")).toBeLessThan(1);
  });

  it("the other six are in the valley", () => {
    expect(endNear(race, [3.2, -3.3], 0.2)).toEqual(["adagrad", "adam", "adamax", "nadam", "rmsprop", "rprop"]);
  });
});

describe("no-plateau", () => {
  const race = run("no-plateau");

  it("with cross-entropy everybody comes down to a tenth above the floor (lecture item 13)", () => {
    for (const { value } of race.lanes) expect(value[0] - 0.325).toBeLessThan(0.025);
  });

  it("momentum and Nesterov have run past the minimum", () => {
    for (const { id } of race.lanes) {
      expect(end(lane(race, id))[1] < -5).toBe(id === "momentum" || id === "nesterov");
    }
  });
});

describe("four-mirrors", () => {
  const race = run("four-mirrors");

  it("everybody runs to the copy at the lower left", () => expect(endNear(race, [-1, -1], 0.8)).toHaveLength(10));

  it("which does as well as the others", () => {
    expect(race.surface.minima.map(({ value }) => value.toFixed(12))).toEqual(Array(4).fill("0.325082973391"));
  });
});

describe("wrong-minimum and convex-neuron", () => {
  it("with squared error all end in the same wrong minimum", () => {
    const race = run("wrong-minimum");
    expect(endNear(race, [-1.358, 3.55], 0.2)).toHaveLength(10);
    expect(arrivalOrder(race)).toEqual([]);
  });

  it("with cross-entropy all arrive from the same start, Adadelta last (lecture item 13)", () => {
    const order = arrivalOrder(run("convex-neuron"));
    expect(order).toHaveLength(10);
    expect(order.at(-1)).toBe("adadelta");
  });
});

it("which-valley: momentum and its like turn right, those that scale each weight left", () => {
  const race = run("which-valley");
  expect(endNear(race, [1.2, 1.5], 0.15)).toEqual(["momentum", "nesterov", "rprop", "sgd"]);
  expect(endNear(race, [-1.2, -1.5], 0.15)).toEqual(["adadelta", "adagrad", "adam", "adamax", "nadam", "rmsprop"]);
});

it("three-networks: one start, three basins", () => {
  const race = run("three-networks");
  expect(endNear(race, [-1.23, -0.4], 3)).toEqual(["adam"]);
  expect(endNear(race, [43.09, -0.66], 3)).toEqual(["adadelta", "adagrad", "nadam", "rmsprop"]);
  expect(endNear(race, [11.29, 28.9], 3)).toEqual(["adamax", "momentum", "nesterov", "rprop", "sgd"]);
});

describe("ten layers", () => {
  it("no-way-through: nobody gets near the centre", () => {
    for (const { id, value } of run("no-way-through").lanes) expect(value[0], id).toBeGreaterThan(1);
  });

  it("skip-connections: everybody reaches it", () => {
    const race = run("skip-connections");
    expect(arrivalOrder(race)).toHaveLength(10);
    for (const { id, value } of race.lanes) expect(value[0], id).toBeLessThan(0.001);
  });
});

describe("the cars", () => {
  it("raw-units: three reach the end of the ravine", () => {
    const race = run("raw-units");
    expect(endNear(race, [-5.93, -4.48], 0.8)).toEqual(["nesterov", "rmsprop", "rprop"]);
  });

  it("standard-units: everybody is at the minimum, SGD among the first", () => {
    const race = run("standard-units");
    expect(endNear(race, [-0.6428, -0.2191], 0.1)).toHaveLength(10);
    expect(arrivalOrder(race).indexOf("sgd")).toBeLessThan(3);
  });
});
