/** The sketch of each demonstration. */
import type { PictureColours } from "../../train/multiples/colours.js";
import type { DemoId } from "../demos.js";
import { hiddenUnits, hump, schedules, slice, tangent, tooLarge } from "./curves.js";
import {
  batchNoise,
  dealtOrDrawn,
  libraries,
  momentum,
  noisyLoss,
  rates,
  sumOrMean,
  windowOrAverage,
} from "./experiments.js";
import { microscope, smallNetwork, worked } from "./networks.js";
import { errata, rareFeature, results } from "./tables.js";

type Sketch = (context: OffscreenCanvasRenderingContext2D, colours: PictureColours) => void;

export const sketches: Readonly<Record<DemoId, Sketch>> = {
  tangent,
  slice,
  microscope,
  worked,
  network: smallNetwork,
  "noisy-loss": noisyLoss,
  "batch-noise": batchNoise,
  "sum-or-mean": sumOrMean,
  "dealt-or-drawn": dealtOrDrawn,
  rates,
  momentum,
  libraries,
  "window-or-average": windowOrAverage,
  hump,
  "too-large": tooLarge,
  schedules,
  "rare-feature": rareFeature,
  "hidden-units": hiddenUnits,
  results,
  errata,
};
