import type { Dense } from "./dense.js";
import type { NetworkSpec } from "./spec.js";

/** A layer of a network: where its parameters lie in theta, and whether it adds its input to its values. */
export interface Layer extends Dense {
  readonly residual: boolean;
}

/**
 * The layers of a network whose theta holds, layer by layer, W row-major [out][in] and then b[out]. A residual network
 * has h ← f(Wh + b) + h in every hidden layer that follows a hidden layer of its own width: the network's inputs and
 * outputs take no part in it, nor do layers that change the width.
 */
export function layersOf({ sizes, residual }: Pick<NetworkSpec, "sizes" | "residual">): readonly Layer[] {
  let weights = 0;
  return sizes.slice(1).map((outputs, k) => {
    const inputs = sizes[k];
    const biases = weights + inputs * outputs;
    const isInner = k > 0 && k < sizes.length - 2;
    const layer = { inputs, outputs, weights, biases, residual: residual && isInner && inputs === outputs };
    weights = biases + outputs;
    return layer;
  });
}

export const parameterCountOf = (layers: readonly Layer[]): number =>
  layers.reduce((sum, { inputs, outputs }) => sum + (inputs + 1) * outputs, 0);
