/** Expression → graph: params and constants become numbers, each function its operations. */
import type { Values } from "../core/param.js";
import type { BinaryOperator, CallExpression, Comparison, Expression } from "./expression.js";
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
    case "if":
      return choice(expression.condition, into(expression.then), into(expression.otherwise), into, graph);
  }
}

/** Functions of several arguments work from the left: hypot(a, b, c) = hypot(hypot(a, b), c). */
function call({ name }: CallExpression, args: readonly Node[], graph: Graph): Node {
  return args.length === 1 ? graph.apply(name, args[0]) : args.reduce((a, b) => graph.apply(name, a, b));
}

function choice(
  { operator, left, right }: Comparison,
  then: Node,
  otherwise: Node,
  into: (part: Expression) => Node,
  graph: Graph,
): Node {
  const [a, b] = [into(left), into(right)];
  const choose = (operation: Operation, first: Node, second: Node, yes: Node, no: Node) =>
    graph.apply("choose", graph.apply(operation, first, second), yes, no);
  switch (operator) {
    case "<":
      return choose("less", a, b, then, otherwise);
    case "<=":
      return choose("lessOrEqual", a, b, then, otherwise);
    case ">":
      return choose("less", b, a, then, otherwise);
    case ">=":
      return choose("lessOrEqual", b, a, then, otherwise);
    case "==":
      return choose("equal", a, b, then, otherwise);
    case "!=":
      return choose("equal", a, b, otherwise, then);
  }
}
