/** A slice through a network's loss as a surface to race on. */
import { completeValues, type Param, type Values } from "../core/param.js";
import type { Surface } from "../core/surface.js";
import type { Samples } from "./objective.js";
import type { Plane, SliceEvaluate } from "./slice.js";
import type { SliceMaker } from "./sliceMaker.js";
import type { NetworkSpec } from "./spec.js";

export interface SliceData extends Plane, Samples {}

/** A slice as its file writes it. */
export interface SliceSurface extends Omit<Surface, "params" | "load" | "evaluate" | "stepwise" | "withParams"> {
  readonly network: Omit<NetworkSpec, "residual"> & Partial<Pick<NetworkSpec, "residual">>;
  /** Large data are a function that fetches them. */
  readonly data: SliceData | (() => Promise<SliceData>);
  /** How many samples there are, where their number invites mini-batches: the surface then has a `batchSize`. */
  readonly samples?: number;
}

const note =
  "A plane through a network's loss. The racers move in it alone: training all the weights would take other ways.";

const batchSize = (samples: number): Param => ({
  label: "Batch size",
  sentence: "How many samples each step sees, the same for every racer; 0 is all of them. The map shows all of them.",
  default: 0,
  min: 0,
  max: samples,
  integer: true,
});

/**
 * Loss and gradient are those of all samples; where there is a `batchSize`, a race's steps use those of its seed's
 * batches. Networks and data are fetched by `load`: until then both are NaN.
 */
export function sliceSurface(definition: SliceSurface): Surface {
  const { network, data, samples, ...told } = definition;
  const spec = { residual: false, ...network };
  const fetched = once(async () => {
    const [{ sliceMaker }, known] = await Promise.all([
      import("./sliceMaker.js"),
      typeof data === "function" ? data() : data,
    ]);
    return sliceMaker(spec, known);
  });
  const params: Surface["params"] = samples === undefined ? {} : { batchSize: batchSize(samples) };
  return withValues({ surface: { note, ...told, params, load: fetched.load }, make: fetched.get }, {});
}

interface Source {
  readonly surface: Omit<Surface, "evaluate" | "withParams">;
  /** Nothing until it is loaded. */
  readonly make: () => SliceMaker | undefined;
}

function withValues(source: Source, given: Partial<Values>): Surface {
  const { surface, make } = source;
  const { batchSize: size = 0 } = completeValues<string>(surface.params, given);
  /** The slice whose step t takes the batch of (seed, t); without a seed all samples. */
  const sliced = (seed?: number): SliceEvaluate =>
    make()?.(seed === undefined ? undefined : { size, draw: "epochs", seed }) ?? fillWithNaN;
  let full: SliceEvaluate | undefined;
  return {
    ...surface,
    evaluate(theta, layout, gradient, value) {
      if (full === undefined || full === fillWithNaN) full = sliced();
      full(theta, 1, layout, gradient, value);
    },
    ...(size > 0 && { stepwise: sliced }),
    withParams: (values) => withValues(source, values),
  };
}

const fillWithNaN: SliceEvaluate = (_, _t, { count }, gradient, value) => {
  gradient.fill(Number.NaN, 0, 2 * count);
  value?.fill(Number.NaN, 0, count);
};

/** Fetches once, however often it is asked; after a failure it may be asked again. */
function once<T>(fetchIt: () => Promise<T>) {
  let fetched: T | undefined;
  return {
    get: () => fetched,
    load: async () => {
      fetched ??= await fetchIt();
    },
  };
}
