/**
 * One palette for a whole film. Boxes of colours are cut where that lessens the squared error most (as Wu does, 1991, but
 * in the bins that occur alone), and their means are then moved by k-means (Lloyd). Colours that must be there exactly stay.
 */
import type { Colours } from "./histogram.js";
import { createNearest } from "./nearest.js";

/** Red, green, blue, 0 … 255; three bytes a colour. */
export type Palette = Uint8Array;

/** Rounds of k-means: later ones gain less than 0.1 dB. */
const rounds = 10;
/** Boxes that are cut in one go, a millisecond or two. */
const cutsInOneGo = 16;

/**
 * At most `size` colours for the ones that occur. It rests now and then, for the caller to look after other things.
 * @param fixed colours that the palette begins with, three numbers each
 */
export function* choosePalette(
  colours: Colours,
  fixed: readonly number[],
  size: number,
): Generator<undefined, Palette> {
  const means = yield* boxMeans(colours, size - fixed.length / 3);
  const centres = Float64Array.from([...fixed, ...means.flat()]);
  for (let round = 0; round < rounds; round++) {
    moveCentres(centres, colours, fixed.length / 3);
    yield;
  }
  return Uint8Array.from(centres, Math.round);
}

/** Colours `from … to − 1` of an order, and what a cut of them would gain. */
interface Box {
  readonly from: number;
  readonly to: number;
  readonly mean: number[];
  readonly cut?: Cut;
}

interface Cut {
  readonly gain: number;
  readonly axis: number;
  /** The first place of the upper part, once the box is sorted along the axis. */
  readonly at: number;
}

function* boxMeans(colours: Colours, most: number): Generator<undefined, number[][]> {
  const order = Uint32Array.from(colours.weights.keys());
  const boxes = [measureBox(colours, order, 0, order.length)];
  while (boxes.length < most) {
    const best = boxes.reduce((best, box, k) => (gainOf(box) > gainOf(boxes[best]) ? k : best), 0);
    const { from, to, cut } = boxes[best];
    if (!cut) break;
    sortAlong(colours, order.subarray(from, to), cut.axis);
    boxes[best] = measureBox(colours, order, from, cut.at);
    boxes.push(measureBox(colours, order, cut.at, to));
    if (boxes.length % cutsInOneGo === 0) yield;
  }
  return boxes.map(({ mean }) => mean);
}

const gainOf = ({ cut }: Box) => cut?.gain ?? -1;

/** Colours are told apart by fewer than 2¹⁹ numbers, their bins; beside one, a number has room for 26 bits behind a mean's point. */
const [ids, fractions] = [2 ** 19, 2 ** 26];

/** Sorts colours by a part of their means, those with the same one by their order; as numbers, which is ten times as fast as by a function. */
function sortAlong({ means }: Colours, part: Uint32Array, axis: number): void {
  const keys = new Float64Array(part.length);
  for (let k = 0; k < part.length; k++) keys[k] = Math.round(fractions * means[3 * part[k] + axis]) * ids + part[k];
  keys.sort();
  for (let k = 0; k < part.length; k++) part[k] = keys[k] - ids * Math.floor(keys[k] / ids);
}

function measureBox(colours: Colours, order: Uint32Array, from: number, to: number): Box {
  const { weight, sums } = totals(colours, order, from, to);
  const cuts = [0, 1, 2].flatMap((axis) => bestCut(colours, order, from, to, axis) ?? []);
  const cut = cuts.sort((a, b) => b.gain - a.gain)[0];
  return { from, to, mean: sums.map((sum) => sum / weight), cut };
}

function totals({ means, weights }: Colours, order: Uint32Array, from: number, to: number) {
  const sums = [0, 0, 0];
  let weight = 0;
  for (let k = from; k < to; k++) {
    const colour = order[k];
    weight += weights[colour];
    for (let part = 0; part < 3; part++) sums[part] += weights[colour] * means[3 * colour + part];
  }
  return { weight, sums };
}

/** The cut across one axis that lessens the squared error most: Σ|s|²/w of both parts less that of the whole. */
function bestCut(colours: Colours, order: Uint32Array, from: number, to: number, axis: number): Cut | undefined {
  const { means, weights } = colours;
  const { weight, sums } = totals(colours, order, from, to);
  sortAlong(colours, order.subarray(from, to), axis);
  const low = [0, 0, 0];
  let lowWeight = 0;
  let best: Cut | undefined;
  for (let k = from; k < to - 1; k++) {
    const colour = order[k];
    lowWeight += weights[colour];
    let gain = 0;
    for (let part = 0; part < 3; part++) {
      low[part] += weights[colour] * means[3 * colour + part];
      // The parts' squares over their weights, less the whole's: (s₁/w₁ − s₂/w₂)² w₁w₂/w.
      const apart = low[part] / lowWeight - (sums[part] - low[part]) / (weight - lowWeight);
      gain += (apart * apart * lowWeight * (weight - lowWeight)) / weight;
    }
    if (best === undefined || gain > best.gain) best = { gain, axis, at: k + 1 };
  }
  return best;
}

/** One round of k-means: every centre but the fixed ones goes to the mean of the colours nearest to it. */
function moveCentres(centres: Float64Array, { means, weights }: Colours, fixed: number): void {
  const nearestOf = createNearest(centres);
  const sums = new Float64Array(centres.length);
  const sizes = new Float64Array(centres.length / 3);
  for (let colour = 0; colour < weights.length; colour++) {
    const nearest = nearestOf(means[3 * colour], means[3 * colour + 1], means[3 * colour + 2]);
    sizes[nearest] += weights[colour];
    for (let part = 0; part < 3; part++) sums[3 * nearest + part] += weights[colour] * means[3 * colour + part];
  }
  for (let k = 3 * fixed; k < centres.length; k++) {
    const size = sizes[Math.floor(k / 3)];
    if (size > 0) centres[k] = sums[k] / size;
  }
}
