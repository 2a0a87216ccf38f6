/** The thumbnail of a race on a slow surface: run and sampled in the background. */
import type { Domain } from "../../core/layout.js";
import type { Race, RaceEngine } from "../../index.js";
import { gridSizes } from "../../landscape/refine.js";
import type { Landscape } from "../../landscape/sample.js";
import { type Camera, seenArea } from "../../render/camera.js";
import type { Palette } from "../../render/palette.js";
import { type Computation, computeRace } from "../../worker/computeRace.js";
import { LandscapeSampler } from "../../worker/landscapes.js";
import { drawThumbnail, thumbnailCamera } from "./thumbnail.js";

/** Pixels between samples. */
const spacing = 9;
/** Milliseconds between two looks whether the gallery is still open. */
const glance = 200;

interface Begun {
  readonly race: Race;
  /** At its start. */
  readonly run: RaceEngine;
}

/** Ends when it is drawn, or when the gallery is closed. */
export async function drawSlowly(
  canvas: HTMLCanvasElement,
  { race, run }: Begun,
  palette: Palette,
  area: Domain | undefined,
  isOpen: () => boolean,
): Promise<void> {
  const isRun = await unless(isOpen, (done) => finish({ race, run }, () => done(true)));
  if (!isRun) return;
  const camera = thumbnailCamera(canvas, run, area);
  const landscape = await unless<Landscape>(isOpen, (done) => sample({ race, run }, camera, done));
  if (landscape) drawThumbnail(canvas, run, palette, camera, landscape);
}

function finish({ race, run }: Begun, done: () => void): Computation {
  return computeRace({ race, run, to: race.steps }, (step) => {
    if (step === race.steps) done();
  });
}

function sample({ race, run }: Begun, camera: Camera, done: (landscape: Landscape) => void): Computation {
  const sampler = new LandscapeSampler();
  const sizes = gridSizes(camera.width, camera.height, spacing).slice(-1);
  const question = { choice: race.surface, surface: run.surface, area: seenArea(camera), sizes, isSteepness: false };
  sampler.ask(question, ({ landscape }) => {
    if (landscape) done(landscape);
  });
  return { cancel: () => sampler.end() };
}

/** What some work comes to; nothing where the gallery is closed before. */
function unless<T>(isOpen: () => boolean, begin: (done: (result: T) => void) => Computation): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = (result?: T) => {
      clearInterval(timer);
      work.cancel();
      resolve(result);
    };
    const timer = setInterval(() => isOpen() || end(), glance);
    const work = begin(end);
  });
}
