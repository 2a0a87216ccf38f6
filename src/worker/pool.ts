/** Many pieces of work off the page's thread, a few at a time; in slices on it where workers are missing or forbidden. */
import { type Run, runInSlices } from "./slices.js";

/** More workers do not help: they share the machine with the page. */
const mostWorkers = 4;

/** Work on an order, in pieces; it ends with what it gives. */
export type Work<Order, Answer> = (order: Order) => Generator<unknown, Answer, void>;

/**
 * @param startWorker makes a worker that `answerOrders` with the same work
 * @param tell told each answer as it comes; the order is the machine's
 */
export function computeInPool<Order, Answer>(
  orders: readonly Order[],
  startWorker: () => Worker,
  work: Work<Order, Answer>,
  tell: (order: Order, answer: Answer) => void,
): Run {
  const waiting = [...orders];
  const size = Math.min(waiting.length, mostWorkers, Math.max(1, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));
  const workers: Worker[] = [];
  let here: Run | undefined;
  const cancel = () => {
    for (const worker of workers) worker.terminate();
    workers.length = 0;
    here?.cancel();
  };
  const computeHere = (rest: readonly Order[]) => {
    cancel();
    waiting.length = 0;
    here = runInSlices(
      answersOf(rest, work),
      (given) => given && tell(given.order, given.answer),
      (given) => given !== undefined,
    );
  };
  const open = new Set<Order>();
  const start = (worker: Worker) => {
    const order = waiting.shift();
    if (order === undefined) return worker.terminate();
    open.add(order);
    worker.postMessage(order);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      open.delete(order);
      tell(order, data);
      start(worker);
    };
    // A policy may forbid a worker only after it was made.
    worker.onerror = () => computeHere([...open, ...waiting]);
  };
  try {
    for (let k = 0; k < size; k++) workers.push(startWorker());
    for (const worker of [...workers]) start(worker);
  } catch {
    computeHere(orders);
  }
  return { cancel };
}

/** The worker's side: does one order after the other, and is terminated by whoever has enough. */
export function answerOrders<Order, Answer>(work: Work<Order, Answer>): void {
  addEventListener("message", ({ data: order }: MessageEvent<Order>) => {
    const going = work(order);
    let next = going.next();
    while (!next.done) next = going.next();
    postMessage(next.value);
  });
}

/** Pieces without an answer, and one that is it at each order's end. */
function* answersOf<Order, Answer>(
  orders: readonly Order[],
  work: Work<Order, Answer>,
): Generator<{ readonly order: Order; readonly answer: Answer } | undefined, void, void> {
  for (const order of orders) {
    const going = work(order);
    let next = going.next();
    while (!next.done) {
      yield undefined;
      next = going.next();
    }
    yield { order, answer: next.value };
  }
}
