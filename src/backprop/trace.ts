/**
 * One sample's way through a network, forward and back, with everything a lecture names: of each unit v (the weighted
 * sum), y (what it gives on), its slope f′(v) and its error signal δ = −∂E/∂v. With v = Σ wᵢyᵢ + b,
 *
 *   δ of an output        from the loss, e.g. (t − y) f′(v)
 *   δ of a hidden unit    f′(v) Σ wₖδₖ over the units it leads to
 *   ∂E/∂wᵢ = −δ yᵢ        ∂E/∂b = −δ
 *
 * Rumelhart, Hinton & Williams 1986. E is the loss of this sample alone. It is written to be read beside the fast
 * kernels and agrees with them to 1e-12.
 */
import type { Reals } from "../core/layout.js";
import { activations } from "../network/activations.js";
import type { Layer } from "../network/layers.js";
import { createLoss } from "../network/losses.js";
import type { Perceptron } from "../network/perceptron.js";

export interface LayerTrace {
  readonly layer: Layer;
  /** What comes in: the y of the layer before. */
  readonly inputs: Float64Array;
  readonly v: Float64Array;
  readonly y: Float64Array;
  /** f′(v); of a softmax, which has no slope of each unit's own, y(1 − y). */
  readonly slope: Float64Array;
  /** The error that arrives: of hidden units Σ wₖδₖ, of outputs −∂E/∂y; NaN where the loss is taken from v directly. */
  readonly arriving: Float64Array;
  readonly delta: Float64Array;
}

export interface Trace {
  /** The hidden layers and the output layer. */
  readonly layers: readonly LayerTrace[];
  readonly targets: Float64Array;
  readonly loss: number;
  /** ∂E/∂θ, laid out as theta. */
  readonly gradient: Float64Array;
}

export function traceOf({ spec, layers }: Perceptron, theta: Reals, inputs: Reals, targets: Reals): Trace {
  const traces: LayerTrace[] = [];
  let before: Float64Array = Float64Array.from(inputs);
  for (const [l, layer] of layers.entries()) {
    const trace = forward(theta, layer, before, l < layers.length - 1 ? spec.hidden : spec.output);
    traces.push(trace);
    before = trace.y;
  }
  const loss = lossOf(spec, traces[traces.length - 1], targets);
  for (let l = layers.length - 2; l >= 0; l--) backward(theta, traces[l], traces[l + 1]);
  const gradient = new Float64Array(theta.length);
  for (const trace of traces) writeGradient(trace, gradient);
  return { layers: traces, targets: Float64Array.from(targets), loss, gradient };
}

function forward(theta: Reals, layer: Layer, inputs: Float64Array, activation: keyof typeof activations): LayerTrace {
  const width = layer.outputs;
  const v = new Float64Array(width);
  for (let j = 0; j < width; j++) {
    v[j] = theta[layer.biases + j];
    for (let i = 0; i < inputs.length; i++) v[j] += theta[layer.weights + j * inputs.length + i] * inputs[i];
  }
  const y = v.slice();
  activations[activation].apply(y, width, width);
  const slope = new Float64Array(width);
  const own = activation === "softmax" ? activations.sigmoid : activations[activation];
  own.slope(y, new Float64Array(width).fill(1), slope, width, width);
  return { layer, inputs, v, y, slope, arriving: new Float64Array(width), delta: new Float64Array(width) };
}

/** Fills the output layer's errors; gives the sample's loss. */
function lossOf(spec: Perceptron["spec"], { v, arriving, delta }: LayerTrace, targets: Reals): number {
  const width = v.length;
  const loss = createLoss(spec.loss, spec.output);
  const factor = loss.weight(width);
  arriving.fill(Number.NaN);
  const sum = loss.evaluate({ values: v.slice(), pull: arriving, delta, width }, targets, 0, width, factor);
  for (let j = 0; j < width; j++) {
    arriving[j] = -arriving[j];
    delta[j] = -delta[j];
  }
  return factor * sum;
}

function backward(theta: Reals, { arriving, slope, delta }: LayerTrace, next: LayerTrace): void {
  for (let i = 0; i < delta.length; i++) {
    for (let j = 0; j < next.delta.length; j++)
      arriving[i] += theta[next.layer.weights + j * delta.length + i] * next.delta[j];
    delta[i] = arriving[i] * slope[i];
  }
}

function writeGradient({ layer, inputs, delta }: LayerTrace, gradient: Float64Array): void {
  for (let j = 0; j < delta.length; j++) {
    gradient[layer.biases + j] = -delta[j];
    for (let i = 0; i < inputs.length; i++) gradient[layer.weights + j * inputs.length + i] = -delta[j] * inputs[i];
  }
}
