/** What PyTorch's networks come to here: the page's own replay of the vectors that it offers. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { replay, type Vectors } from "../../src/app/experiments/libraryRecord.js";
import { libraryRunNames, libraryRuns } from "../../src/app/experiments/libraryRuns.js";

const vectors = JSON.parse(readFileSync("test/golden/networks.json", "utf8")) as Vectors;

test("every run of the vectors can be chosen (lecture item 48)", () => {
  const there = vectors.cases.flatMap(({ id, training }) =>
    Object.keys(training).map((optimizer) => `${id}.${optimizer}`),
  );
  expect([...libraryRunNames].sort()).toEqual(there.sort());
});

describe.each([...libraryRuns])("%s", (_, run) => {
  test("has PyTorch's loss at every iteration, and its weights at the end (lecture item 48)", () => {
    const { losses, whole, apart } = replay(vectors, run);
    expect([losses.length, whole.length]).toEqual([20, 20]);
    expect(apart.losses).toBeLessThan(1e-9);
    expect(apart.weights).toBeLessThan(1e-9);
  });
});

test("another rate than PyTorch's is seen at once (lecture item 48)", () => {
  const cases = vectors.cases.map((one) => ({
    ...one,
    training: { adam: { ...one.training.adam, hyper: { ...one.training.adam?.hyper, lr: 0.0101 } } },
  }));
  const run = { network: "heaton-xor-2-2-1", optimizer: "adam" };
  expect(replay({ ...vectors, cases } as Vectors, run).apart.losses).toBeGreaterThan(1e-6);
});

test("a run that there is not is named", () => {
  expect(() => replay(vectors, { network: "kordecki-3-2-2", optimizer: "rprop" })).toThrow("kordecki-3-2-2: got rprop");
});
