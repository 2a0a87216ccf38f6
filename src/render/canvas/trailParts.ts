/**
 * How a trail fades: parts of it, from the oldest on, each of one strength. Parts meet in the middle between two steps, where a
 * trail is straight, so that no joint shows.
 */

export interface TrailPart {
  /** Moments of the race. */
  readonly from: number;
  readonly to: number;
  /** How strongly it is drawn, 0 … 1. */
  readonly strength: number;
}

/** How strong a trail stays that never goes. */
export const settledStrength = 0.5;
/** Parts in which a trail fades, and in which it goes. */
const fadingParts = 12;
const goingParts = 24;

/** The strength of what is so many steps old, the same as in the shader of `pixi/trails.ts`. */
export function strengthAt(age: number, fadeSteps: number, trailSteps = Number.POSITIVE_INFINITY): number {
  const faded = 1 - (1 - settledStrength) * smoothstep(age / Math.max(fadeSteps, 1e-9));
  return trailSteps === Number.POSITIVE_INFINITY ? faded : faded * (1 - smoothstep((age / trailSteps - 0.4) / 0.6));
}

function smoothstep(part: number): number {
  const t = Math.min(Math.max(part, 0), 1);
  return t * t * (3 - 2 * t);
}

/** The parts of a trail that still change at a moment, from the oldest on; before `settled` nothing does. */
export function changingParts(now: number, settled: number, fadeSteps: number, trailSteps?: number): TrailPart[] {
  const oldest = trailSteps === undefined ? settled : Math.max(settled, now - trailSteps);
  const span = trailSteps ?? fadeSteps;
  const count = trailSteps === undefined ? fadingParts : goingParts;
  const edges = Array.from({ length: count + 1 }, (_, k) => now - span * (1 - k / count));
  const cuts = [oldest, ...edges.slice(0, -1).map((edge) => Math.floor(edge) + 0.5), now];
  const parts: TrailPart[] = [];
  let from = oldest;
  for (const to of cuts) {
    if (to <= from || to > now) continue;
    parts.push({ from, to, strength: strengthAt(now - (from + to) / 2, fadeSteps, trailSteps) });
    from = to;
  }
  return parts;
}
