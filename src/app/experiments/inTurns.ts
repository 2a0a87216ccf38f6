/** Long work on the page's thread, a few milliseconds at a time, so that the page stays at hand. */

/** Milliseconds of work in a row. */
const turn = 8;

/** @param tell told the last piece of each turn @returns ends it; nothing is told any more */
export function inTurns<T>(work: Iterator<T, void>, tell: (piece: T) => void): () => void {
  let timer = setTimeout(go);
  function go() {
    const end = performance.now() + turn;
    let next = work.next();
    let last = next;
    while (!next.done && performance.now() < end) {
      last = next;
      next = work.next();
    }
    if (!next.done) last = next;
    if (!last.done) tell(last.value);
    if (!next.done) timer = setTimeout(go);
  }
  return () => clearTimeout(timer);
}
