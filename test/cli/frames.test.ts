/**
 * Frames of films in Node: each is the same to the bit however it was reached and as a still of that moment, and it is what
 * the painter of pages draws.
 */

import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { nodeSheet } from "../../src/cli/nodeSheet.js";
import type { Scene } from "../../src/export/scene.js";
import { createFrames, drawStill } from "../../src/export/sceneFrames.js";
import { stage } from "../../src/export/staging.js";
import { writeScene } from "../../src/export/writing.js";
import { drawCaptionedWords } from "../../src/render/canvas/caption.js";
import { extras } from "../../src/render/canvas/extras.js";
import { createPainter } from "../../src/render/canvas/painter.js";
import { companyOf } from "../../src/render/company.js";
import { createReach } from "../../src/render/pixels/reach.js";
import { ReachPen } from "../../src/render/pixels/reachPen.js";
import { type Asked, exportScene } from "../export-scenes.js";

const makeSheet = await nodeSheet();

/** Trails that cross and lie over each other, fade, go, are long, leave the picture; crowds, tilt, flags, captions. */
const scenes: Record<string, Asked & Partial<Pick<Scene, "resolution">>> = {
  "eight lanes that fade": { race: "beale-eight", position: 0, stepsPerFrame: 3.7, view: { rate: 10 }, title: "Beale" },
  "trails that go": { race: "beale-eight", position: 0, stepsPerFrame: 7, view: { trail: 40, theme: "dark" } },
  "a zigzag, twice as sharp": {
    race: "ravine-zigzag",
    position: 0,
    stepsPerFrame: 9,
    view: { rate: 2 },
    resolution: 2,
  },
  "a tilted map with a lane hidden": {
    race: "saddle-escape",
    position: 0,
    stepsPerFrame: 11,
    view: { tilt: 0.6, rate: 5, hidden: ["sgd"] },
  },
  "lanes that leave the picture": { race: "too-fast", position: 0, stepsPerFrame: 1.5, view: { rate: 3 } },
  "a swarm": { race: "four-basins", position: 0, stepsPerFrame: 6 },
};
const cases = Object.entries(scenes).map(([name, asked]) => ({ name, asked }));

const sceneOf = ({ resolution = 1, ...asked }: (typeof scenes)[string]): Scene => ({
  ...exportScene(asked, makeSheet),
  resolution,
});

/** Edges of trails differ, and how finely they fade; a settled zigzag is denser over itself: up to 0.72 of 255 levels. */
const most = { mean: 1, share: 0.004 };

const isSame = (one: Uint8ClampedArray, other: Uint8ClampedArray) => Buffer.from(one).equals(Buffer.from(other));

/** Mean of the differences of colours, and the share of them beyond 40 levels of 255. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray) {
  let [sum, far] = [0, 0];
  for (let k = 0; k < one.length; k++) {
    const away = Math.abs(one[k] - other[k]);
    sum += away;
    if (away > 40) far++;
  }
  return { mean: sum / one.length, share: far / one.length };
}

/** The frames as the painter of pages draws them, whole, on a canvas. */
function paintedFrames(scene: Scene, count: number): Uint8ClampedArray[] {
  const staging = stage(scene, companyOf(scene.run));
  const { camera, palette, paper, ground, racers } = staging;
  const { resolution } = scene;
  const [width, height] = [camera.width * resolution, camera.height * resolution];
  const { context } = makeSheet(width, height);
  const painter = createPainter(context, makeSheet, resolution, { paper, extras });
  painter.setGround(ground);
  painter.setTilt(scene.view.tilt ?? 0);
  painter.setRacers(racers);
  let places: ReturnType<typeof writeScene>["places"] = [];
  return Array.from({ length: count }, (_, frame) => {
    const position = Math.min(frame * scene.stepsPerFrame, scene.race.steps);
    const moment = staging.momentAt(position, painter.projection);
    const written = writeScene(context, scene, staging, painter.projection, position, moment, places);
    places = written.places;
    painter.draw(moment);
    drawCaptionedWords(context, written.writing, camera, palette);
    return context.getImageData(0, 0, width, height).data;
  });
}

/** Pixels that are written on at a moment, and how many of them lie outside of what a pen without ink says is written on. */
function writtenPixels(scene: Scene, position: number) {
  const staging = stage(scene, companyOf(scene.run));
  const { camera, palette, racers, ground } = staging;
  const { width, height } = camera;
  const { context } = makeSheet(width, height);
  const painter = createPainter(context, makeSheet, 1, { extras });
  painter.setGround(ground);
  painter.setRacers(racers);
  const moment = staging.momentAt(position, painter.projection);
  const { writing } = writeScene(context, scene, staging, painter.projection, position, moment);
  drawCaptionedWords(context, writing, camera, palette);
  const reach = createReach(width, height);
  drawCaptionedWords(new ReachPen(reach, 1, context), writing, camera, palette);
  const count = () =>
    context.getImageData(0, 0, width, height).data.filter((part, k) => k % 4 === 3 && part > 0).length;
  const written = count();
  for (const { x, y, width: across, height: down } of reach.take()) context.clearRect(x, y, across, down);
  return { written, missed: count() };
}

describe.each(cases)("a film of $name", ({ asked }) => {
  const scene = sceneOf(asked);
  const source = createFrames(scene);
  const last = Math.min(source.frames - 1, 12);

  test("has the same frame from wherever it is reached", () => {
    const middle = last >> 1;
    const inTurn = Array.from({ length: last + 1 }, (_, frame) => source.draw(frame).slice());
    for (const frame of [0, middle, last]) {
      expect(isSame(createFrames(sceneOf(asked)).draw(frame), inTurn[frame])).toBe(true);
      expect(isSame(source.draw(frame), inTurn[frame])).toBe(true);
    }
  });

  test("begins as the still of that moment", async () => {
    const png = await drawStill(scene).png();
    const canvas = createCanvas(source.width, source.height);
    canvas.getContext("2d").drawImage(await loadImage(Buffer.from(png)), 0, 0);
    const { data } = canvas.getContext("2d").getImageData(0, 0, source.width, source.height);
    expect(isSame(data, source.draw(0))).toBe(true);
  });

  test("shows what the painter of pages draws", () => {
    const painted = paintedFrames(sceneOf(asked), last + 1);
    const differences = painted.map((picture, frame) => difference(picture, source.draw(frame)));
    for (const { mean, share } of differences) {
      expect(mean).toBeLessThan(most.mean);
      expect(share).toBeLessThan(most.share);
    }
  });
});

test.each(["beale-eight", "too-fast", "ravine-zigzag"])("all that is written on %s is read", (race) => {
  const scene = exportScene({ race, position: 0, title: "Ágĵ, a title" }, makeSheet);
  for (const part of [0, 0.1, 0.5, 1]) {
    const { written, missed } = writtenPixels(scene, part * scene.race.steps);
    expect(written).toBeGreaterThan(1000);
    expect(missed).toBe(0);
  }
});
