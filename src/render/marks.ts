/** What is marked on a map: global minima with their target circles, local minima and saddles. */
import type { Point } from "../core/layout.js";
import { usualLayers } from "../core/picture.js";
import { type Camera, toPixel } from "./camera.js";
import type { Ground } from "./picture.js";
import type { Rectangle } from "./placeLabels.js";

export const markKinds = ["star", "ring", "target", "cross"] as const;

export interface Mark {
  /** Of its middle, in pixels as they are seen. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: (typeof markKinds)[number];
}

/** Where a point of the plane is seen. */
export type Place = (at: Point) => Point;

/** Of the ring round the start as it is drawn, and of the halo it stands in. */
export const startRing = 10.75;
export const startHalo = 6.5;
export const startRadius = startRing + startHalo / 2;
const radii = { star: 12, ring: 5.5, cross: 6.5 } as const;

/** Target circles, of which a part may be seen, and signs, for which a tilted map has no ground beyond the picture. */
export function marksOf({ surface, targetDistance, camera, layers = usualLayers }: Ground, place: Place): Mark[] {
  const minima = layers.includes("minima") ? surface.minima : [];
  const saddles = (layers.includes("saddles") && surface.saddles) || [];
  const radius = targetDistance / camera.scale;
  const targets = radius > 4 && radius < 4000 ? minima.filter(({ global }) => global) : [];
  const signs = [
    ...saddles.map((at) => ({ at, kind: "cross" as const })),
    ...minima.map(({ at, global }) => ({ at, kind: global ? ("star" as const) : ("ring" as const) })),
  ].filter(({ at }) => isSeen(toPixel(camera, at), camera));
  const mark = (at: Point, radius: number, kind: Mark["kind"]): Mark => {
    const [x, y] = place(at);
    return { x, y, radius, kind };
  };
  return [
    ...targets.map(({ at }) => mark(at, radius, "target")),
    ...signs.map(({ at, kind }) => mark(at, radii[kind], kind)),
  ];
}

/** Whether a sign at a pixel of the flat picture is in it, or half of it. */
const isSeen = ([x, y]: Point, { width, height }: Camera) => x >= 0 && x <= width && y >= 0 && y <= height;

/** What names keep clear of: the stars, and the ring round the start, where there is one. */
export function signBoxes(ground: Ground, place: Place, start: Point | undefined): Rectangle[] {
  const stars = marksOf(ground, place).filter(({ kind }) => kind === "star");
  const boxes = stars.map(({ x, y, radius }) => boxRound([x, y], radius));
  return start ? [...boxes, boxRound(place(start), startRadius)] : boxes;
}

const boxRound = ([x, y]: Point, radius: number): Rectangle => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
