/** Long work beside a page that is to stay alive: it rests every few milliseconds, and stops when it is told to. */

/** Milliseconds without a rest; a frame of the page has 16. */
const atMost = 12;

/**
 * Waits, if the last rest was too long ago, until everything else that is due has been done.
 * @throws the signal's reason where it is aborted
 */
export function createPace(signal?: AbortSignal): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    if (performance.now() - rested >= atMost) {
      await others();
      rested = performance.now();
    }
    signal?.throwIfAborted();
  };
}

/** A message to oneself comes after what is due, and unlike a timer at once, also in a tab that is hidden. */
function others(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
