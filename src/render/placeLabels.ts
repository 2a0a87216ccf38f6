/** Finds places for labels beside their marbles, clear of each other and of the marbles. */

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

/** The upper left corner of a label, and which candidate it is. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly candidate: number;
}

const distances = [15, 30, 48, 68, 90];
const directions = 12;
const marbleRadius = 11;
/** What a candidate loses for each pixel it is farther away, for overlap, and for being another than last time. */
const farCost = 1;
const overlapCost = 3;
const changeCost = 24;
/** Pixels that a resting label may be away from where it would follow its marble to. */
const slack = 8;

/**
 * A place for each label in turn, clear of the others and of what else is written; undefined where the marble is not in
 * the picture, and where no place is free: of a crowd, some are named.
 */
export function placeLabels(
  anchors: readonly Anchor[],
  bounds: Box,
  written: readonly Rectangle[] = [],
): (Placed | undefined)[] {
  const taken = [...written];
  const marbles = anchors.map(around);
  return anchors.map((anchor) => {
    if (!(anchor.x >= 0 && anchor.x <= bounds.width && anchor.y >= 0 && anchor.y <= bounds.height)) return undefined;
    let best: Placed | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (let candidate = 0; candidate < distances.length * directions; candidate++) {
      if (freeCost(candidate, anchor) >= lowest) continue;
      const place = candidatePlace(anchor, candidate);
      const cost = costOf(place, anchor, marbles, taken, bounds);
      if (cost < lowest) [best, lowest] = [place, cost];
    }
    if (!best) return undefined;
    const resting = restingPlace(anchor, best);
    if (resting && costOf(resting, anchor, marbles, taken, bounds) < lowest + overlapCost) best = resting;
    const box = { x: best.x, y: best.y, width: anchor.width, height: anchor.height };
    if (taken.some((other) => overlap(box, other) > 0)) return undefined;
    taken.push(box);
    return best;
  });
}

/** Where a label stood, if that is near to the place where it would go on following its marble. */
function restingPlace({ rest }: Anchor, next: Placed): Placed | undefined {
  if (rest?.candidate !== next.candidate) return undefined;
  return Math.hypot(rest.x - next.x, rest.y - next.y) <= slack ? rest : undefined;
}

/** Candidates go round the marble, nearest ring first, each ring from the right. */
function candidatePlace({ x, y, width, height }: Anchor, candidate: number): Placed {
  const distance = distances[Math.floor(candidate / directions)] ?? 0;
  const angle = (2 * Math.PI * (candidate % directions)) / directions;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: x + distance * cos + (width / 2) * (cos - 1),
    y: y + distance * sin + (height / 2) * (sin - 1),
    candidate,
  };
}

/** What a candidate costs where nothing is in its way. */
function freeCost(candidate: number, { last }: Anchor): number {
  const change = last !== undefined && last !== candidate ? changeCost : 0;
  return farCost * (distances[Math.floor(candidate / directions)] ?? 0) + (candidate % directions) * 0.4 + change;
}

function costOf(
  { x, y, candidate }: Placed,
  anchor: Anchor,
  marbles: readonly Rectangle[],
  taken: readonly Rectangle[],
  bounds: Box,
): number {
  const { width, height } = anchor;
  const box = { x, y, width, height };
  let inTheWay = width * height - overlap(box, { x: 4, y: 4, width: bounds.width - 8, height: bounds.height - 8 });
  for (const other of taken) inTheWay += overlap(box, other);
  for (const marble of marbles) inTheWay += overlap(box, marble);
  return freeCost(candidate, anchor) + overlapCost * inTheWay;
}

const around = ({ x, y }: Anchor): Rectangle => ({
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
