/** Computes cells off the page's thread, a few at a time; in slices on it where workers are missing or forbidden. */
import { registry } from "../index.js";
import { matrixCell } from "../race/matrix.js";
import type { CellAnswer, CellOrder } from "./matrixWorker.js";
import { type Run, runInSlices } from "./slices.js";

/** More workers do not help: they share the machine with the page. */
const mostWorkers = 4;

/** @param tell told each cell as it comes; the order is the machine's */
export function computeMatrix(orders: readonly CellOrder[], tell: (answer: CellAnswer) => void): Run {
  const waiting = [...orders];
  const size = Math.min(waiting.length, mostWorkers, Math.max(1, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));
  const workers: Worker[] = [];
  let here: Run | undefined;
  const cancel = () => {
    for (const worker of workers) worker.terminate();
    workers.length = 0;
    here?.cancel();
  };
  const computeHere = (rest: readonly CellOrder[]) => {
    cancel();
    waiting.length = 0;
    here = runInSlices(
      cellsOf(rest),
      (answer) => answer && tell(answer),
      (answer) => answer !== undefined,
    );
  };
  const open = new Set<CellOrder>();
  const start = (worker: Worker) => {
    const order = waiting.shift();
    if (!order) return worker.terminate();
    open.add(order);
    worker.postMessage(order);
    worker.onmessage = ({ data }: MessageEvent<CellAnswer>) => {
      open.delete(order);
      tell(data);
      start(worker);
    };
    // A policy may forbid a worker only after it was made.
    worker.onerror = () => computeHere([...open, ...waiting]);
  };
  try {
    for (let k = 0; k < size; k++)
      workers.push(new Worker(new URL("./matrixWorker.ts", import.meta.url), { type: "module" }));
    for (const worker of [...workers]) start(worker);
  } catch {
    computeHere(orders);
  }
  return { cancel };
}

/** Pieces without an answer, and one that is it at each cell's end. */
function* cellsOf(orders: readonly CellOrder[]): Generator<CellAnswer | undefined, void, void> {
  for (const order of orders) {
    const work = matrixCell(order.optimizer, order.surface, order.rules, registry);
    let next = work.next();
    while (!next.done) {
      yield undefined;
      next = work.next();
    }
    yield { order, cell: next.value };
  }
}
