/** Expression → graph: params and constants become numbers, each function its operations. */
import type { Values } from "../core/param.js";
import type { BinaryOperator, CallExpression, ComparisonOperator, Expression } from "./expression.js";
import type { Graph, Node } from "./graph.js";
import type { Operation } from "./ops.js";

const constants = { pi: Math.PI, e: Math.E } as const;

const arithmetic: Readonly<Record<Exclude<BinaryOperator, "^">, Operation>> = {
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
};

/**
 * The node of an expression's value.
 * @throws Error where a param has no value: a mistake of the programmer.
 */
export function lower(expression: Expression, params: Values, graph: Graph): Node {
  const into = (part: Expression) => lower(part, params, graph);
  switch (expression.kind) {
    case "number":
      return graph.constant(expression.value);
    case "variable":
      return graph[expression.name];
    case "constant":
      return graph.constant(constants[expression.name]);
    case "param":
      if (!Object.hasOwn(params, expression.name)) throw new Error(`the param ${expression.name} has no value`);
      return graph.constant(params[expression.name]);
    case "sign":
      return expression.operator === "+" ? into(expression.operand) : graph.apply("negate", into(expression.operand));
    case "binary": {
      const [left, right] = [into(expression.left), into(expression.right)];
      const { operator } = expression;
      return operator === "^" ? graph.power(left, right) : graph.apply(arithmetic[operator], left, right);
    }
    case "call":
      return call(expression, expression.args.map(into), graph);
    case "if": {
      const { operator, left, right } = expression.condition;
      return choice(operator, into(left), into(right), into(expression.yes), into(expression.no), graph);
    }
  }
}

/** Functions of several arguments work from the left: hypot(a, b, c) = hypot(hypot(a, b), c). */
function call({ name }: CallExpression, args: readonly Node[], graph: Graph): Node {
  return args.length === 1 ? graph.apply(name, args[0]) : args.reduce((a, b) => graph.apply(name, a, b));
}

/** Every comparison is one of three, its sides changed for > and >=; != chooses the other branch of ==. */
const comparisons: Readonly<Record<ComparisonOperator, Operation>> = {
  "<": "less",
  "<=": "lessOrEqual",
  ">": "less",
  ">=": "lessOrEqual",
  "==": "equal",
  "!=": "equal",
};

function choice(operator: ComparisonOperator, left: Node, right: Node, yes: Node, no: Node, graph: Graph): Node {
  const sides = operator.startsWith(">") ? [right, left] : [left, right];
  const branches = operator === "!=" ? [no, yes] : [yes, no];
  return graph.apply("choose", graph.apply(comparisons[operator], ...sides), ...branches);
}
