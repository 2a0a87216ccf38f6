import type { Classification, Suggestion } from "../../core/dataset.js";
import type { Point } from "../../core/layout.js";
import { completeValues, type Params, type Values } from "../../core/param.js";
import { type Draws, drawsOf } from "./draws.js";

/** Two classes of points in the plane, as a generator's file writes them. */
export interface TwoClasses<K extends string> {
  readonly id: string;
  readonly name: string;
  readonly reference?: string;
  readonly params: Params<K | "samplesPerClass" | "noise">;
  readonly classes: readonly [string, string];
  readonly suggestion: Suggestion;
  /** Point i of class k before the noise; i is 0 … samplesPerClass − 1. */
  place(k: number, i: number, p: Values<K | "samplesPerClass" | "noise">, draws: Draws): Point;
}

/** The dataset: first all points of class 0, then those of class 1, noise added to each coordinate. */
export function twoClasses<K extends string>({
  place,
  ...data
}: TwoClasses<K>): Classification<K | "samplesPerClass" | "noise"> {
  return {
    ...data,
    task: "classification",
    inputs: ["x", "y"],
    samples(values, seed) {
      const p = completeValues(data.params, values);
      const perClass = p.samplesPerClass;
      const inputs = new Float64Array(4 * perClass);
      for (let row = 0; row < 2 * perClass; row++) {
        const k = row < perClass ? 0 : 1;
        const draws = drawsOf(seed, k, row - k * perClass);
        const [x, y] = place(k, row - k * perClass, p, draws);
        inputs[2 * row] = x + draws.normal(p.noise);
        inputs[2 * row + 1] = y + draws.normal(p.noise);
      }
      return { count: 2 * perClass, inputs, targets: new Float64Array(2 * perClass).fill(1, perClass) };
    },
  };
}
