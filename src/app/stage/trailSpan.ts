/** What of the trails is seen at a moment, in the steps that are drawn: all of them, or some of a long race's. */
import type { Moment } from "../../render/picture.js";
import { type Thinning, thinnedPosition } from "../../render/trails.js";
import type { State } from "../store.js";

/** Seconds over which a trail fades. */
const fadeSeconds = 6;

export function trailSpan(
  { position, rate, trail }: Pick<State, "position" | "rate" | "trail">,
  thinning: Thinning,
): Pick<Moment, "position" | "fadeSteps" | "trailSteps"> {
  const drawnTo = thinnedPosition(position, thinning);
  const drawnSteps = (steps: number) => drawnTo - thinnedPosition(position - steps, thinning);
  return {
    position: drawnTo,
    fadeSteps: drawnSteps(fadeSeconds * rate),
    ...(trail !== undefined && { trailSteps: drawnSteps(trail) }),
  };
}
