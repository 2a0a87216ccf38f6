import { issueText } from "../core/issue.js";
import type { Domain, Point } from "../core/layout.js";
import { completeValues, type Params, type Values } from "../core/param.js";
import type { Minimum, Surface } from "../core/surface.js";
import { compileFormula } from "./compile.js";
import type { Expression } from "./expression.js";
import type { Kernel } from "./kernel.js";
import { parseFormula } from "./parse.js";

/** An analytic surface as its file writes it: mostly data. What depends on the params is a function of their values. */
export interface AnalyticSurface {
  readonly id: string;
  readonly name: string;
  readonly reference?: string;
  /** f in the variables x and y and the surface's own params, by name. */
  readonly formula: string;
  readonly params?: Params;
  readonly domain: Domain;
  readonly start: Point;
  readonly minima: readonly Minimum[] | ((p: Values) => readonly Minimum[]);
  readonly saddles?: readonly Point[] | ((p: Values) => readonly Point[]);
  /** Made of steps, with a gradient of 0. */
  readonly stepped?: boolean;
}

/**
 * A Surface from its data. The formula is parsed and differentiated at its first evaluation.
 * @throws Error at that first evaluation where the formula has issues: a mistake of the programmer.
 */
export function analyticSurface(definition: AnalyticSurface): Surface {
  const { formula, params = {} } = definition;
  const expression = once(() => parsed(formula, Object.keys(params)));
  return withValues(definition, params, expression, completeValues(params));
}

function withValues(
  definition: AnalyticSurface,
  params: Params,
  expression: () => Expression,
  values: Values,
): Surface {
  const { minima, saddles } = definition;
  const kernel = once((): Kernel => compileFormula(expression(), values));
  return {
    ...definition,
    params,
    minima: typeof minima === "function" ? minima(values) : minima,
    saddles: typeof saddles === "function" ? saddles(values) : saddles,
    evaluate: (theta, layout, gradient, value) => kernel().evaluate(theta, layout, gradient, value),
    withParams: (given) => withValues(definition, params, expression, completeValues(params, given)),
  };
}

function parsed(formula: string, paramNames: readonly string[]): Expression {
  const result = parseFormula(formula, paramNames);
  if (!result.ok) throw new Error(`the formula ${formula}: ${result.issues.map(issueText).join("; ")}`);
  return result.value;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
