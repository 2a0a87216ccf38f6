/**
 * Analytic surfaces whose formulas were compiled when the project was built (`scripts/compiledSurfaces.ts`), for pages that show a race and
 * should not carry a compiler. The same bits as by `analyticSurface`.
 */
import { fetchOnce } from "../core/fetchOnce.js";
import { completeValues, type Values } from "../core/param.js";
import type { Surface } from "../core/surface.js";
import type { AnalyticSurface } from "./analytic.js";
import { type Kernel, kernelOf } from "./kernel.js";
import type { Tape } from "./tape.js";

/** Fetched for the first surface whose params have other values. */
const compiler = fetchOnce(() => import("./analytic.js"));

/** @param tape of the formula with the params' defaults: gradient and value */
export function compiledSurface(tape: CompiledTape, definition: AnalyticSurface): Surface {
  const { params = {}, minima, saddles } = definition;
  let kernel: Kernel | undefined;
  const usual = completeValues(params);
  const withValues = (values: Values, rest: Pick<Surface, "evaluate" | "load">): Surface => ({
    ...definition,
    params,
    minima: typeof minima === "function" ? minima(values) : minima,
    saddles: typeof saddles === "function" ? saddles(values) : saddles,
    withParams: (given) => {
      const other = completeValues(params, given);
      return Object.keys(usual).every((name) => other[name] === usual[name])
        ? surface
        : withValues(other, compiledLater(definition, other));
    },
    ...rest,
  });
  const surface = withValues(usual, {
    evaluate(theta, layout, gradient, value) {
      kernel ??= kernelOf(tapeOf(tape));
      kernel.evaluate(theta, layout, gradient, value);
    },
  });
  return surface;
}

/** By the compiler; until it is there loss and gradient are NaN, and there is a `load`. */
function compiledLater(definition: AnalyticSurface, values: Values): Pick<Surface, "evaluate" | "load"> {
  let surface: Surface | undefined;
  return {
    ...(!compiler.get() && { load: compiler.load }),
    evaluate(theta, layout, gradient, value) {
      surface ??= compiler.get()?.analyticSurface(definition).withParams(values);
      if (surface) surface.evaluate(theta, layout, gradient, value);
      else {
        gradient.fill(Number.NaN, 0, 2 * layout.count);
        value?.fill(Number.NaN, 0, layout.count);
      }
    },
  };
}

/** A tape as it is written into a module. */
export type CompiledTape = readonly [
  instructions: readonly number[],
  registers: number,
  constants: readonly number[],
  outputs: readonly number[],
];

const tapeOf = ([instructions, registers, constants, outputs]: CompiledTape): Tape => ({
  instructions: Int32Array.from(instructions),
  ...{ registers, constants, outputs },
});
