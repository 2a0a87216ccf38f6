/**
 * `npm run bench:export`: a film of 300 frames of 640 × 360 as a GIF, against gifenc's documented recipe, which chooses a
 * palette for each frame and writes all of its pixels. Both are handed the same frames by the same source, which draws them
 * anew for each: the times are of whole exports, and also without what drawing takes. Rounds are interleaved and medians given.
 */
import { createCanvas } from "@napi-rs/canvas";
import { applyPalette, GIFEncoder, quantize } from "gifenc";
import type { FrameSource } from "../src/export/frames.js";
import { encodeGif } from "../src/export/gif/encodeGif.js";
import type { Scene } from "../src/export/scene.js";
import { createFrames } from "../src/export/sceneFrames.js";
import { createRace, parseRace, registry } from "../src/library.js";
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

/** Milliseconds of the processor, which others on the machine change less than time that passes. */
function timed(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const rounds = 5;

/** The median of each of some runs, taken in turns. */
function medians(...runs: readonly (() => void)[]): number[] {
  for (const run of runs) run();
  const times = Array.from({ length: rounds }, () => runs.map(timed));
  return runs.map((_, k) => times.map((round) => round[k]).sort((a, b) => a - b)[rounds >> 1]);
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
const [ourBytes, theirBytes] = [own(source), recipe(source)];
const [drawing, ours, theirs] = medians(
  () => draw(source),
  () => own(source),
  () => recipe(source),
);
const { all, worst } = fidelity(source, ourBytes);
const encoding = (milliseconds: number) => Math.max(1, milliseconds - drawing);
const lines = [
  `${source.frames} frames of ${source.width} × ${source.height}; drawing them takes ${drawing.toFixed(0)} ms`,
  `GIF: ${ours.toFixed(0)} ms with drawing, ${ourBytes.length} bytes`,
  `gifenc's recipe: ${theirs.toFixed(0)} ms with drawing, ${theirBytes.length} bytes`,
  `  times as fast, drawing included in both: ${(theirs / ours).toFixed(1)} (goal: 4 or more)`,
  `  times as fast, drawing left out of both: ${(encoding(theirs) / encoding(ours)).toFixed(1)}`,
  `  times as small: ${(theirBytes.length / ourBytes.length).toFixed(1)} (goal: 20 or more)`,
  `  signal to noise: ${all.toFixed(1)} dB (goal: 45 or more), ${worst.toFixed(1)} dB in the worst frame`,
];
process.stdout.write(`${lines.join("\n")}\n`);
