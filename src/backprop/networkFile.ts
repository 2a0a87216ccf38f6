/**
 * A network as a file, version 1:
 *
 *     { "version": 1, "network": { "sizes": [2, 2, 1], "hidden": "sigmoid", "output": "sigmoid", "loss": "halfsse" },
 *       "sharedBiases": false, "theta": [ … ],
 *       "samples": { "inputs": [[0, 0], [1, 0]], "targets": [[0], [1]] } }
 *
 * Theta is, layer by layer, W row-major [out][in] and then b. Numbers are written with all their digits, so that a
 * network read back gives the same outputs to the last bit.
 */
import type { Result } from "../core/issue.js";
import { join, Reader } from "../core/reader.js";
import { layersOf, parameterCountOf } from "../network/layers.js";
import { readNetworkSpec } from "../network/spec.js";
import { readWidth } from "./choice.js";
import { type Exercise, exerciseLimits } from "./model.js";

export interface NetworkFile {
  readonly exercise: Exercise;
  readonly theta: Float64Array;
}

export function networkFileText({ exercise, theta }: NetworkFile): string {
  const { spec, samples, sharedBiases } = exercise;
  const { sizes, hidden, output, loss } = spec;
  const rowsOf = (flat: Float64Array) => {
    const width = flat.length / samples.count;
    return Array.from({ length: samples.count }, (_, k) => Array.from(flat.subarray(k * width, (k + 1) * width)));
  };
  return JSON.stringify({
    version: 1,
    network: { sizes, hidden, output, loss },
    sharedBiases,
    theta: Array.from(theta),
    samples: { inputs: rowsOf(samples.inputs), targets: rowsOf(samples.targets) },
  });
}

/** The network of a file's JSON, or every issue at once. Never throws. */
export function parseNetworkFile(json: unknown): Result<NetworkFile> {
  const read = new Reader();
  const keys = ["version", "network", "sharedBiases", "theta", "samples"];
  const file = read.object(json, "", "a network file: an object", keys);
  const value = file && readFile(read, file);
  return value && read.issues.length === 0 ? { ok: true, value } : { ok: false, issues: read.issues };
}

function readFile(read: Reader, file: Readonly<Record<string, unknown>>): NetworkFile | undefined {
  if (file.version !== 1) read.fail("version", file.version, "1");
  const spec = readNetworkSpec(read, file.network, "network");
  if (spec?.residual) read.fail("network.residual", true, "false");
  const small = spec?.sizes.map((size, k) => readWidth(read, size, join("network.sizes", k)));
  const mostLayers = exerciseLimits.hiddenLayers + 2;
  if (spec && spec.sizes.length > mostLayers)
    read.fail("network.sizes", spec.sizes, `at most ${mostLayers} layer widths`);
  const shared = file.sharedBiases ?? false;
  if (typeof shared !== "boolean") read.fail("sharedBiases", shared, "true or false");
  const count = spec && parameterCountOf(layersOf(spec));
  const theta = readNumbers(read, file.theta, "theta", count);
  const samples = read.object(file.samples, "samples", "samples: inputs and targets", ["inputs", "targets"]);
  const inputs = samples && readRows(read, samples.inputs, "samples.inputs", spec?.sizes[0]);
  const targets = samples && readRows(read, samples.targets, "samples.targets", spec?.sizes.at(-1), inputs?.length);
  if (!spec || !small?.every((size) => size !== undefined) || !theta || !inputs || !targets) return undefined;
  const flat = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat());
  return {
    exercise: {
      spec,
      samples: { count: inputs.length, inputs: flat(inputs), targets: flat(targets) },
      sharedBiases: shared === true,
    },
    theta: Float64Array.from(theta),
  };
}

const finite = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE, expected: "a finite number" };

/** @param count how many there have to be, where that is known */
function readNumbers(
  read: Reader,
  value: unknown,
  path: string,
  count: number | undefined,
): readonly number[] | undefined {
  const items = read.array(value, path, "numbers", 1_000);
  if (!items) return undefined;
  if (count !== undefined && items.length !== count) read.fail(path, items, `${count} numbers`);
  const numbers = items.map((item, k) => read.number(item, join(path, k), finite));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

/** @param count how many rows there have to be; left out, one at least */
function readRows(
  read: Reader,
  value: unknown,
  path: string,
  width: number | undefined,
  count?: number,
): readonly (readonly number[])[] | undefined {
  const items = read.array(value, path, "samples", exerciseLimits.samples);
  if (!items) return undefined;
  if (items.length === 0) return read.fail(path, items, "one sample at least");
  if (count !== undefined && items.length !== count) read.fail(path, items, `${count} samples`);
  const rows = items.map((item, k) => readNumbers(read, item, join(path, k), width));
  return rows.every((row) => row !== undefined) ? rows : undefined;
}
