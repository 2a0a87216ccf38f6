/** Work in pieces, a few milliseconds at a time, so that messages and frames get their turn in between. */

export interface Run {
  /** Stops it; nothing is told any more. */
  cancel(): void;
}

/** Milliseconds of work in a row. */
const slice = 8;

/** @param tell told the last piece of each slice, and any other that matters */
export function runInSlices<T>(
  work: Generator<T, void, void>,
  tell: (piece: T) => void,
  matters: (piece: T) => boolean = () => false,
): Run {
  // Timers that set timers wait for 4 ms: a message to oneself does not, and lets frames and messages pass as well.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = go;
  const goOn = () => port2.postMessage(undefined);
  goOn();
  function go() {
    const end = performance.now() + slice;
    for (;;) {
      const next = work.next();
      if (next.done) {
        port1.close();
        return;
      }
      const isOver = performance.now() >= end;
      if (isOver) goOn();
      if (isOver || matters(next.value)) tell(next.value);
      if (isOver) return;
    }
  }
  return {
    cancel() {
      port1.onmessage = null;
      port1.close();
    },
  };
}
