/**
 * `npm run bench:export`: a film of 300 frames of 640 × 360 as a GIF, against gifenc's documented recipe, which chooses a
 * palette for each frame and writes all of its pixels. Both draw the same frames, and both are read back against them.
 */
import { createCanvas } from "@napi-rs/canvas";
import { applyPalette, GIFEncoder, quantize } from "gifenc";
import type { FrameSource } from "../src/export/frames.js";
import { encodeGif } from "../src/export/gif/encodeGif.js";
import type { Scene } from "../src/export/scene.js";
import { createFrames } from "../src/export/sceneFrames.js";
import { createRace, parseRace, registry } from "../src/index.js";
import { laneNames } from "../src/race/laneNames.js";
import type { MakeSheet } from "../src/render/canvas/sheet.js";
import { readGif } from "../test/gif.js";

const size = { width: 640, height: 360, frames: 300 };
const framesPerSecond = 25;

const makeSheet: MakeSheet = (width, height) => {
  const canvas = createCanvas(width, height);
  const sheet = { canvas, context: canvas.getContext("2d"), png: () => canvas.encode("png") };
  return sheet as unknown as ReturnType<MakeSheet>;
};

/** The page's first race as the page films it, in so many frames. */
function firstRace(): FrameSource {
  const parsed = parseRace(registry.scenarios.get("beale-eight")?.race);
  if (!parsed.ok) throw new Error("the first scenario is not a race");
  const race = parsed.value;
  const scene: Scene = {
    race,
    run: createRace(race, registry),
    names: laneNames(race.lanes, registry),
    view: { rate: 30 },
    width: size.width,
    height: size.height,
    resolution: 1,
    position: 0,
    stepsPerFrame: race.steps / (size.frames - 1),
    framesPerSecond,
    makeSheet,
  };
  return createFrames(scene);
}

function recipe(source: FrameSource): Uint8Array {
  const gif = GIFEncoder();
  for (let frame = 0; frame < source.frames; frame++) {
    const pixels = source.draw(frame);
    const palette = quantize(pixels, 256);
    gif.writeFrame(applyPalette(pixels, palette), source.width, source.height, {
      palette,
      delay: 1000 / framesPerSecond,
    });
  }
  gif.finish();
  return gif.bytes();
}

function own(source: FrameSource): Uint8Array {
  return Buffer.concat([...encodeGif(source, { framesPerSecond, hold: 2 })].map(({ bytes }) => bytes));
}

function draw(source: FrameSource): void {
  for (let frame = 0; frame < source.frames; frame++) source.draw(frame);
}

/** Milliseconds of the processor in the fastest of three runs, which others on the machine hardly change, and what it gave. */
function timed<T>(run: () => T): { readonly milliseconds: number; readonly result: T } {
  let milliseconds = Number.POSITIVE_INFINITY;
  let result = run();
  for (let round = 0; round < 3; round++) {
    const began = process.cpuUsage();
    result = run();
    const { user, system } = process.cpuUsage(began);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
  }
  return { milliseconds, result };
}

/** Signal to noise of red, green and blue in decibels, 10 log₁₀(255² / mean squared error): of all frames, and of the worst. */
function fidelity(source: FrameSource, bytes: Uint8Array): { readonly all: number; readonly worst: number } {
  const errors: number[] = [];
  readGif(bytes, ({ seen }) => {
    const drawn = source.draw(errors.length);
    let sum = 0;
    for (let k = 0; k < seen.length; k++) sum += (seen[k] - drawn[k]) ** 2;
    errors.push(sum / (0.75 * seen.length));
  });
  const decibels = (error: number) => 10 * Math.log10(255 ** 2 / error);
  return {
    all: decibels(errors.reduce((sum, error) => sum + error, 0) / errors.length),
    worst: decibels(Math.max(...errors)),
  };
}

const source = firstRace();
const drawing = timed(() => draw(source)).milliseconds;
const ours = timed(() => own(source));
const theirs = timed(() => recipe(source));
const { all, worst } = fidelity(source, ours.result);
const encoding = (milliseconds: number) => Math.max(1, milliseconds - drawing);
const lines = [
  `${source.frames} frames of ${source.width} × ${source.height}; drawing them takes ${drawing.toFixed(0)} ms`,
  `GIF: ${ours.milliseconds.toFixed(0)} ms with drawing, ${ours.result.length} bytes`,
  `gifenc's recipe: ${theirs.milliseconds.toFixed(0)} ms with drawing, ${theirs.result.length} bytes`,
  `  times as fast: ${(theirs.milliseconds / ours.milliseconds).toFixed(1)} (goal: 4 or more)`,
  `  times as fast without drawing: ${(encoding(theirs.milliseconds) / encoding(ours.milliseconds)).toFixed(1)}`,
  `  times as small: ${(theirs.result.length / ours.result.length).toFixed(1)} (goal: 20 or more)`,
  `  signal to noise: ${all.toFixed(1)} dB (goal: 45 or more), ${worst.toFixed(1)} dB in the worst frame`,
];
process.stdout.write(`${lines.join("\n")}\n`);
