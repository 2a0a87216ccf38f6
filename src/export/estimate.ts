/** How large a film will be, from its first frames. */

/** Frames after which something can be said. */
const enough = 10;

export interface Estimate {
  /** Told how many bytes there are after so many frames. */
  readonly add: (done: number, bytes: number) => void;
  /** The bytes of the whole film; nothing where it has not come far enough. */
  readonly bytes: () => number | undefined;
}

/** The first frame holds the whole picture and later ones what changes, so only the later ones stand for the rest. */
export function createEstimate(frames: number): Estimate {
  let first: number | undefined;
  let last = { done: 0, bytes: 0 };
  return {
    add(done, bytes) {
      if (done >= 1) first ??= bytes;
      last = { done, bytes };
    },
    bytes() {
      const { done, bytes } = last;
      if (first === undefined || done < Math.min(enough, frames)) return undefined;
      return done === 1 ? bytes : Math.round(first + ((bytes - first) / (done - 1)) * (frames - 1));
    },
  };
}
