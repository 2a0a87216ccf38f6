/** `optimizer-race run --format csv`: the same numbers as rows. */
import { describe, expect, it } from "vitest";
import { engineOf } from "../race-files.js";
import { builtCommand } from "./command.js";

const command = builtCommand();

/** The rows of a CSV text, by RFC 4180. */
function rowsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );
}

async function csvOf(...files: object[]): Promise<string[][]> {
  const names = files.map((file, k) => command.write(`race-${k}.json`, file));
  const { stdout, stderr, status } = await command.run(["run", ...names, "--format", "csv"]);
  expect([status, stderr]).toEqual([0, ""]);
  return rowsOf(stdout);
}

const race = {
  version: 1,
  surface: { id: "himmelblau" },
  steps: 40,
  lanes: [
    { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
    { id: 'say "fast", please', optimizer: "sgd" },
  ],
};

describe("one file", () => {
  it("has a row per lane and step, with the library's numbers, bit for bit", async () => {
    const [head, ...rows] = await csvOf(race);
    expect(head).toEqual(["lane", "optimizer", "step", "x", "y", "value"]);
    const engine = engineOf(race);
    const expected = engine.lanes.map((lane) => ({ lane, rows: [] as string[][] }));
    for (let step = 0; step <= 40; step++) {
      engine.seek(step);
      for (const { lane, rows } of expected) {
        rows.push([lane.id, lane.optimizer.id, ...[step, ...lane.theta, lane.value[0]].map(String)]);
      }
    }
    expect(rows).toEqual(expected.flatMap(({ rows }) => rows));
  });

  it("quotes ids with commas and quotes", async () => {
    const [, ...rows] = await csvOf(race);
    expect(new Set(rows.map(([lane]) => lane))).toEqual(new Set(["adam", 'say "fast", please']));
    expect(rows.every((row) => row.length === 6)).toBe(true);
  });

  it("has empty fields where a number is not finite", async () => {
    const lanes = [{ optimizer: "sgd", hyperparameters: { learningRate: 10 } }];
    const [, ...rows] = await csvOf({ ...race, lanes });
    expect(rows.at(-1)).toEqual(["sgd", "sgd", "40", "", "", ""]);
  });
});

it("several marbles are numbered", async () => {
  const [head, ...rows] = await csvOf({ ...race, start: { grid: 2 }, steps: 1 });
  expect(head).toEqual(["lane", "optimizer", "marble", "step", "x", "y", "value"]);
  expect(rows.slice(0, 8).map((row) => row.slice(2, 4).map(Number))).toEqual(
    [0, 1, 2, 3].flatMap((i) => [
      [i, 0],
      [i, 1],
    ]),
  );
  expect(rows.length).toBe(16);
});

it("several files are named", async () => {
  const [head, ...rows] = await csvOf({ ...race, steps: 0 }, { ...race, steps: 1, surface: { id: "beale" } });
  expect(head).toEqual(["file", "lane", "optimizer", "step", "x", "y", "value"]);
  expect(rows.map(([file]) => file)).toEqual(["race-0.json", "race-0.json", ...new Array(4).fill("race-1.json")]);
});
