/**
 * Expression → presentation MathML, as it was typed: nothing is simplified or sorted. Only parentheses that are needed
 * are set: fractions, exponents, roots and bars group by themselves.
 */
import type { BinaryExpression, CallExpression, Expression, IfExpression } from "./expression.js";
import {
  application,
  between,
  element,
  functionMath,
  invisibleTimes,
  isWord,
  type MathNode,
  nameMath,
  numberMath,
  operator,
  single,
  thinSpace,
} from "./mathml-parts.js";

export { type MathNode, mathMLText } from "./mathml-parts.js";

/** A formula as a `math` element. */
export function toMathML(expression: Expression): MathNode {
  return element("math", row(expression));
}

/** How tightly something holds together. */
const binding = { cases: 0, sum: 1, sign: 2, product: 3, fraction: 4, power: 5, atom: 6 } as const;

const bindingOfOperator = {
  "+": binding.sum,
  "-": binding.sum,
  "*": binding.product,
  "/": binding.fraction,
  "^": binding.power,
} as const;

function bindingOf(expression: Expression): number {
  switch (expression.kind) {
    case "number":
      return isScientific(expression.text) ? binding.product : binding.atom;
    case "sign":
      return binding.sign;
    case "if":
      return binding.cases;
    case "binary":
      return bindingOfOperator[expression.operator];
    default:
      return binding.atom;
  }
}

const isScientific = (text: string) => /e/i.test(text);

/** The parts of an expression, side by side. */
function parts(expression: Expression): readonly MathNode[] {
  switch (expression.kind) {
    case "number":
      return numberMath(expression.text);
    case "variable":
    case "constant":
    case "param":
      return [nameMath(expression.name)];
    case "sign":
      return [operator(expression.operator), ...after(expression.operand, binding.product)];
    case "binary":
      return binary(expression);
    case "call":
      return call(expression);
    case "if":
      return [cases(expression)];
  }
}

const row = (expression: Expression) => single(parts(expression));

const parenthesised = (expression: Expression) => [between("(", parts(expression), ")")];

/** In parentheses unless it holds together at least so tightly. */
const within = (expression: Expression, least: number) =>
  bindingOf(expression) < least ? parenthesised(expression) : parts(expression);

/** The same after an operator, where a sign would be a second one. */
const after = (expression: Expression, least: number) =>
  startsWithSign(expression) ? parenthesised(expression) : within(expression, least);

function startsWithSign(expression: Expression): boolean {
  if (expression.kind !== "binary") return expression.kind === "sign";
  return bindingOf(expression) <= binding.product && startsWithSign(expression.left);
}

function binary({ operator: symbol, left, right }: BinaryExpression): readonly MathNode[] {
  switch (symbol) {
    case "+":
      return [...within(left, binding.sum), operator(symbol), ...after(right, binding.sum)];
    case "-":
      return [...within(left, binding.sum), operator(symbol), ...after(right, binding.product)];
    case "*":
      return [...within(left, binding.sign), ...times(left, right), ...after(right, binding.product)];
    case "/":
      return [element("mfrac", row(left), row(right))];
    case "^":
      return power(left, right);
  }
}

/** sin(x)^2 is set as sin²(x). */
function power(base: Expression, exponent: Expression): readonly MathNode[] {
  if (base.kind !== "call" || isFence(base))
    return [element("msup", single(within(base, binding.atom)), row(exponent))];
  const isPlain = exponent.kind === "number" && /^\d+$/.test(exponent.text);
  return isPlain ? call(base, row(exponent)) : [element("msup", ...parenthesised(base), row(exponent))];
}

const isFence = ({ name }: CallExpression) => name in fences || name === "sqrt" || name === "cbrt";
const fences: Partial<Record<string, readonly [open: string, close: string]>> = {
  abs: ["|", "|"],
  floor: ["⌊", "⌋"],
  ceil: ["⌈", "⌉"],
};

function call({ name, args }: CallExpression, exponent?: MathNode): readonly MathNode[] {
  const fence = fences[name];
  if (fence !== undefined) return [between(fence[0], parts(args[0]), fence[1])];
  if (name === "sqrt") return [element("msqrt", row(args[0]))];
  if (name === "cbrt") return [element("mroot", row(args[0]), element("mn", "3"))];
  const word = functionMath(name);
  const list = args.flatMap((arg, k) => (k === 0 ? parts(arg) : [operator(","), ...parts(arg)]));
  return [exponent === undefined ? word : element("msup", word, exponent), application, between("(", list, ")")];
}

/** An if within the last branch of an if is one more row. */
function cases(expression: IfExpression): MathNode {
  const cell = (...children: readonly MathNode[]) => element("mtd", ...children);
  const rows: MathNode[] = [];
  let rest: Expression = expression;
  for (; rest.kind === "if"; rest = rest.no) {
    const { left, operator: comparison, right } = rest.condition;
    const condition = [element("mtext", "if\u00a0"), ...parts(left), operator(comparison), ...parts(right)];
    rows.push(element("mtr", cell(row(rest.yes)), cell(...condition)));
  }
  rows.push(element("mtr", cell(row(rest)), cell(element("mtext", "otherwise"))));
  return element("mrow", operator("{"), { tag: "mtable", attributes: { columnalign: "left" }, children: rows });
}

/** What stands between two factors: a dot where they would run together, else nothing that is seen. */
function times(left: Expression, right: Expression): readonly MathNode[] {
  const [end, start] = [edge(left, "right"), edge(right, "left")];
  if (end === "word" || start === "word" || start === "number" || start === "fraction") return [operator("·")];
  return start === "function" ? [invisibleTimes, thinSpace] : [invisibleTimes];
}

/** What is seen at an end of a factor. */
function edge(factor: Expression, side: "left" | "right"): "number" | "word" | "function" | "fraction" | "other" {
  switch (factor.kind) {
    case "number":
      return "number";
    case "param":
      return isWord(factor.name) ? "word" : "other";
    case "call":
      return side === "left" && !isFence(factor) ? "function" : "other";
    case "binary":
      if (factor.operator === "/") return "fraction";
      if (factor.operator === "*") return edge(factor[side], side);
      return factor.operator === "^" && side === "left" ? edge(factor.left, side) : "other";
    default:
      return "other";
  }
}
