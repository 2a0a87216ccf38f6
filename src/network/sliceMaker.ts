/** Slices of one network on one set of samples. Apart, so that a page without networks does not load them. */
import type { BatchPlan } from "./batches.js";
import { networkObjective } from "./objective.js";
import { Perceptron, type Reduction } from "./perceptron.js";
import { type SliceEvaluate, type SliceLosses, slice, sliceLosses } from "./slice.js";
import type { SliceData } from "./sliceSurface.js";
import type { NetworkSpec } from "./spec.js";

export interface SliceMaker {
  /** A slice whose steps take batches, or without a plan all samples. */
  slice(batches: BatchPlan | undefined): SliceEvaluate;
  /** Its losses without the gradient: forward passes alone. */
  losses(): SliceLosses;
}

export function sliceMaker(spec: NetworkSpec, data: SliceData, reduction?: Reduction): SliceMaker {
  return {
    slice: (batches) => slice(networkObjective(new Perceptron(spec), data, { batches, reduction }), data),
    losses() {
      const network = new Perceptron(spec);
      const { inputs, targets } = data;
      const count = inputs.length / network.inputs;
      return sliceLosses((weights) => network.evaluate(weights, inputs, targets, count, undefined, reduction), data);
    },
  };
}
