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
  let timer = setTimeout(go);
  function go() {
    const end = performance.now() + slice;
    for (;;) {
      const next = work.next();
      if (next.done) return;
      const isOver = performance.now() >= end;
      if (isOver) timer = setTimeout(go);
      if (isOver || matters(next.value)) tell(next.value);
      if (isOver) return;
    }
  }
  return { cancel: () => clearTimeout(timer) };
}
