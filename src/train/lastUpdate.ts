/** What a lane's last update did, layer by layer and weight by weight. */
import { layerNorms } from "../network/layerNorms.js";
import type { LayerNorms, RateQuantiles } from "./messages.js";
import type { Problem, TrainLane } from "./trainer.js";

/** The norms of each layer's weights, of their gradient, and of the update that led here. */
export function normsOf({ network: { layers } }: Problem, { lane, before }: TrainLane): LayerNorms {
  const norms = (vector: Float64Array) => {
    const perLayer = new Float64Array(layers.length);
    layerNorms(layers, vector, perLayer);
    return perLayer;
  };
  const update = before ? lane.theta.map((weight, k) => weight - before.theta[k]) : new Float64Array(lane.theta.length);
  return { weights: norms(lane.theta), gradient: norms(lane.gradient), update: norms(update) };
}

/** Of more weights than this, that many evenly spaced ones tell the quantiles. */
const mostRates = 2000;

/** The quantiles of each layer's weights and biases. */
export function layerRateQuantiles({ network: { layers } }: Problem, lane: TrainLane): RateQuantiles[] {
  return layers.map(({ weights, biases, outputs }) => rateQuantiles(lane, weights, biases + outputs - weights));
}

/** How far the last update moved a weight, as a multiple of its gradient; NaN where there was no update. */
export function rateQuantiles({ lane: { theta }, before }: TrainLane, first = 0, length = theta.length): RateQuantiles {
  if (!before) return { low: Number.NaN, median: Number.NaN, high: Number.NaN };
  const rates = new Float64Array(Math.min(length, mostRates));
  let count = 0;
  for (let place = 0; place < rates.length; place++) {
    const k = first + Math.floor((place * length) / rates.length);
    if (before.gradient[k] !== 0) rates[count++] = Math.abs((theta[k] - before.theta[k]) / before.gradient[k]);
  }
  const sorted = rates.subarray(0, count).sort();
  const quantile = (share: number) => (count > 0 ? sorted[Math.round(share * (count - 1))] : Number.NaN);
  return { low: quantile(0.1), median: quantile(0.5), high: quantile(0.9) };
}
