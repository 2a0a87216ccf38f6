/** What is written on the picture of a scene at a moment. */
import type { Point } from "../core/layout.js";
import { usualLayers } from "../core/picture.js";
import { axisTicks } from "../render/axisTicks.js";
import { toPixel } from "../render/camera.js";
import { captionBoxes } from "../render/canvas/caption.js";
import type { Pen } from "../render/canvas/pen.js";
import { type Label, labelBox, tickBoxes, type Writing } from "../render/canvas/words.js";
import { distanceText, type Flag, raiseFlags, textBox } from "../render/flags.js";
import { signBoxes } from "../render/marks.js";
import type { Moment, Projection } from "../render/picture.js";
import { type Placed, placeLabels } from "../render/placeLabels.js";
import { englishTexts, type Scene } from "./scene.js";
import type { Staging } from "./staging.js";
import { startOf } from "./staging.js";

/** Where each lane's label stands: in the next picture of a film it stays there if it can. */
export type LabelPlaces = readonly (Placed | undefined)[];

export interface Written {
  readonly writing: Writing;
  readonly places: LabelPlaces;
}

/**
 * @param pen measures texts
 * @param position of the race, which the moment's is not where trails are thinned
 * @param moment whose diverged marbles are taken away: flags stand for them
 * @param before where the labels of the picture before were
 */
export function writeScene(
  pen: Pen,
  scene: Scene,
  staging: Staging,
  projection: Projection,
  position: number,
  moment: Moment,
  before: LabelPlaces = [],
): Written {
  const { run, view, texts = englishTexts, title } = scene;
  const { camera, racers } = staging;
  const isTilted = (view.tilt ?? 0) > 0;
  const ticks = isTilted ? [] : axisTicks(camera);
  const caption = title === undefined ? undefined : { title, step: texts.step(Math.floor(position)) };
  const seen = (at: Point) => projection.seen(toPixel(camera, at));
  const place = startOf(scene);
  const start = place && seen(place);
  const written = [
    ...tickBoxes(pen, ticks, camera),
    ...(caption ? captionBoxes(pen, caption, camera) : []),
    ...signBoxes(staging.ground, seen, place),
  ];
  const still = { ticks, caption, start };
  if (racers.marblesPerLane > 1) return { writing: { ...still, labels: [], flags: [] }, places: [] };
  const flags = raiseFlags(run.lanes, moment.marbles, moment.hidden, position, camera, written);
  const flagTexts = flags.flatMap((flag) => (flag && !flag.wordless ? [textBox(flag, camera.width)] : []));
  const { labels, places } = placeNames(pen, scene, staging, moment, [...written, ...flagTexts], before);
  const flagWords = flags.flatMap((flag, i) =>
    flag ? [{ flag, text: flagText(scene, flag, i), colour: racers.identities[i]?.colour ?? "" }] : [],
  );
  return { writing: { ...still, labels, flags: flagWords }, places };
}

function flagText({ run, names, texts = englishTexts }: Scene, flag: Flag, lane: number): string {
  const name = names[lane] ?? "";
  if (flag.kind === "away") return texts.away(name, distanceText(flag));
  return texts.diverged(name, run.lanes[lane]?.divergedAt[0] ?? 0);
}

function placeNames(
  pen: Pen,
  { names, view }: Scene,
  { camera }: Staging,
  { marbles }: Moment,
  written: Parameters<typeof placeLabels>[2],
  before: LabelPlaces,
): { readonly labels: Label[]; readonly places: LabelPlaces } {
  if (!(view.layers ?? usualLayers).includes("labels")) return { labels: [], places: [] };
  const anchors = names.map((name, i) => ({
    ...labelBox(pen, name),
    x: marbles[2 * i] ?? Number.NaN,
    y: marbles[2 * i + 1] ?? Number.NaN,
    last: before[i]?.candidate,
    rest: before[i],
  }));
  const placed = placeLabels(anchors, camera, written);
  const labels = placed.flatMap((place, i): Label[] => (place ? [{ text: names[i] ?? "", place }] : []));
  return { labels, places: placed };
}
