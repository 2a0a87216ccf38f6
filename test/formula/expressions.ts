/** For the tests: random expressions, their text, and the slow and obvious way to evaluate them. */
import fc from "fast-check";
import type {
  BinaryExpression,
  BinaryOperator,
  ComparisonOperator,
  Expression,
  SignOperator,
} from "../../src/formula/expression.js";
import { functionArities, isFunctionName } from "../../src/formula/functions.js";
import * as ops from "../../src/formula/ops.js";

/** The params random expressions may contain, with their values. */
export const testParams = { kappa: 2.5, shift: -0.75 };

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom("0", "1", "2", "3", "0.5", "1.25", ".7", "1e-1", "10").map(numberExpression),
  fc.constantFrom<Expression>({ kind: "variable", name: "x" }, { kind: "variable", name: "y" }),
  fc.constantFrom<Expression>({ kind: "constant", name: "pi" }, { kind: "constant", name: "e" }),
  fc.constantFrom(...Object.keys(testParams)).map((name): Expression => ({ kind: "param", name })),
);

function numberExpression(text: string): Expression {
  return { kind: "number", value: Number(text), text };
}

/** Expressions of every kind, a few levels deep. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: "formula" },
    { weight: 2, arbitrary: leaf },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant("binary" as const),
        operator: fc.constantFrom<BinaryOperator[]>("+", "-", "*", "/", "^"),
        left: tie("node"),
        right: tie("node"),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("sign" as const),
        operator: fc.constantFrom<SignOperator[]>("+", "-"),
        operand: tie("node"),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...[...functionArities.keys()].filter(isFunctionName)).chain((name) => {
        const { least, most } = functionArities.get(name)!;
        const args = fc.array(tie("node"), { minLength: least, maxLength: Math.min(most, least + 1) });
        return fc.record({ kind: fc.constant("call" as const), name: fc.constant(name), args });
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("if" as const),
        condition: fc.record({
          operator: fc.constantFrom<ComparisonOperator[]>("<", "<=", ">", ">=", "==", "!="),
          left: tie("node"),
          right: tie("node"),
        }),
        yes: tie("node"),
        no: tie("node"),
      }),
    },
  ),
})).node;

/** The text of an expression with parentheses round everything; `choice` writes an if. */
export function printed(
  expression: Expression,
  choice = (condition: string, yes: string, no: string) => `if(${condition}, ${yes}, ${no})`,
): string {
  const print = (part: Expression) => printed(part, choice);
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "variable":
    case "constant":
    case "param":
      return expression.name;
    case "sign":
      return `(${expression.operator}${print(expression.operand)})`;
    case "binary":
      return `(${print(expression.left)} ${expression.operator} ${print(expression.right)})`;
    case "call":
      return `${expression.name}(${expression.args.map(print).join(", ")})`;
    case "if": {
      const { left, operator, right } = expression.condition;
      return choice(`${print(left)} ${operator} ${print(right)}`, print(expression.yes), print(expression.no));
    }
  }
}

/** The value of an expression by walking its tree; every operator and function may be made to slip by a relative error. */
export function walked(expression: Expression, x: number, y: number, slip = 0): number {
  const walk = (part: Expression) => walked(part, x, y, slip);
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "variable":
      return expression.name === "x" ? x : y;
    case "constant":
      return expression.name === "pi" ? Math.PI : Math.E;
    case "param":
      return testParams[expression.name as keyof typeof testParams];
    case "sign":
      return expression.operator === "-" ? -walk(expression.operand) : walk(expression.operand);
    case "binary":
      return walkedBinary(expression, walk(expression.left), walk(expression.right)) * (1 + slip);
    case "call": {
      const define: (...args: number[]) => number = ops.operations[expression.name];
      const args = expression.args.map(walk);
      return (args.length === 1 ? define(args[0]) : args.reduce((a, b) => define(a, b))) * (1 + slip);
    }
    case "if": {
      const { left, operator, right } = expression.condition;
      const [a, b] = [walk(left), walk(right)];
      if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
      const holds = { "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "==": a === b, "!=": a !== b }[operator];
      return holds ? walk(expression.yes) : walk(expression.no);
    }
  }
}

/** Small constant integer powers are multiplied out, powers of e are exp. */
function walkedBinary({ operator, left, right }: BinaryExpression, a: number, b: number): number {
  if (operator !== "^") return { "+": a + b, "-": a - b, "*": a * b, "/": a / b }[operator];
  if (!hasVariable(right) && Number.isInteger(b) && b !== 0 && Math.abs(b) <= 64) {
    const product = repeated(a, Math.abs(b));
    return b < 0 ? 1 / product : product;
  }
  return !hasVariable(left) && a === Math.E ? Math.exp(b) : ops.power(a, b);
}

function repeated(base: number, n: number): number {
  if (n === 1) return base;
  return n % 2 === 1 ? repeated(base, n - 1) * base : repeated(base, n / 2) ** 2;
}

/** Whether an expression depends on x or y: a branch that a fixed condition never chooses does not count. */
export function hasVariable(expression: Expression): boolean {
  if (expression.kind !== "if") return expression.kind === "variable" || childrenOf(expression).some(hasVariable);
  const { condition, yes, no } = expression;
  if (hasVariable(condition.left) || hasVariable(condition.right)) return true;
  const chosen = walked({ kind: "if", condition, yes: numberExpression("1"), no: numberExpression("0") }, 0, 0);
  return chosen === 1 ? hasVariable(yes) : chosen === 0 ? hasVariable(no) : hasVariable(yes) || hasVariable(no);
}

/** What an expression is directly made of. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "sign":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.args;
    case "if":
      return [expression.condition.left, expression.condition.right, expression.yes, expression.no];
    default:
      return [];
  }
}
