/** A network for people who bring their own data: options and arrays are checked here, and only here. */
import { issueText, show } from "../core/issue.js";
import type { Reals } from "../core/layout.js";
import { Reader } from "../core/reader.js";
import { initialize } from "./initializers.js";
import { Perceptron } from "./perceptron.js";
import { type NetworkSpec, readNetworkSpec } from "./spec.js";

/** What the kernels count to (`dense.ts`). */
const mostNumbers = 2 ** 30;

/** `residual` may be left out and is then false. */
export type NetworkOptions = Omit<NetworkSpec, "residual"> & Partial<Pick<NetworkSpec, "residual">>;

/**
 * A multilayer perceptron without parameters of its own: they are the caller's flat `theta`, layer by layer W row-major
 * [out][in] and then b[out]. Inputs, outputs and targets are sample-major, one sample at least. Methods throw a RangeError
 * where an array is too long or too short; whatever it holds, numbers come out, NaN where they must. Float64Arrays are the
 * fast ones.
 */
export interface Network {
  readonly parameterCount: number;
  /** Fills theta as Glorot & Bengio 2010 say: weights uniform within ±√(6 / (in + out)), biases 0. The same for the same
   *  seed, a whole number 0 … 4294967295. */
  initialize(seed: number, theta: Reals): void;
  /** The outputs of every sample, written to `outputs`. */
  predict(theta: Reals, inputs: Reals, outputs: Reals): void;
  /** The loss of the samples as one batch; its gradient is written to `gradient`. */
  lossAndGradient(theta: Reals, inputs: Reals, targets: Reals, gradient: Reals): number;
}

/**
 * @param options see `NetworkOptions`: the loss bce is of sigmoid outputs, ce of softmax outputs, mse and halfsse of any
 * @throws RangeError with every issue
 */
export function createNetwork(options: NetworkOptions): Network {
  const read = new Reader();
  const spec = readNetworkSpec(read, options, "");
  if (!spec || read.issues.length > 0) throw new RangeError(read.issues.map(issueText).join("\n"));
  const network = new Perceptron(spec);
  const { parameterCount } = network;
  return {
    parameterCount,
    initialize(seed, theta) {
      checkSeed(seed);
      checkLength("theta", theta, parameterCount);
      initialize(network.layers, { kind: "glorot" }, seed, theta);
    },
    predict(theta, inputs, outputs) {
      checkLength("theta", theta, parameterCount);
      const count = countSamples(inputs, network.inputs);
      checkLength("outputs", outputs, count * network.outputs);
      network.predict(theta, inputs, outputs);
    },
    lossAndGradient(theta, inputs, targets, gradient) {
      checkLength("theta", theta, parameterCount);
      const count = countSamples(inputs, network.inputs);
      checkLength("targets", targets, count * network.outputs);
      checkLength("gradient", gradient, parameterCount);
      return network.evaluate(theta, inputs, targets, count, gradient);
    },
  };
}

/** Seeds are those of race files. */
function checkSeed(seed: number): void {
  if (Number.isInteger(seed) && seed >= 0 && seed <= 2 ** 32 - 1) return;
  throw new RangeError(`seed: got ${show(seed)}, expected a whole number 0 … 4294967295`);
}

function countSamples({ length }: Reals, width: number): number {
  if (length > mostNumbers) throw new RangeError(`inputs: got ${length} numbers, expected ${mostNumbers} at most`);
  if (length > 0 && length % width === 0) return length / width;
  throw new RangeError(`inputs: got ${length} numbers, expected a multiple of ${width}, one sample at least`);
}

function checkLength(name: string, { length }: Reals, expected: number): void {
  if (length !== expected) throw new RangeError(`${name}: got ${length} numbers, expected ${expected}`);
}
