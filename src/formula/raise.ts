/**
 * Graph → expression: the partial derivatives as mathematics to be read. The parts the user wrote keep their spelling,
 * names of params included; the rest is written out of terms (terms.ts) with common factors taken out.
 */
import type { Values } from "../core/param.js";
import { differentiate } from "./differentiate.js";
import type { BinaryOperator, ComparisonOperator, Expression } from "./expression.js";
import { type FunctionName, isFunctionName } from "./functions.js";
import { Graph, isConstant, type Node } from "./graph.js";
import { lower } from "./lower.js";
import { displayNumber, fractionOf } from "./raise-numbers.js";
import { collected, multiplied, raisedTo, type Term, termsOf } from "./terms.js";

/** How many numbers, names and operations both derivatives together may have to be shown. */
const mostShown = 200;

/** The same as they stand in the graph, where nothing is gathered yet. */
const mostGathered = 2000;

/**
 * ∂f/∂x and ∂f/∂y, for showing and not for evaluating: rounded numbers have their exact `value` still, but conventions at kinks
 * (ops.ts) are not part of it. Undefined where they are too long to be read.
 * @throws Error where a param of the expression has no value: a mistake of the programmer.
 */
export function gradientExpressions(
  expression: Expression,
  paramValues: Values,
): readonly [Expression, Expression] | undefined {
  const graph = new Graph();
  const { x, y } = differentiate(lower(expression, paramValues, graph), graph);
  const slopes = [x ?? graph.constant(0), y ?? graph.constant(0)] as const;
  if (!(treeSize(slopes[0]) + treeSize(slopes[1]) <= mostGathered)) return undefined;
  const raising = new Raising(graph, spellings(expression, paramValues, graph));
  const raised = [raising.expression(slopes[0]), raising.expression(slopes[1])] as const;
  return sizeOf(raised[0]) + sizeOf(raised[1]) <= mostShown ? raised : undefined;
}
