/** Slices of one network on one set of samples. Apart, so that a page without networks does not load them. */
import type { BatchPlan } from "./batches.js";
import { networkObjective } from "./objective.js";
import { Perceptron } from "./perceptron.js";
import { type SliceEvaluate, slice } from "./slice.js";
import type { SliceData } from "./sliceSurface.js";
import type { NetworkSpec } from "./spec.js";

/** A slice whose steps take batches, or without a plan all samples. */
export type SliceMaker = (batches: BatchPlan | undefined) => SliceEvaluate;

export const sliceMaker =
  (spec: NetworkSpec, data: SliceData): SliceMaker =>
  (batches) =>
    slice(networkObjective(new Perceptron(spec), data, { batches }), data);
