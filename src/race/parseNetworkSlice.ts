/** Reads the network, samples and plane of a surface that a race file holds itself. */
import { countInText, numbersOfText, textOfNumbers } from "../core/base64.js";
import { type Json, join, type Reader } from "../core/reader.js";
import { layersOf, parameterCountOf } from "../network/layers.js";
import type { Reduction } from "../network/perceptron.js";
import { type NetworkSpec, readNetworkSpec } from "../network/spec.js";
import { parseName } from "./parseName.js";
import { type NetworkSurface, raceLimits } from "./race.js";

const reductions: readonly Reduction[] = ["mean", "sum"];
const numbersForm = "an array of numbers, or the base64 of little-endian float64s";
/** Of numbers that are not valid so many are told one by one. */
const mostTold = 20;

type Slice = Omit<NetworkSurface, "domain" | "minima">;

export function parseNetworkSlice(read: Reader, json: Json, path: string): Slice | undefined {
  const at = (key: string) => join(path, key);
  const network = readNetworkSpec(read, json.network, at("network"));
  const name = json.name === undefined ? undefined : parseName(read, json.name, at("name"));
  const reduction =
    json.reduction === undefined ? undefined : read.name(json.reduction, at("reduction"), reductions, "a reduction");
  const [inputs, targets, origin] = ["inputs", "targets", "origin"].map((key) => readNumbers(read, json[key], at(key)));
  const pair = read.pair(json.directions, at("directions"), "two directions, each as long as the origin");
  const [first, second] = (pair ?? []).map((one, k) => readNumbers(read, one, join(at("directions"), k)));
  const before = read.issues.length;
  if (network) {
    checkSamples(read, network, inputs, targets, at);
    checkWeights(read, network, [
      [at("origin"), origin],
      [join(at("directions"), 0), first],
      [join(at("directions"), 1), second],
    ]);
  }
  const fits = read.issues.length === before;
  if (!fits || !network || !inputs || !targets || !origin || !first || !second) return undefined;
  return {
    ...(name !== undefined && { name }),
    network,
    ...(reduction && { reduction }),
    inputs: textOfNumbers(inputs),
    targets: textOfNumbers(targets),
    origin: textOfNumbers(origin),
    directions: [textOfNumbers(first), textOfNumbers(second)],
  };
}

/** Finite numbers, from a list or a text. */
function readNumbers(read: Reader, value: unknown, path: string): Float64Array | undefined {
  const most = raceLimits.networkNumbers;
  if (typeof value !== "string" && !Array.isArray(value)) return read.fail(path, value, numbersForm);
  // Of base64, four letters are three bytes.
  const longest = typeof value === "string" ? 4 * Math.ceil((8 * most) / 3) : most;
  if (value.length > longest) return read.fail(path, value, `at most ${most} numbers`);
  const numbers = typeof value === "string" ? numbersOfText(value) : read.array(value, path, "numbers", most);
  if (!numbers) return typeof value === "string" ? read.fail(path, value, numbersForm) : undefined;
  let wrong = 0;
  for (let k = 0; k < numbers.length; k++) {
    if (Number.isFinite(numbers[k])) continue;
    wrong++;
    if (wrong <= mostTold) read.fail(join(path, k), numbers[k], "a finite number");
  }
  if (wrong > mostTold) read.issues.push({ path, got: `${wrong} such numbers`, expected: "finite numbers" });
  return wrong === 0 ? Float64Array.from(numbers as ArrayLike<number>) : undefined;
}

type Numbers = Float64Array | undefined;

function checkSamples(
  read: Reader,
  network: NetworkSpec,
  inputs: Numbers,
  targets: Numbers,
  at: (key: string) => string,
): void {
  if (!inputs) return;
  const [width, outputs] = [network.sizes[0], network.sizes[network.sizes.length - 1]];
  const count = inputs.length / width;
  if (count === 0 || !Number.isInteger(count)) {
    const expected = `a multiple of ${width} numbers, one sample at least`;
    read.issues.push({ path: at("inputs"), got: `${inputs.length} numbers`, expected });
    return;
  }
  expectLength(read, at("targets"), targets, count * outputs);
  const work = parameterCount(network) * count;
  if (work <= raceLimits.networkWork) return;
  const got = `${parameterCount(network)} parameters × ${count} samples`;
  read.issues.push({ path: at("inputs"), got, expected: `at most ${raceLimits.networkWork}` });
}

/** All three are as long as the network has parameters. */
function checkWeights(read: Reader, network: NetworkSpec, vectors: readonly (readonly [string, Numbers])[]): void {
  for (const [path, vector] of vectors) expectLength(read, path, vector, parameterCount(network));
}

function expectLength(read: Reader, path: string, numbers: Numbers, length: number): void {
  if (!numbers || numbers.length === length) return;
  read.issues.push({ path, got: `${numbers.length} numbers`, expected: `${length} numbers` });
}

/** A network's parameters times its samples: what an evaluation's time is in proportion to. */
export const networkWork = ({ network, origin, inputs }: Slice): number =>
  (countInText(origin) * countInText(inputs)) / network.sizes[0];

const parameterCount = (network: NetworkSpec) => parameterCountOf(layersOf(network));
