import type { Expression } from "../../formula/expression.js";

/** An expression with something else in the place of each param. */
export function replaceParams(expression: Expression, replacement: (name: string) => Expression): Expression {
  const inside = (part: Expression) => replaceParams(part, replacement);
  switch (expression.kind) {
    case "number":
    case "variable":
    case "constant":
      return expression;
    case "param":
      return replacement(expression.name);
    case "sign":
      return { ...expression, operand: inside(expression.operand) };
    case "binary":
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    case "call":
      return { ...expression, args: expression.args.map(inside) };
    case "if": {
      const { operator, left, right } = expression.condition;
      const condition = { operator, left: inside(left), right: inside(right) };
      return { kind: "if", condition, yes: inside(expression.yes), no: inside(expression.no) };
    }
  }
}
