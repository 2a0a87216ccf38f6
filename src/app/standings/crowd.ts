/** How many of a lane's marbles have arrived or diverged, where it has several: what they have in common may be nothing. */
import type { Lane } from "../../engine/lane.js";

export interface Crowd {
  readonly count: number;
  readonly arrived: number;
  readonly diverged: number;
}

/** Nothing for a lane of one marble. */
export function crowdOf(lane: Pick<Lane, "layout" | "statusOf">, step: number): Crowd | undefined {
  const { count } = lane.layout;
  if (count === 1) return undefined;
  let [arrived, diverged] = [0, 0];
  for (let i = 0; i < count; i++) {
    const status = lane.statusOf(i, step);
    if (status === "arrived") arrived++;
    else if (status === "diverged") diverged++;
  }
  return { count, arrived, diverged };
}
