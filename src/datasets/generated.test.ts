/** Where the points of the generated datasets lie, without noise and with it. */
import { describe, expect, it } from "vitest";
import type { Dataset } from "../core/dataset.js";
import circles from "./circles.js";
import gaussians from "./gaussians.js";
import moons from "./moons.js";
import plane from "./plane.js";
import sine from "./sine.js";
import spirals from "./spirals.js";
import xor from "./xor.js";
import xorClouds from "./xor-clouds.js";

/** Points in the plane with their class. */
function pointsOf(dataset: Dataset, values: Readonly<Record<string, number>>, seed = 1) {
  const { count, inputs, targets } = dataset.samples(values, seed);
  return Array.from({ length: count }, (_, i) => ({ x: inputs[2 * i], y: inputs[2 * i + 1], k: targets[i] }));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

it("XOR is its truth table", () => {
  expect(pointsOf(xor, {}).map(({ x, y, k }) => [x, y, k])).toEqual([
    [0, 0, 0],
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
  ]);
});

it("moons: half circles of radius 1 about (−0.5, −0.25) and (0.5, 0.25), from end to end, opening to each other", () => {
  const points = pointsOf(moons, { samplesPerClass: 21, noise: 0 });
  for (const { x, y, k } of points) {
    const side = k === 0 ? 1 : -1;
    expect(Math.hypot(x + side * 0.5, y + side * 0.25)).toBeCloseTo(1, 14);
    expect(side * y + 0.25).toBeGreaterThan(-1e-14);
  }
  expect([points[0].x, points[10].y, points[20].x]).toEqual([0.5, 0.75, -1.5]);
});

it("spirals: the arms are each other turned by half, and grow from 0.15 to almost 1.15", () => {
  const n = 40;
  const points = pointsOf(spirals, { samplesPerClass: n, noise: 0, turns: 1.25 });
  for (let i = 0; i < n; i++) {
    expect(points[i].x).toBeCloseTo(-points[n + i].x, 14);
    expect(points[i].y).toBeCloseTo(-points[n + i].y, 14);
    expect(Math.hypot(points[i].x, points[i].y)).toBeCloseTo(0.15 + i / n, 14);
  }
});

it.each([0.5, 1, 2])("spirals: an arm of %d turns winds that far round", (turns) => {
  const n = 100;
  const arm = pointsOf(spirals, { samplesPerClass: n, noise: 0, turns }).slice(0, n);
  const winding = arm.slice(1).reduce((sum, { x, y }, i) => {
    const before = arm[i];
    return sum + Math.atan2(x * before.y - y * before.x, x * before.x + y * before.y);
  }, 0);
  expect(winding).toBeCloseTo((2 * Math.PI * turns * (n - 1)) / n, 10);
});

it("circles: a disc of radius 0.5, a gap of 0.2, a ring out to 1, all directions", () => {
  const points = pointsOf(circles, { samplesPerClass: 1000, noise: 0 });
  for (const { x, y, k } of points) {
    const radius = Math.hypot(x, y);
    expect(k === 0 ? radius < 0.5 : radius > 0.7 && radius < 1).toBe(true);
  }
  for (const sign of [1, -1]) {
    expect(points.filter(({ x, y, k }) => k === 1 && sign * x > 0 && sign * y > 0).length).toBeGreaterThan(200);
  }
});

it("XOR clouds: the class is the sign of x y, and the gap is kept", () => {
  const points = pointsOf(xorClouds, { samplesPerClass: 500, noise: 0, gap: 0.2 });
  for (const { x, y, k } of points) {
    expect(x * y < 0).toBe(k === 1);
    for (const size of [Math.abs(x), Math.abs(y)]) expect(size > 0.2 && size < 1.2).toBe(true);
  }
  expect(points.filter(({ x }) => x > 0).length).toBeGreaterThan(400);
});

describe("noise", () => {
  it("is all there is about the two centres of the gaussians", () => {
    const points = pointsOf(gaussians, { samplesPerClass: 5000, noise: 0.2 });
    for (const k of [0, 1]) {
      const cloud = points.filter((point) => point.k === k);
      for (const values of [cloud.map(({ x }) => x), cloud.map(({ y }) => y)]) {
        expect(mean(values)).toBeCloseTo(k === 0 ? -0.4 : 0.4, 1);
        expect(deviation(values) / 0.2).toBeCloseTo(1, 1);
      }
    }
  });

  it("moves a point by σ times what it would at σ = 1, whatever it is added to", () => {
    const values = { samplesPerClass: 50 };
    for (const dataset of [moons, circles, spirals, xorClouds]) {
      const [still, tenth, one] = [0, 0.1, 1].map((noise) => dataset.samples({ ...values, noise }, 9).inputs);
      for (const [at, place] of still.entries()) expect(tenth[at] - place).toBeCloseTo(0.1 * (one[at] - place), 14);
    }
  });

  it("of a regression is on the targets alone", () => {
    const exact = plane.samples({ samples: 5000, noise: 0 }, 4);
    const noisy = plane.samples({ samples: 5000, noise: 0.05 }, 4);
    expect(noisy.inputs).toEqual(exact.inputs);
    const errors = [...noisy.targets].map((target, i) => target - exact.targets[i]);
    expect(mean(errors)).toBeCloseTo(0, 2);
    expect(deviation(errors)).toBeCloseTo(0.05, 2);
  });
});

it("plane and sine are the functions they are called after", () => {
  const flat = plane.samples({ samples: 100, noise: 0 }, 2);
  for (let i = 0; i < 100; i++) expect(flat.targets[i]).toBe((flat.inputs[2 * i] + flat.inputs[2 * i + 1]) / 2);
  const wave = sine.samples({ samples: 100, noise: 0, periods: 2 }, 2);
  for (let i = 0; i < 100; i++) expect(wave.targets[i]).toBe(Math.sin(2 * Math.PI * wave.inputs[i]));
  for (const { inputs } of [flat, wave]) expect(inputs.every((x) => x > -1 && x < 1)).toBe(true);
});

it.each([circles, gaussians, plane, sine, xorClouds])(
  "$id: more samples leave the first ones where they are",
  (dataset) => {
    const [few, many] = [10, 60].map((n) => dataset.samples({ samples: n, samplesPerClass: n }, 3).inputs);
    expect(many.slice(0, 10)).toEqual(few.slice(0, 10));
  },
);
