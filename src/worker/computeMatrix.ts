/** Computes cells of a matrix off the page's thread. */
import { registry } from "../index.js";
import { type Cell, type MatrixRules, matrixCell } from "../race/matrix.js";
import { computeInPool } from "./pool.js";
import type { Run } from "./slices.js";

export interface CellOrder {
  readonly optimizer: string;
  readonly surface: string;
  readonly rules: MatrixRules;
}

export const cellWork = ({ optimizer, surface, rules }: CellOrder) => matrixCell(optimizer, surface, rules, registry);

const startWorker = () => new Worker(new URL("./matrixWorker.ts", import.meta.url), { type: "module" });

/** @param tell told each cell as it comes; the order is the machine's */
export const computeMatrix = (orders: readonly CellOrder[], tell: (order: CellOrder, cell: Cell) => void): Run =>
  computeInPool(orders, startWorker, cellWork, tell);
