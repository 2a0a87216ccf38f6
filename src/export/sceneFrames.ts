/** The frames of a scene as pixels, by a virtual clock. */
import { extras } from "../render/canvas/extras.js";
import { createPainter } from "../render/canvas/painter.js";
import type { Sheet } from "../render/canvas/sheet.js";
import { drawWords } from "../render/canvas/words.js";
import { Unavailable } from "./format.js";
import { type FrameSource, framesOf, positionOf } from "./frames.js";
import type { Scene } from "./scene.js";
import { stage } from "./staging.js";
import { type LabelPlaces, writeScene } from "./writing.js";

/** Draws a scene onto a canvas of its own, at any position. */
interface SceneSheet {
  readonly sheet: Sheet;
  readonly colours: FrameSource["colours"];
  /** Gives where the labels are; those of the picture before stay where they were if they can. */
  draw(position: number, before: LabelPlaces): LabelPlaces;
  /** Where the labels would be, without drawing. */
  placeLabels(position: number, before: LabelPlaces): LabelPlaces;
}

/** @throws Unavailable where there are no canvases */
function createSceneSheet(scene: Scene): SceneSheet {
  const { makeSheet, resolution } = scene;
  if (!makeSheet) throw new Unavailable("pictures made of pixels need a canvas");
  const staging = stage(scene);
  const { camera, palette, paper, ground, racers } = staging;
  const sheet = makeSheet(Math.round(camera.width * resolution), Math.round(camera.height * resolution));
  const { context } = sheet;
  const painter = createPainter(context, makeSheet, resolution, { paper, extras });
  painter.setGround(ground);
  painter.setTilt(scene.view.tilt ?? 0);
  painter.setRacers(racers);
  const { projection } = painter;
  const write = (position: number, before: LabelPlaces) => {
    const moment = staging.momentAt(position, projection);
    return { moment, ...writeScene(context, scene, staging, projection, position, moment, before) };
  };
  return {
    sheet,
    colours: { map: [...palette.map, palette.line, palette.nothing], marks: marksOf(palette, racers.identities) },
    draw(position, before) {
      const { moment, writing, places } = write(position, before);
      painter.draw(moment);
      drawWords(context, writing, camera, palette);
      return places;
    },
    placeLabels: (position, before) => write(position, before).places,
  };
}

const marksOf = ({ halo, ink }: { halo: string; ink: string }, identities: readonly { readonly colour: string }[]) => [
  halo,
  ink,
  ...identities.map(({ colour }) => colour),
];

/** The canvas with the moment that a still shows.
 *  @throws Unavailable where there are no canvases */
export function drawStill(scene: Scene): Sheet {
  const { sheet, draw } = createSceneSheet(scene);
  draw(scene.position, []);
  return sheet;
}

/** A scene as a film. Labels go on from where they were, so that places are found frame after frame, also for one alone.
 *  @throws Unavailable where there are no canvases */
export function createFrames(scene: Scene): FrameSource {
  const { sheet, colours, draw, placeLabels } = createSceneSheet(scene);
  const { width, height } = sheet.canvas;
  const clock = { steps: scene.race.steps, stepsPerFrame: scene.stepsPerFrame };
  /** Where the labels of each frame so far are. */
  const places: LabelPlaces[] = [];
  return {
    width,
    height,
    frames: framesOf(clock),
    colours,
    draw(frame) {
      for (let k = places.length; k < frame; k++) places.push(placeLabels(positionOf(k, clock), places[k - 1] ?? []));
      places[frame] = draw(positionOf(frame, clock), places[frame - 1] ?? []);
      return sheet.context.getImageData(0, 0, width, height).data;
    },
  };
}
