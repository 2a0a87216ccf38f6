import { expect, test } from "vitest";
import { inTurns } from "./inTurns.js";

function* count(to: number): Generator<number, void> {
  for (let k = 1; k <= to; k++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield k;
  }
}

test.each([1, 3, 40])("of %d pieces the last is told, and pieces before it where there are many", async (pieces) => {
  const told: number[] = [];
  await new Promise<void>((done) => {
    inTurns(count(pieces), (piece) => {
      told.push(piece);
      if (piece === pieces) done();
    });
  });
  expect(told.at(-1)).toBe(pieces);
  expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
  if (pieces === 40) expect(told.length).toBeGreaterThan(2);
});

test("nothing is told of work that was ended", async () => {
  const told: number[] = [];
  inTurns(count(5), (piece) => told.push(piece))();
  await new Promise((waited) => setTimeout(waited, 20));
  expect(told).toEqual([]);
});
