/** The frames of a scene as pixels, by a virtual clock. */
import type { MakeSheet, Sheet } from "../render/canvas/sheet.js";
import { companyOf } from "../render/company.js";
import { createPixelPicture } from "../render/pixels/picture.js";
import { Unavailable } from "./format.js";
import { type FrameSource, framesOf, positionOf } from "./frames.js";
import type { Scene } from "./scene.js";
import { stage } from "./staging.js";
import { type LabelPlaces, writeScene } from "./writing.js";

/** Draws a scene at any position. */
interface ScenePicture {
  readonly width: number;
  readonly height: number;
  readonly colours: FrameSource["colours"];
  /** Gives the pixels, and where the labels are; those of the picture before stay where they were if they can. */
  draw(
    position: number,
    before: LabelPlaces,
  ): { readonly pixels: Uint8ClampedArray<ArrayBuffer>; readonly places: LabelPlaces };
  /** Where the labels would be, without drawing. */
  placeLabels(position: number, before: LabelPlaces): LabelPlaces;
}

/** @throws Unavailable where there are no canvases */
function requireSheets({ makeSheet }: Scene): MakeSheet {
  if (makeSheet) return makeSheet;
  throw new Unavailable("pictures made of pixels need a canvas");
}

function createScenePicture(scene: Scene, makeSheet: MakeSheet): ScenePicture {
  const staging = stage(scene, companyOf(scene.run));
  const { palette, paper, ground, racers } = staging;
  const { view, resolution } = scene;
  const picture = createPixelPicture(makeSheet, { ground, tilt: view.tilt ?? 0, paper, racers, resolution });
  const { width, height, projection, pen } = picture;
  const write = (position: number, before: LabelPlaces) => {
    const moment = staging.momentAt(position, projection);
    return { moment, ...writeScene(pen, scene, staging, projection, position, moment, before) };
  };
  return {
    width,
    height,
    colours: { map: [...palette.map, palette.line, palette.nothing], marks: marksOf(palette, racers.identities) },
    draw(position, before) {
      const { moment, writing, places } = write(position, before);
      return { pixels: picture.draw(moment, writing), places };
    },
    placeLabels: (position, before) => write(position, before).places,
  };
}

const marksOf = ({ halo, ink }: { halo: string; ink: string }, identities: readonly { readonly colour: string }[]) => [
  halo,
  ink,
  ...identities.map(({ colour }) => colour),
];

/** A canvas with the moment that a still shows.
 *  @throws Unavailable where there are no canvases */
export function drawStill(scene: Scene): Sheet {
  const makeSheet = requireSheets(scene);
  const { width, height, draw } = createScenePicture(scene, makeSheet);
  const sheet = makeSheet(width, height);
  const image = sheet.context.createImageData(width, height);
  image.data.set(draw(scene.position, []).pixels);
  sheet.context.putImageData(image, 0, 0);
  return sheet;
}

/** A scene as a film. Labels go on from where they were, so that places are found frame after frame, also for one alone.
 *  @throws Unavailable where there are no canvases */
export function createFrames(scene: Scene): FrameSource {
  const { width, height, colours, draw, placeLabels } = createScenePicture(scene, requireSheets(scene));
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
      const drawn = draw(positionOf(frame, clock), places[frame - 1] ?? []);
      places[frame] = drawn.places;
      return drawn.pixels;
    },
  };
}
