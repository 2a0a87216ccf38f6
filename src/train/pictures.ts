/** What a network says of its samples, and over the plane of two inputs: numbers to draw, in the data's own units. */
import type { Samples } from "../core/dataset.js";
import type { Domain, Point } from "../core/layout.js";
import type { Perceptron } from "../network/perceptron.js";
import { classOf } from "./evaluate.js";
import { inOwnUnits, standardized } from "./standardize.js";
import type { Problem } from "./trainer.js";

/** The outputs for each sample: probabilities of classes, or values in the data's own units. */
export function predictionsOf(problem: Problem, theta: Float64Array, inputs: Float64Array): Float64Array {
  const { network, units } = problem;
  const outputs = new Float64Array((inputs.length / network.inputs) * network.outputs);
  network.predict(theta, inputs, outputs);
  return inOwnUnits(outputs, units.targets);
}

/**
 * How many samples of class `row` are taken for class `column`, `[row * classes + column]`. One whose outputs are no
 * numbers is taken for none.
 * @param outputs as `predictionsOf` gives them for the samples
 */
export function confusionOf(
  { targets: { length: classes }, network }: Problem,
  outputs: Float64Array,
  samples: Samples,
) {
  const matrix = new Float64Array(classes * classes);
  for (let i = 0; i < samples.count; i++) {
    const taken = classOf(outputs, i, network.outputs);
    if (taken >= 0) matrix[classOf(samples.targets, i, network.outputs) * classes + taken]++;
  }
  return matrix;
}

/** How far a map reaches past the outermost samples, as a share of their extent. */
const margin = 0.1;

/** The part of the plane that maps show; nothing where there are not two inputs. */
export function planeOf({ network, train, test, units }: Problem): Domain | undefined {
  if (network.inputs !== 2) return undefined;
  const all = [train, test].map(({ inputs }) => inOwnUnits(inputs, units.inputs));
  const range = (d: 0 | 1): Point => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const inputs of all) {
      for (let k = d; k < inputs.length; k += 2) [low, high] = [Math.min(low, inputs[k]), Math.max(high, inputs[k])];
    }
    const more = margin * (high - low) || 1;
    return [low - more, high + more];
  };
  return [range(0), range(1)];
}

/** `size` × `size` evenly spaced points of the plane as a network's inputs, row by row from the smallest second input. */
export function planeInputs({ units }: Problem, [[x0, x1], [y0, y1]]: Domain, size: number): Float64Array {
  const inputs = new Float64Array(2 * size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const k = 2 * (row * size + column);
      inputs[k] = x0 + ((x1 - x0) * (column + 0.5)) / size;
      inputs[k + 1] = y0 + ((y1 - y0) * (row + 0.5)) / size;
    }
  }
  return standardized(inputs, units.inputs);
}

/** What each unit of each hidden layer gives on, unit by unit: `[layer][unit * samples + sample]`. */
export function hiddenOf(network: Perceptron, theta: Float64Array, inputs: Float64Array): Float64Array[] {
  const count = inputs.length / network.inputs;
  return network.layers.slice(0, -1).map(({ outputs: units }, l) => {
    const values = new Float64Array(count * units);
    network.hiddenValues(theta, inputs, l + 1, values);
    return Float64Array.from(values, (_, k) => values[(k % count) * units + Math.floor(k / count)]);
  });
}
