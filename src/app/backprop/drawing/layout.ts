/** Where a network's units and edges are drawn: a column a layer, inputs at the left, a layer's bias beneath the layer before it. */
import { type WeightPlace, weightPlaces } from "../../../backprop/names.js";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface UnitSpot extends Spot {
  readonly layer: number;
  /** Undefined for the bias of the next layer. */
  readonly unit: number | undefined;
}

export interface Edge {
  readonly place: WeightPlace;
  /** The unit it leads to: of a bias that is shared, each in turn. */
  readonly unit: number;
  readonly from: Spot;
  readonly to: Spot;
  /** Where its number stands. */
  readonly label: Spot;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly units: readonly UnitSpot[];
  readonly edges: readonly Edge[];
  /** How much larger than usual letters are: on a projector there is room for it. */
  readonly scale: number;
  readonly room: Room;
}

/** What there is room for. */
export interface Room {
  /** Numbers at the edges: of all of them, or of those that carry a signal. */
  readonly edges: "all" | "active" | "none";
  /** A number inside of each unit. */
  readonly inside: boolean;
  /** A name and numbers around each unit. */
  readonly around: boolean;
  /** Two numbers side by side beneath a unit. */
  readonly beside: boolean;
  /** So many edges that they are drawn faintly. */
  readonly crowded: boolean;
}

/** Free space round the units, in pixels: outputs have their targets beside them. */
const margin = { left: 62, right: 94, top: 40, bottom: { one: 36, two: 52 } };
/** On narrow pages there is less of it. */
const narrow = { width: 560, left: 34, right: 76 };
const largestRadius = 30;
const largestGap = 170;
/** The height at which letters have their usual size, and how much larger they become. */
const usualHeight = 430;
const largestScale = 1.4;
/** A number at an edge needs as much, and name and numbers around a unit: in a line or in two. */
const labelHeight = 17;
const labelWidth = 15;
const aroundHeight = { one: 33, two: 54 };
const manyEdges = 70;

export function layoutOf(
  sizes: readonly number[],
  sharedBiases: boolean,
  width: number,
  height: number,
): NetworkLayout {
  const last = sizes.length - 1;
  const slots = sizes.map((size, layer) => size + (layer < last ? 1 : 0));
  const scale = Math.max(1, Math.min(largestScale, height / usualHeight, width / 700));
  const [left, right] =
    width < narrow.width ? [narrow.left, narrow.right] : [margin.left * scale, margin.right * scale];
  const gapX = (width - left - right) / last;
  const beside = gapX >= 190 * scale;
  const lines = beside ? "one" : "two";
  const [top, bottom] = [margin.top * scale, margin.bottom[lines] * scale];
  const gapY = Math.min(largestGap * scale, (height - top - bottom) / Math.max(1, Math.max(...slots) - 0.6));
  const middle = (top + height - bottom) / 2;
  const around = scale * aroundHeight[lines];
  const roomy = beside ? largestRadius * scale : Math.max(12, (gapY - around) / 2);
  const radius = Math.max(6, Math.min(largestRadius * scale, gapY * 0.27, gapX * 0.2, roomy));
  const spot = (layer: number, slot: number): Spot => ({
    x: left + gapX * layer,
    y: middle + gapY * (slot - ((slots[layer] ?? 1) - 1) / 2),
  });
  const units = sizes.flatMap((size, layer) =>
    Array.from({ length: slots[layer] ?? 0 }, (_, slot) => ({
      ...spot(layer, slot),
      layer,
      unit: slot < size ? slot : undefined,
    })),
  );
  const edges = weightPlaces(sizes, sharedBiases).flatMap((place) => {
    const size = sizes[place.layer] ?? 1;
    const from = spot(place.layer - 1, place.from ?? sizes[place.layer - 1] ?? 0);
    // A bias that all units of a layer share leads to each of them.
    const targets = sharedBiases && place.from === undefined ? Array.from({ length: size }, (_, k) => k) : [place.unit];
    return targets.map((unit): Edge => {
      const to = spot(place.layer, unit);
      // There the edges to each unit of a layer are as far from each other as they can be.
      return { place, unit, from, to, label: between(from, to, 1 / (size + 1)) };
    });
  });
  const widest = Math.max(...sizes.slice(1));
  const hasLabels = gapY / (widest + 1) >= labelHeight * scale && gapX / (widest + 1) - radius >= labelWidth;
  const room: Room = {
    edges: hasLabels ? (beside ? "all" : "active") : "none",
    inside: radius >= 15,
    around: gapY - 2 * radius >= around && gapX >= 70,
    beside,
    crowded: edges.length > manyEdges,
  };
  return { width, height, radius, scale, units, edges, room };
}

export const between = (a: Spot, b: Spot, part: number): Spot => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});
