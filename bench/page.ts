/** What a frame of the picture costs in script and submit, measured in the browser; see `page-run.ts`. */

import { createRace, parseRace, type RaceEngine } from "../src/index.js";
import { type Camera, fitCamera } from "../src/render/camera.js";
import { paintMap } from "../src/render/canvas/map.js";
import { createCanvasPicture } from "../src/render/canvas/picture.js";
import { offscreenSheet } from "../src/render/canvas/sheet.js";
import { identities } from "../src/render/identity.js";
import { palettes } from "../src/render/palette.js";
import type { Picture } from "../src/render/picture.js";
import { createPixiPicture } from "../src/render/pixi/picture.js";
import { marblePixels } from "../src/render/places.js";
import { landscapeCosts } from "./landscapes.js";

const camera: Camera = fitCamera(
  [
    [-4.5, 4.5],
    [-4.5, 4.5],
  ],
  920,
  620,
  20,
);
const eight = ["sgd", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "nadam"];
const ten = [...eight, "adamw", "lion"];

function raceOf(file: object): RaceEngine {
  const race = parseRace({ version: 1, surface: { id: "beale" }, start: [1, 1.5], ...file });
  if (!race.ok) throw new Error(JSON.stringify(race.issues));
  return createRace(race.value);
}

const lanesOf = (optimizers: readonly string[]) =>
  optimizers.map((optimizer) => ({ optimizer, hyperparameters: { learningRate: 0.001 } }));

function show(picture: Picture, run: RaceEngine): Float32Array {
  const marblesPerLane = run.lanes[0]?.layout.count ?? 1;
  const looks = identities(run.lanes.map(({ optimizer }) => ({ optimizer: optimizer.id })));
  const tracks = run.lanes.flatMap(({ track }) => (track ? [track] : []));
  picture.setGround({ surface: run.surface, targetDistance: 0.05, camera, palette: palettes.light });
  picture.setRacers({ identities: looks, marblesPerLane, tracks });
  return new Float32Array(2 * marblesPerLane * run.lanes.length);
}

/** Draws frames on end, so that the browser's own work between them is left out. */
function frame(picture: Picture, run: RaceEngine, pixels: Float32Array, position: number): number {
  const begin = performance.now();
  const hidden = run.lanes.map(() => false);
  picture.draw({ position, fadeSteps: 200, hidden, marbles: marblePixels(run, position, camera, pixels) });
  return performance.now() - begin;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The mean of the middle half: a browser's clock ticks in tenths of a millisecond, which a median would jump by. */
function middle(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b).slice(times.length >> 2, -(times.length >> 2));
  return sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
}

type MakePicture = (camera: Camera, resolution: number) => Promise<Picture>;

const canvasPicture: MakePicture = async (_, resolution) => createCanvasPicture(resolution);

/** Middle means of interleaved frames of several scenes, in milliseconds. */
async function frameCosts(
  files: readonly { readonly file: object; readonly advance: number }[],
  makePicture: MakePicture = createPixiPicture,
): Promise<number[]> {
  const scenes = [];
  for (const { file, advance } of files) {
    const picture = await makePicture(camera, 1);
    document.body.append(picture.canvas);
    const run = raceOf(file);
    run.advance(advance);
    scenes.push({ picture, run, advance, pixels: show(picture, run), times: [] as number[] });
  }
  for (let round = 0; round < 210; round++) {
    for (const { picture, run, pixels, times, advance } of scenes) {
      await nextFrame();
      const time = frame(picture, run, pixels, advance - 0.5 + round / 500);
      if (round >= 10) times.push(time);
    }
  }
  for (const { picture } of scenes) picture.destroy();
  return scenes.map(({ times }) => middle(times));
}

/** From a changed learning rate to the new trails drawn: parse, run, upload, draw. */
async function changeCost(): Promise<number> {
  const picture = await createPixiPicture(camera, 1);
  document.body.append(picture.canvas);
  const times: number[] = [];
  for (let round = 0; round < 30; round++) {
    await nextFrame();
    const begin = performance.now();
    const lanes = ten.map((optimizer) => ({ optimizer, hyperparameters: { learningRate: 0.001 + round * 1e-5 } }));
    const run = raceOf({ steps: 2000, lanes });
    run.advance(2000);
    const looks = identities(run.lanes.map(({ optimizer }) => ({ optimizer: optimizer.id })));
    if (round === 0) show(picture, run);
    else
      picture.setRacers({
        identities: looks,
        marblesPerLane: 1,
        tracks: run.lanes.flatMap(({ track }) => track ?? []),
      });
    frame(picture, run, new Float32Array(2 * ten.length), 2000);
    if (round >= 10) times.push(performance.now() - begin);
  }
  picture.destroy();
  return middle(times);
}

/** A map of 640 × 360 pixels, sampled and painted by a 2-D context. */
async function mapCost(): Promise<number> {
  const { surface } = raceOf({ lanes: lanesOf(["adam"]) });
  const small = fitCamera(surface.domain, 640, 360, 20);
  const times: number[] = [];
  for (let round = 0; round < 12; round++) {
    await nextFrame();
    const begin = performance.now();
    paintMap(offscreenSheet, { surface, camera: small, palette: palettes.light }, 1);
    if (round >= 3) times.push(performance.now() - begin);
  }
  return middle(times);
}

async function measureAll() {
  const lanes = lanesOf(eight);
  const lengths = [100, 10_000].map((steps) => ({ file: { steps, lanes }, advance: steps }));
  const [short, long] = await frameCosts(lengths);
  const [canvasShort, canvasLong] = await frameCosts(lengths, canvasPicture);
  const [swarm] = await frameCosts([{ file: { start: { scatter: 100_000 }, lanes: lanesOf(["adam"]) }, advance: 1 }]);
  return {
    short,
    long,
    canvasShort,
    canvasLong,
    swarm,
    change: await changeCost(),
    map: await mapCost(),
    landscapes: await landscapeCosts(),
  };
}

Object.assign(globalThis, { measureAll, landscapeCosts });
