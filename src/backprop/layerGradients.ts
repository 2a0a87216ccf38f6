/**
 * The length of each layer's share of the gradient, the same weights with one activation of the hidden layers or another. A
 * lecture says that later layers have larger gradients than early ones: it is so for sigmoids, whose slope is ¼ at most and
 * shrinks what goes back by as much at every layer, and not for tanh or ReLU at sensible first weights.
 */
import { layerNorms } from "../network/layerNorms.js";
import { Model } from "./model.js";
import { slopes } from "./oneWeight.js";

export const comparedActivations = ["sigmoid", "tanh", "relu"] as const;
export type ComparedActivation = (typeof comparedActivations)[number];

/** Norms from the first layer to the last, over all samples. */
export function layerGradients({ exercise }: Model, theta: Float64Array, hidden: ComparedActivation): Float64Array {
  const model = new Model({ ...exercise, spec: { ...exercise.spec, hidden } });
  const norms = new Float64Array(model.network.layers.length);
  layerNorms(model.network.layers, slopes(model, theta), norms);
  return norms;
}
