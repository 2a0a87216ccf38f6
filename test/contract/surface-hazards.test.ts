/** What is special about single surfaces, and what their comments warn of: kinks, plains, ridges, ways to −∞. */
import { describe, expect, it } from "vitest";
import type { Point } from "../../src/core/layout.js";
import type { Surface } from "../../src/core/surface.js";

const files = import.meta.glob<Surface>(["../../surfaces/*.ts", "!**/*.test.ts"], { eager: true, import: "default" });

interface Place {
  readonly value: number;
  readonly dx: number;
  readonly dy: number;
  /** Length of the gradient. */
  readonly steepness: number;
}

function at(id: string, x: number, y: number): Place {
  const gradient = new Float64Array(2);
  const value = new Float64Array(1);
  files[`../../surfaces/${id}.ts`].evaluate(Float64Array.of(x, y), { dim: 2, count: 1 }, gradient, value);
  const [dx, dy] = gradient;
  return { value: value[0], dx, dy, steepness: Math.hypot(dx, dy) };
}

/** The places of gradient descent with heavy-ball momentum, v ← βv + ∇f, θ ← θ − ηv: the start and one per step. */
function descend(id: string, start: Point, learningRate: number, momentum: number, steps: number): Point[] {
  let [x, y] = start;
  let [vx, vy] = [0, 0];
  const track: Point[] = [start];
  for (let step = 0; step < steps; step++) {
    const { dx, dy } = at(id, x, y);
    [vx, vy] = [momentum * vx + dx, momentum * vy + dy];
    [x, y] = [x - learningRate * vx, y - learningRate * vy];
    track.push([x, y]);
  }
  return track;
}

describe("Ackley", () => {
  it("is 0 at its centre, with gradient 0 by convention", () => {
    const { value, steepness } = at("ackley", 0, 0);
    expect(Math.abs(value)).toBeLessThanOrEqual(1e-15);
    expect(steepness).toBe(0);
  });

  it.each([0, 1, 2, 3])("is a cone of slope 2√2 round it (direction %i)", (k) => {
    expect(at("ackley", 1e-9 * Math.cos(k), 1e-9 * Math.sin(k)).steepness).toBeCloseTo(Math.sqrt(8), 6);
  });
});

describe("Beale", () => {
  it("has a floor of 0.452… along y = 1 − 111/(112x) as x → −∞", () => {
    const floor = [-1e1, -1e2, -1e4, -1e6].map((x) => at("beale", x, 1 - 111 / (112 * x)).value);
    expect(floor).toStrictEqual(floor.toSorted((a, b) => b - a));
    expect(floor.at(-1)).toBeCloseTo(0.45200892857, 5);
  });

  it("lets gradient descent from (0.5, 2) run away to x → −∞ with ever falling loss", () => {
    const track = descend("beale", [0.5, 2], 0.001, 0, 20000);
    for (let step = 100; step < track.length; step++) expect(track[step][0]).toBeLessThan(track[step - 1][0]);
    const losses = track.map(([x, y]) => at("beale", x, y).value);
    for (let step = 1; step < losses.length; step++) expect(losses[step]).toBeLessThan(losses[step - 1]);
    expect(track.at(-1)![0]).toBeLessThan(-4);
    expect(losses.at(-1)).toBeGreaterThan(0.452);
  });
});

describe("Bukin N. 6", () => {
  it("has by convention no slope across its crease", () => {
    expect(at("bukin-6", -5, 0.25)).toMatchObject({ value: 0.05, dx: 0.01, dy: 0 });
    expect(at("bukin-6", -10, 1)).toMatchObject({ value: 0, dx: 0, dy: 0 });
  });

  it.each([1e-2, 1e-4, 1e-6])("has the slope 50/√u across at a distance u = %f", (u) => {
    expect(at("bukin-6", -5, 0.25 + u).dy * Math.sqrt(u)).toBeCloseTo(50, 6);
    expect(at("bukin-6", -5, 0.25 - u).dy * Math.sqrt(u)).toBeCloseTo(-50, 6);
  });
});

describe("Eggholder", () => {
  it.each([
    [100, 53],
    [100, -97],
  ])("has a finite gradient on a crease (%f, %f) and an unbounded one beside it", (x, y) => {
    expect(at("eggholder", x, y).steepness).toBeLessThan(10);
    expect(at("eggholder", x, y + 1e-6).steepness).toBeGreaterThan(1e4);
  });

  it("is lowest on its border, where it still falls outwards", () => {
    const { value, dx } = at("eggholder", 512, 404.2318051137578);
    expect(value).toBeCloseTo(-959.640662720851, 10);
    expect(dx).toBeCloseTo(-3.3855713372, 9);
  });
});

describe("ridges nobody leaves", () => {
  it.each(["saddle", "monkey-saddle", "double-well"])("%s: no slope across at y = 0, to the bit", (id) => {
    for (const x of [-1.3, -1e-9, 0.4, 1]) expect(Math.abs(at(id, x, 0).dy)).toBe(0);
  });

  it("linear-network: y = −x stays so", () => {
    for (const x of [-1.7, 0.3, 2.4]) {
      const { dx, dy } = at("linear-network", x, -x);
      expect(dy).toBe(-dx);
    }
  });
});

describe("plains", () => {
  it("Easom's gradient at (0, 0) is 1.7e-8 in x and in y", () => {
    const { dx, dy } = at("easom", 0, 0);
    expect(dx).toBeCloseTo(-1.6809330197991676e-8, 20);
    expect(dy).toBe(dx);
  });

  it("Easom underflows to an even 0 far out", () => {
    expect(at("easom", -40, 40)).toMatchObject({ value: -0, steepness: 0 });
  });

  it("the trenches' gradient at (0.75, 1) is 7e-8", () => {
    expect(at("trenches", 0.75, 1).steepness).toBeCloseTo(7.1e-8, 9);
  });

  it("the trenches start where the gradient is below 1e-7", () => {
    const [x, y] = files["../../surfaces/trenches.ts"].start;
    expect(at("trenches", x, y).steepness).toBeLessThan(1e-7);
  });

  it("the plateau's slope falls with the cube of the distance", () => {
    expect(at("plateau", 4, 0).dx / at("plateau", 4000, 0).dx / 1e9).toBeCloseTo(1, 1);
  });
});

describe("scales", () => {
  it("Goldstein–Price ranges from 3 to a million", () => {
    expect(at("goldstein-price", 0, -1).value).toBe(3);
    expect(at("goldstein-price", -1.74, 2).value).toBeGreaterThan(1e6);
  });

  it("Schwefel's roots at 0 do no harm", () => {
    const { value, steepness } = at("schwefel", 0, 0);
    expect(value).toBe(837.9657745448674);
    expect(steepness).toBe(0);
    expect(at("schwefel", 0, 100).dy).toBeCloseTo(4.739378756, 9);
  });

  it.each([1, 2, 10])("McCormick has a minimum %iπ below the listed one", (k) => {
    const found = at("mccormick", 0.5 - Math.PI / 3 - k * Math.PI, -0.5 - Math.PI / 3 - k * Math.PI);
    expect(found.value).toBeCloseTo(-Math.sqrt(3) / 2 - Math.PI / 3 - k * Math.PI, 12);
    expect(found.steepness).toBeLessThan(1e-13);
  });

  it("the drop wave's first ring is level", () => {
    const ring = [0, 1, 2, 3].map(
      (k) => at("drop-wave", 0.52021555887 * Math.cos(k), 0.52021555887 * Math.sin(k)).value,
    );
    for (const value of ring) expect(value).toBeCloseTo(-0.9362453278079417, 12);
  });
});

describe("what steps do", () => {
  it("the cliff: a step of 0.5 from its middle leaves the picture", () => {
    expect(descend("cliff", [1.125, 0], 0.5, 0, 1)[1][0]).toBeLessThan(-6);
  });

  it.each([
    [0, "the near well", -0.96014955550531],
    [0.8, "the near well", -0.96014955550531],
    [0.9, "the deeper well", 1.03557871408885],
    [0.95, "the near well again", -0.96014955550531],
  ])("the hump: momentum %f ends in %s", (momentum, _, x) => {
    expect(descend("hump", [-1.9, 0], 0.01, momentum, 3000).at(-1)![0]).toBeCloseTo(x, 9);
  });

  it.each([
    [0.024, 1.5],
    [0.1, -1.5],
  ])("sharp and flat: from the right, the rate %f ends at x = %f", (learningRate, x) => {
    expect(descend("sharp-and-flat", [2.7, 1.1], learningRate, 0, 2000).at(-1)![0]).toBeCloseTo(x, 9);
  });

  it.each([
    [0.038, true],
    [0.05, false],
  ])("the narrowing ravine: the rate %f arrives: %s", (learningRate, arrives) => {
    const [x, y] = descend("narrowing-ravine", [-5.2, 1.6], learningRate, 0, 20000).at(-1)!;
    expect(Math.hypot(x, y) < 0.05).toBe(arrives);
  });
});
