import { expect, test } from "vitest";
import type { Cell } from "../../race/matrix.js";
import { usualMatrix } from "../../share/matrixHash.js";
import { matrixCsv } from "./csv.js";
import { sortedOptimizers } from "./sorted.js";
import { fewness } from "./table.js";

const cell = (median: number | undefined, arrived = 0) => ({ median, arrived, starts: 8, rate: 0.1 }) as Cell;
const cells = new Map([
  ["adam", cell(40, 8)],
  ["sgd", cell(undefined, 2)],
  ["momentum", cell(12, 7)],
  ["lion", cell(undefined, 3)],
]);
const optimizers = ["yogi", "sgd", "lion", "adam", "momentum"];
const cellOf = (optimizer: string) => cells.get(optimizer);

test("rows are sorted by a column: least first, then by how many arrived, then what is not computed", () => {
  expect(sortedOptimizers({ optimizers, sort: "beale" }, cellOf)).toEqual(["momentum", "adam", "lion", "sgd", "yogi"]);
  expect(sortedOptimizers({ optimizers }, cellOf)).toEqual(optimizers);
});

test("as CSV there is a row for each cell that is computed", () => {
  const choice = { ...usualMatrix, optimizers: ["adam", "sgd", "yogi"], surfaces: ["beale"] };
  expect(matrixCsv(choice, cellOf).split("\n")).toEqual([
    "optimizer,surface,measure,budget,gradientCost,seed,starts,arrived,median,learningRate",
    "adam,beale,evaluations,900,3,7,8,8,40,0.1",
    "sgd,beale,evaluations,900,3,7,8,2,,0.1",
    "",
  ]);
});

test("the colour is none at the whole budget, and full from a hundredth of it on", () => {
  expect([fewness(900, 900), fewness(90, 900), fewness(9, 900), fewness(1, 900)]).toEqual([0, 0.5, 1, 1]);
});
