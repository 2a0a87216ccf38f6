/** A slice through a network's loss as a surface to race on. */
import { fetchOnce } from "../core/fetchOnce.js";
import { completeValues, type Param, type Values } from "../core/param.js";
import type { Preview, Surface } from "../core/surface.js";
import type { Samples } from "./objective.js";
import type { Reduction } from "./perceptron.js";
import type { Plane, SliceEvaluate, SliceLosses } from "./slice.js";
import type { SliceMaker } from "./sliceMaker.js";
import type { NetworkSpec } from "./spec.js";

export interface SliceData extends Plane, Samples {
  readonly preview?: Preview;
}

/** A slice as its file writes it. */
export interface SliceSurface
  extends Omit<Surface, "params" | "load" | "preview" | "evaluate" | "losses" | "stepwise" | "withParams"> {
  readonly network: Omit<NetworkSpec, "residual"> & Partial<Pick<NetworkSpec, "residual">>;
  /** Left out, as the loss's own formula says. */
  readonly reduction?: Reduction;
  /** Large data are a function that fetches them. */
  readonly data: SliceData | (() => Promise<SliceData>);
  /** How many samples there are, where their number invites mini-batches: the surface then has a `batchSize`. */
  readonly samples?: number;
}

const note =
  "A plane through a network's loss, and no projection of its training: racers move in it alone, and adaptive ones by its axes.";

const batchSize = (samples: number): Param => ({
  label: "Batch size",
  sentence: "How many samples each step sees, the same for every racer; 0 is all of them. The map shows all of them.",
  default: 0,
  min: 0,
  max: samples,
  integer: true,
});

/** What networks are computed with: fetched for the first slice, and there for every other. */
const kernels = fetchOnce(() => import("./sliceMaker.js"));

/**
 * Loss and gradient are those of all samples; where there is a `batchSize`, a race's steps use those of its seed's
 * batches. Networks and data are fetched by `load`: until then both are NaN. Where nothing is left to be fetched, there
 * is no `load`.
 */
export function sliceSurface(definition: SliceSurface): Surface {
  const { network, reduction, data, samples, ...told } = definition;
  const spec = { residual: false, ...network };
  const known = typeof data === "function" ? fetchOnce(data) : { get: () => data, load: async () => {} };
  const load = async () => {
    await Promise.all([kernels.load(), known.load()]);
  };
  const make = () => {
    const [kernel, there] = [kernels.get(), known.get()];
    return kernel && there && kernel.sliceMaker(spec, there, reduction);
  };
  const params: Surface["params"] = samples === undefined ? {} : { batchSize: batchSize(samples) };
  const isThere = kernels.get() !== undefined && known.get() !== undefined;
  const preview = () => known.get()?.preview;
  return withValues({ surface: { note, ...told, params, preview, ...(!isThere && { load }) }, make }, {});
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
    make()?.slice(seed === undefined ? undefined : { size, draw: "epochs", seed }) ?? fillWithNaN;
  let full: SliceEvaluate | undefined;
  let forward: SliceLosses | undefined;
  return {
    ...surface,
    evaluate(theta, layout, gradient, value) {
      if (full === undefined || full === fillWithNaN) full = sliced();
      full(theta, 1, layout, gradient, value);
    },
    losses(theta, layout, value) {
      forward ??= make()?.losses();
      if (forward) forward(theta, layout, value);
      else value.fill(Number.NaN, 0, layout.count);
    },
    ...(size > 0 && { stepwise: sliced }),
    withParams: (values) => withValues(source, values),
  };
}

const fillWithNaN: SliceEvaluate = (_, _t, { count }, gradient, value) => {
  gradient.fill(Number.NaN, 0, 2 * count);
  value?.fill(Number.NaN, 0, count);
};
