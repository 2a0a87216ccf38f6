/** The two shapes that schedules are put together from. */

/** How much of a period has passed after k updates, 0 … 1; a period of length 0 has passed at once. */
export function progress(updatesMade: number, period: number): number {
  return updatesMade >= period ? 1 : updatesMade / period;
}

/** Half a cosine wave, from 1 at progress 0 down to exactly 0 at progress 1, level at both ends. */
export function cosineFall(progress: number): number {
  return (1 + Math.cos(Math.PI * progress)) / 2;
}
