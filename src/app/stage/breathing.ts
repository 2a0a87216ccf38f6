/** The landscape of the batch that the next update sees, where races on a surface take batches: it breathes as they run. */
import type { Surface } from "../../index.js";
import { type Landscape, sampleSurface } from "../../landscape/sample.js";
import { steepnessOf } from "../../landscape/steepness.js";
import { type Camera, seenArea } from "../../render/camera.js";
import { evaluationTime } from "../../worker/evaluationTime.js";
import type { State } from "../store.js";

type Shown = Pick<State, "race" | "run" | "layers" | "position">;

/** Milliseconds that a batch's landscape may take, and between two of them. */
const longest = 10;
export const breathEvery = 100;

/** Pixels between samples at the closest and the farthest: what lies between is interpolated. */
const [closest, farthest] = [10, 30];

/** Nothing where the layer is off, where all samples are taken, and where networks are too large for it. */
export function batchLandscape({ race, run, layers, position }: Shown, camera: Camera): Landscape | undefined {
  const { surface } = run;
  const evaluate = layers.includes("batch") ? surface.stepwise?.(race.seed) : undefined;
  if (!evaluate) return undefined;
  const samples = longest / (evaluationTime(surface) * batchShare(surface, race));
  const spacing = Math.max(closest, Math.sqrt((camera.width * camera.height) / samples));
  if (spacing > farthest) return undefined;
  const [columns, rows] = [camera.width, camera.height].map((side) => 2 + Math.ceil(side / spacing)) as [
    number,
    number,
  ];
  const t = Math.floor(position) + 1;
  const seen: Pick<Surface, "evaluate"> = {
    evaluate: (theta, layout, gradient, value) => evaluate(theta, t, layout, gradient, value),
  };
  return sampleSurface(layers.includes("steepness") ? steepnessOf(seen) : seen, seenArea(camera), columns, rows);
}

/** The part of all samples that a batch has. */
function batchShare({ params }: State["run"]["surface"], { surface }: State["race"]): number {
  const size = ("id" in surface && surface.params?.batchSize) || 0;
  const all = params.batchSize?.max ?? 0;
  return size > 0 && all > 0 ? size / all : 1;
}

/** Whether another batch is shown than before. */
export const isNewBreath = ({ layers, run, position }: Shown, before: Shown): boolean =>
  layers.includes("batch") &&
  run.surface.stepwise !== undefined &&
  Math.floor(position) !== Math.floor(before.position);
