/** The loss along each single weight while all others stay: what a partial derivative is the slope of. */
import type { Model } from "./model.js";
import type { WeightPlace } from "./names.js";

/** The loss of all samples with `offsets` added, one after the other, to a weight; to all of a layer's where it is a shared bias. */
export function lossAlong(
  model: Model,
  theta: Float64Array,
  place: Pick<WeightPlace, "index" | "layer" | "from">,
  offsets: readonly number[],
): readonly number[] {
  const moved = theta.slice();
  const isShared = model.exercise.sharedBiases && place.from === undefined;
  const count = isShared ? model.network.layers[place.layer - 1].outputs : 1;
  return offsets.map((offset) => {
    for (let k = place.index; k < place.index + count; k++) moved[k] = theta[k] + offset;
    return model.loss(moved);
  });
}

/** The gradient of the loss of all samples: the slopes of all such curves where the weights are. */
export function slopes(model: Model, theta: Float64Array): Float64Array {
  const gradient = new Float64Array(theta.length);
  const rows = Array.from({ length: model.exercise.samples.count }, (_, row) => row);
  model.gradient(theta, rows, gradient);
  return gradient;
}
