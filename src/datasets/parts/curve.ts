import type { Regression, Suggestion } from "../../core/dataset.js";
import { completeValues, type Params, type Values } from "../../core/param.js";
import { drawsOf } from "./draws.js";

/** A function with noise on it, as a generator's file writes it. */
export interface Curve<K extends string> {
  readonly id: string;
  readonly name: string;
  readonly params: Params<K | "samples" | "noise">;
  readonly inputs: readonly string[];
  readonly outputs: readonly [string];
  readonly suggestion: Suggestion;
  /** The target of an input vector, before the noise. */
  height(input: Float64Array, p: Values<K | "samples" | "noise">): number;
}

/** The dataset: every input uniform on (−1, 1), noise added to the targets alone. */
export function curve<K extends string>({ height, ...data }: Curve<K>): Regression<K | "samples" | "noise"> {
  return {
    ...data,
    task: "regression",
    samples(values, seed) {
      const p = completeValues(data.params, values);
      const width = data.inputs.length;
      const inputs = new Float64Array(width * p.samples);
      const targets = new Float64Array(p.samples);
      for (let i = 0; i < p.samples; i++) {
        const draws = drawsOf(seed, 0, i);
        const input = inputs.subarray(width * i, width * (i + 1));
        for (let j = 0; j < width; j++) input[j] = draws.uniform(-1, 1);
        targets[i] = height(input, p) + draws.normal(p.noise);
      }
      return { count: p.samples, inputs, targets };
    },
  };
}
