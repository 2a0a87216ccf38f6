/** What lanes cost: how often they asked for losses and gradients. Looking, recording and judging costs nothing. */
import type { Lane } from "../engine/lane.js";

/**
 * What a gradient counts as, in evaluations of the loss: the three that differences take on two coordinates. By the reverse
 * mode it costs about as many, whatever their number.
 */
export const gradientCost = 3;

export interface Calls {
  readonly losses: number;
  readonly gradients: number;
}

/** Of marble i of a lane by a step; a swarm without a track that asks is told as it is at the engine's step. */
export function marbleCalls(
  { optimizer, isStill, track, calls, layout: { count } }: Lane,
  i: number,
  step: number,
): Calls {
  if (isStill) return { losses: 0, gradients: 0 };
  if (!optimizer.asks) return { losses: 0, gradients: step };
  const first = step * (track?.asideLength ?? 0);
  const counted = track?.aside ?? calls;
  return { losses: counted[first + i], gradients: counted[first + count + i] };
}

/** The mean over a lane's marbles. */
export function laneCalls(lane: Lane, step: number): Calls {
  const { count } = lane.layout;
  let [losses, gradients] = [0, 0];
  for (let i = 0; i < count; i++) {
    const calls = marbleCalls(lane, i, step);
    losses += calls.losses;
    gradients += calls.gradients;
  }
  return { losses: losses / count, gradients: gradients / count };
}

export const evaluationsOf = ({ losses, gradients }: Calls, cost = gradientCost): number => losses + cost * gradients;
