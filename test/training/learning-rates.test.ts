/**
 * docs/learning-rates.md, which scripts/learning-rates.mjs measured: it is about the presets as they are, every rate comes
 * to its target, and the lessons of the presets are true of it.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { registry } from "../../src/library.js";

interface Cell {
  readonly rate: number;
  readonly epochs: number;
  readonly arrived: number;
}

const seeds = 10;
const presets = [...registry.presets.values()].filter(({ run }) => run.lanes.length === 10);
const text = readFileSync(new URL("../../docs/learning-rates.md", import.meta.url), "utf8");

const cellsOf = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
const lineOf = (start: string) =>
  text.split("\n").find((line) => line.startsWith(`| ${start},`)) ?? expect.fail(`no line of ${start}`);
const optimizers = cellsOf(lineOf("preset")).slice(1);

/** What was measured of a preset, by optimizer. */
function measured(id: string): ReadonlyMap<string, Cell> {
  const cells = cellsOf(lineOf(id)).slice(1);
  return new Map(
    cells.map((cell, k) => {
      const [, rate, epochs, arrived] = /^([\d.]+) → (\d+)(?: \((\d+) of 10\))?$/.exec(cell) ?? expect.fail(cell);
      return [optimizers[k], { rate: Number(rate), epochs: Number(epochs), arrived: Number(arrived ?? seeds) }];
    }),
  );
}

const epochs = (id: string, ...names: string[]) =>
  names.map((name) => measured(id).get(name)?.epochs ?? expect.fail(`no ${name} on ${id}`));

it("has nine datasets and ten optimizers", () => {
  expect([presets.length, optimizers.length]).toEqual([9, 10]);
});

describe.each(presets)("$id", ({ id, run }) => {
  it("is measured at the preset's rates, and most seeds arrive at each", () => {
    const rates = run.lanes.map(({ optimizer, hyperparameters }) => [optimizer, hyperparameters.learningRate]);
    const cells = measured(id);
    expect([...cells].map(([optimizer, { rate }]) => [optimizer, rate])).toEqual(rates);
    for (const [optimizer, { arrived }] of cells) expect(arrived, optimizer).toBeGreaterThanOrEqual(8);
  });
});

const adaptive = ["adagrad", "adadelta", "rmsprop", "adam", "nadam", "adamax"];
const momenta = ["momentum", "nesterov"];

describe("the lessons", () => {
  it.each(["moons", "circles"])("%s: tuned momentum and Nesterov are ahead of everything adaptive", (id) => {
    expect(Math.max(...epochs(id, ...momenta))).toBeLessThan(Math.min(...epochs(id, ...adaptive)));
  });

  it("spirals: the adaptive ones are ahead of plain descent, most of them far", () => {
    const [sgd] = epochs("spirals", "sgd");
    const others = epochs("spirals", ...adaptive);
    expect(Math.max(...others)).toBeLessThan(sgd);
    expect(others.filter((count) => 2 * count < sgd).length).toBeGreaterThanOrEqual(5);
  });

  it("xor-clouds: Adagrad and Adadelta take about three times as long as momentum", () => {
    const [momentum, ...others] = epochs("xor-clouds", "momentum", "adagrad", "adadelta");
    for (const count of others) expect(Math.round(count / momentum)).toBe(3);
  });

  it("iris: Nesterov needs half the epochs of plain descent", () => {
    const [nesterov, sgd] = epochs("iris", "nesterov", "sgd");
    expect(nesterov / sgd).toBeLessThanOrEqual(0.5);
  });

  it("auto-mpg: Adam takes half of momentum's epochs", () => {
    const [adam, momentum] = epochs("auto-mpg", "adam", "momentum");
    expect(adam / momentum).toBeLessThanOrEqual(0.5);
  });

  it("gaussians: everybody is done within ten epochs", () => {
    expect(Math.max(...epochs("gaussians", ...optimizers))).toBeLessThanOrEqual(10);
  });
});
