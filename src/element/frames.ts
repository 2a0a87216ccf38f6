/** One clock for all elements on a page: it stands still while nobody needs it. */

/** A clock that was stopped for longer, in a hidden tab, goes on where it was. */
const longestFrame = 0.25;

/** Draws, and gives what is to be changed of the document after all have drawn: setting a canvas' font computes styles anew. */
type Draw = (seconds: number) => (() => void) | undefined;

const callbacks = new Set<Draw>();
let isTicking = false;
let last: number | undefined;

/** Calls back before each frame that is drawn, with the seconds since the one before, until it is told to stop. */
export function everyFrame(callback: Draw): () => void {
  callbacks.add(callback);
  if (!isTicking) requestAnimationFrame(tick);
  isTicking = true;
  return () => callbacks.delete(callback);
}

function tick(now: number): void {
  const seconds = last === undefined ? 0 : Math.min(longestFrame, Math.max(0, (now - last) / 1000));
  const changes = [...callbacks].map((callback) => callback(seconds));
  for (const change of changes) change?.();
  isTicking = callbacks.size > 0;
  last = isTicking ? now : undefined;
  if (isTicking) requestAnimationFrame(tick);
}

let turn: Promise<void> = Promise.resolve();

/** Waits for one's turn with long work, so that many elements that begin together leave the page its frames. */
export function myTurn(): Promise<void> {
  turn = turn.then(() => new Promise((resolve) => setTimeout(resolve)));
  return turn;
}
