/** Computes one cell of a matrix after the other, and is terminated by whoever has enough. */
import { registry } from "../index.js";
import { type Cell, type MatrixRules, matrixCell } from "../race/matrix.js";

export interface CellOrder {
  readonly optimizer: string;
  readonly surface: string;
  readonly rules: MatrixRules;
}

export interface CellAnswer {
  readonly order: CellOrder;
  readonly cell: Cell;
}

addEventListener("message", ({ data: order }: MessageEvent<CellOrder>) => {
  const work = matrixCell(order.optimizer, order.surface, order.rules, registry);
  let next = work.next();
  while (!next.done) next = work.next();
  postMessage({ order, cell: next.value } satisfies CellAnswer);
});
