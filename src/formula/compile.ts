/** From what a user wrote to what is evaluated. */
import type { Values } from "../core/param.js";
import { differentiate } from "./differentiate.js";
import type { Expression } from "./expression.js";
import { Graph } from "./graph.js";
import { type Kernel, kernelOf } from "./kernel.js";
import { lower } from "./lower.js";
import { tapeOf } from "./makeTape.js";
import type { Tape } from "./tape.js";

/**
 * An expression with the values of its params, differentiated once: as a tape of the gradient and the value, and one of the gradient
 * alone.
 * @throws Error where a param of the expression has no value: a mistake of the programmer.
 */
export function tapesOf(
  expression: Expression,
  paramValues: Values,
): { readonly full: Tape; readonly gradientOnly: Tape } {
  const graph = new Graph();
  const f = lower(expression, paramValues, graph);
  const slopes = differentiate(f, graph);
  const gradient = [slopes.x ?? graph.constant(0), slopes.y ?? graph.constant(0)];
  return { full: tapeOf([...gradient, f]), gradientOnly: tapeOf(gradient) };
}

/** The kernel of an expression. */
export function compileFormula(expression: Expression, paramValues: Values): Kernel {
  const { full, gradientOnly } = tapesOf(expression, paramValues);
  return kernelOf(full, gradientOnly);
}
