/** Finds places for labels beside their marbles, clear of each other, of the marbles and of each other's leaders. */
import { type Leader, leaderOf, runsThrough } from "./leader.js";

export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Anchor extends Box {
  /** The marble's place; not finite or outside the bounds: no label. */
  readonly x: number;
  readonly y: number;
  /** The candidate taken in the last frame: kept unless another is clearly better, so that labels do not flicker. */
  readonly last: number | undefined;
  /** Where it stood in the last frame, if it may rest there a while: what stands still is read more easily. */
  readonly rest?: Placed | undefined;
}

/** Where something lies in the picture: its upper left corner and its size, in pixels. */
export type Rectangle = Box & { readonly x: number; readonly y: number };

/** A label's place, which candidate it is, and the line to its marble, where they are apart. */
export interface Placed extends Rectangle {
  readonly candidate: number;
  readonly leader: Leader | undefined;
}

const distances = [15, 30, 48, 68, 90];
const directions = 12;
const marbleRadius = 11;
/** What a candidate loses for each pixel it is farther away, for overlap, and for being another than last time. */
const farCost = 1;
const overlapCost = 3;
/** What it loses for each name its leader runs through, and for each leader that runs through it. */
const crossingCost = 90;
const changeCost = 24;
/** Pixels that a resting label may be away from where it would follow its marble to. */
const slack = 8;

/** How often each label looks for a place: from the second time on with all others in theirs. */
const rounds = 2;

/**
 * A place for each label, clear of the others and of what else is written; undefined where the marble is not in the
 * picture, and where no place is free: of a crowd, some are named.
 */
export function placeLabels(
  anchors: readonly Anchor[],
  bounds: Box,
  written: readonly Rectangle[] = [],
): (Placed | undefined)[] {
  return new Placing(anchors, bounds, written).places;
}

/** What labels keep clear of, and their places: each finds its own among those of the others. */
class Placing {
  readonly places: (Placed | undefined)[] = [];
  readonly #bounds: Box;
  readonly #written: readonly Rectangle[];
  readonly #marbles: readonly Rectangle[];

  constructor(anchors: readonly Anchor[], bounds: Box, written: readonly Rectangle[]) {
    this.#bounds = bounds;
    this.#written = written;
    this.#marbles = anchors.map(marbleBox);
    for (let round = 0; round < rounds; round++) {
      for (const [i, anchor] of anchors.entries()) {
        this.places[i] = undefined;
        this.places[i] = this.#find(anchor);
      }
    }
  }

  #find(anchor: Anchor): Placed | undefined {
    const { width, height } = this.#bounds;
    if (!(anchor.x >= 0 && anchor.x <= width && anchor.y >= 0 && anchor.y <= height)) return undefined;
    let best: Placed | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (let candidate = 0; candidate < distances.length * directions; candidate++) {
      if (freeCost(candidate, anchor) >= lowest) continue;
      const place = candidatePlace(anchor, candidate);
      const cost = this.#costOf(place, anchor, lowest);
      if (cost < lowest) [best, lowest] = [place, cost];
    }
    const resting = best && restingPlace(anchor, best);
    const limit = lowest + overlapCost;
    if (resting && this.#costOf(resting, anchor, limit) < limit) best = resting;
    return best && [...this.#written, ...this.places].some((other) => other && overlap(best, other) > 0)
      ? undefined
      : best;
  }

  /** @param limit a cost from which on it does not matter how much more it is */
  #costOf(place: Placed, anchor: Anchor, limit: number): number {
    const { width, height, candidate, leader } = place;
    const inside = { x: 4, y: 4, width: this.#bounds.width - 8, height: this.#bounds.height - 8 };
    let inTheWay = width * height - overlap(place, inside);
    for (const others of [this.#written, this.places, this.#marbles])
      for (const other of others) if (other) inTheWay += overlap(place, other);
    let cost = freeCost(candidate, anchor) + overlapCost * inTheWay;
    if (cost >= limit) return cost;
    for (const other of this.places) {
      if (other?.leader && runsThrough(other.leader, place)) cost += crossingCost;
      if (other && leader && runsThrough(leader, other)) cost += crossingCost;
    }
    return cost;
  }
}

/** Where a label stood, if that is near to the place where it would go on following its marble. */
function restingPlace({ x, y, rest }: Anchor, next: Placed): Placed | undefined {
  if (rest?.candidate !== next.candidate) return undefined;
  return Math.hypot(rest.x - next.x, rest.y - next.y) > slack ? undefined : { ...rest, leader: leaderOf([x, y], rest) };
}

/** Candidates go round the marble, nearest ring first, each ring from the right. */
function candidatePlace({ x, y, width, height }: Anchor, candidate: number): Placed {
  const distance = distances[Math.floor(candidate / directions)] ?? 0;
  const angle = (2 * Math.PI * (candidate % directions)) / directions;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const box = {
    x: x + distance * cos + (width / 2) * (cos - 1),
    y: y + distance * sin + (height / 2) * (sin - 1),
    width,
    height,
  };
  return { ...box, candidate, leader: leaderOf([x, y], box) };
}

/** What a candidate costs where nothing is in its way. */
function freeCost(candidate: number, { last }: Anchor): number {
  const change = last !== undefined && last !== candidate ? changeCost : 0;
  return farCost * (distances[Math.floor(candidate / directions)] ?? 0) + (candidate % directions) * 0.4 + change;
}

const marbleBox = ({ x, y }: Anchor): Rectangle => ({
  x: x - marbleRadius,
  y: y - marbleRadius,
  width: 2 * marbleRadius,
  height: 2 * marbleRadius,
});

/** The area two rectangles share. */
export function overlap(a: Rectangle, b: Rectangle): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}
