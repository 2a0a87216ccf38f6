import { describe, expect, test } from "vitest";
import { layoutOf } from "./layout.js";

const sizes = [
  ["the XOR network", [2, 2, 1], false],
  ["the worked example", [3, 2, 2], true],
  ["four layers of 8", [2, 8, 8, 8, 8, 1], false],
  ["no hidden layer", [8, 8], false],
  ["eight layers of 8", [8, 8, 8, 8, 8, 8, 8, 8, 8, 8], false],
] as const;
const places = [
  [366, 300],
  [800, 415],
  [1400, 620],
] as const;

describe.each(sizes)("%s", (_, network, shared) => {
  test.each(places)(
    "on %i × %i: every unit is inside, none touches another, columns go from left to right",
    (width, height) => {
      const { units, radius } = layoutOf(network, shared, width, height);
      const weights = network.slice(1).reduce((sum, size, l) => sum + size * (network[l] + 1), 0);
      expect(units).toHaveLength(network.reduce((a, b) => a + b, 0) + network.length - 1);
      expect(layoutOf(network, shared, width, height).edges).toHaveLength(weights);
      for (const { x, y } of units) {
        expect(x).toBeGreaterThanOrEqual(radius);
        expect(x).toBeLessThanOrEqual(width - radius);
        expect(y).toBeGreaterThanOrEqual(radius);
        expect(y).toBeLessThanOrEqual(height - radius);
      }
      for (const [k, a] of units.entries())
        for (const b of units.slice(k + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * radius);
          if (a.layer < b.layer) expect(a.x).toBeLessThan(b.x);
        }
    },
  );

  test.each(places)("on %i × %i: numbers at edges stand apart where there are some", (width, height) => {
    const { edges, room, scale } = layoutOf(network, shared, width, height);
    if (room.edges === "none") return;
    for (const [k, a] of edges.entries())
      for (const b of edges.slice(k + 1))
        if (Math.abs(a.label.x - b.label.x) < 40) expect(Math.abs(a.label.y - b.label.y)).toBeGreaterThan(12 * scale);
  });
});

test("a bias that is shared leads to each unit of its layer", () => {
  const { edges } = layoutOf([3, 2, 2], true, 800, 415);
  const biases = edges.filter(({ place }) => place.from === undefined);
  expect(biases.map(({ place, unit }) => [place.name, unit])).toEqual([
    ["B1", 0],
    ["B1", 1],
    ["B2", 0],
    ["B2", 1],
  ]);
});
