/**
 * Puts work off so that it is done at most once in so many milliseconds, and last after the last call.
 * @returns what asks for the work; with `true` it is done in the next frame, however short ago the last time was
 */
export function everySoOften(milliseconds: number, work: () => void): (soon?: boolean) => void {
  let doneAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    timer = undefined;
    doneAt = performance.now();
    work();
  };
  return (soon = false) => {
    if (timer !== undefined && !soon) return;
    clearTimeout(timer);
    timer = setTimeout(run, soon ? 0 : Math.max(0, doneAt + milliseconds - performance.now()));
  };
}
