/** For the tests: kernels from text, and what they give at one point. */
import type { Values } from "../../src/core/param.js";
import { compileFormula } from "../../src/formula/compile.js";
import type { Kernel } from "../../src/formula/kernel.js";
import { parseFormula } from "../../src/formula/parse.js";

/** @throws Error where the formula has issues. */
export function kernelOf(text: string, params: Values = {}): Kernel {
  const result = parseFormula(text, Object.keys(params));
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.issues)}`);
  return compileFormula(result.value, params);
}

export interface Sample {
  readonly value: number;
  readonly gradient: readonly [x: number, y: number];
}

export function sampleOf(kernel: Kernel, x: number, y: number): Sample {
  const [gradient, value] = [new Float64Array(2), new Float64Array(1)];
  kernel.evaluate(Float64Array.of(x, y), { dim: 2, count: 1 }, gradient, value);
  return { value: value[0], gradient: [gradient[0], gradient[1]] };
}

/** Value and gradient of a formula at a point. */
export const sample = (text: string, x: number, y: number, params?: Values): Sample =>
  sampleOf(kernelOf(text, params), x, y);
