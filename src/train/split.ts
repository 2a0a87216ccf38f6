import type { Samples } from "../core/dataset.js";
import { uniform } from "../core/random.js";

/** Which samples are trained on and which are kept for the test: numbers of rows, each in one of both. */
export interface Split {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/** The step that the split's random numbers are hashed under: none that a run, a batch or a dataset uses. */
const splitStep = -1000;

/**
 * A random split, a pure function of its arguments. The test gets `testShare` of the samples, rounded, but at least one
 * sample stays with the training, and with two samples or more at least one goes to the test unless the share is 0.
 * @param testShare 0 … 1
 */
export function split(count: number, testShare: number, seed: number): Split {
  const order = shuffled(count, seed);
  const fewest = testShare > 0 && count > 1 ? 1 : 0;
  const tested = Math.max(fewest, Math.min(count - 1, Math.round(count * testShare)));
  return { train: order.slice(tested), test: order.slice(0, tested) };
}

/** 0 … count − 1 in random order, by Fisher and Yates' shuffle. */
function shuffled(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(uniform(seed, splitStep, i) * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** The chosen samples, in the order of `rows`, in new arrays. */
export function takeSamples({ count, inputs, targets }: Samples, rows: Int32Array): Samples {
  return { count: rows.length, inputs: takeRows(inputs, count, rows), targets: takeRows(targets, count, rows) };
}

function takeRows(values: Float64Array, count: number, rows: Int32Array): Float64Array {
  const width = values.length / count;
  const taken = new Float64Array(width * rows.length);
  for (const [i, row] of rows.entries()) taken.set(values.subarray(width * row, width * (row + 1)), width * i);
  return taken;
}
