/** Workings as mathematics: with letters, and with numbers. */
import type { Optimizer } from "../../core/optimizer.js";
import type { Expression } from "../../formula/expression.js";
import { type MathNode, toMathML } from "../../formula/mathml.js";
import { element, operator } from "../../formula/mathml-parts.js";
import { measured } from "./digits.js";
import { replaceParams } from "./replaceParams.js";
import { letterMath, letterOf } from "./symbols.js";
import type { Working } from "./workings.js";

/** m ← β₁m + (1 − β₁)g */
export function lettersMath({ name, again, formula }: Working, optimizer: Optimizer): MathNode {
  const left = letterMath(letterOf(optimizer, name));
  return withSigns(element("math", left, operator(again ? "←" : "="), ...withLetters(formula, optimizer)));
}

/** = 0.9 · 0.0123 + (1 − 0.9) · 0.512, and = 0.0623: two, so that a line may break between them. */
export function numbersMath({ numbers }: Working, value: number): readonly MathNode[] {
  const result = equals(measured(value));
  return numbers.kind === "number" ? [result] : [equals(numbers), result];
}

const equals = (expression: Expression) => withSigns(element("math", operator("="), ...toMathML(expression).children));

/** A minus that follows an operator, such as a parenthesis, is a sign: it stands close to its number. */
function withSigns(node: MathNode): MathNode {
  const children = node.children.map((child, k) => {
    if (typeof child === "string") return child;
    const before = node.children[k - 1];
    const isSign = child.tag === "mo" && child.children[0] === "−" && typeof before === "object" && before.tag === "mo";
    return isSign ? { ...child, attributes: { form: "prefix" } } : withSigns(child);
  });
  return { ...node, children };
}

/** Stand-ins for names, since names of several letters would be set as words, with dots between them. */
const firstStandIn = 0x4e00;

function withLetters(formula: Expression, optimizer: Optimizer): readonly (MathNode | string)[] {
  const letters = new Map<string, MathNode>();
  const stood = replaceParams(formula, (name) => {
    const standIn = String.fromCodePoint(firstStandIn + letters.size);
    letters.set(standIn, letterMath(letterOf(optimizer, name)));
    return { kind: "param", name: standIn };
  });
  const put = (node: MathNode | string): MathNode | string => {
    if (typeof node === "string") return node;
    const [only] = node.children;
    const letter = typeof only === "string" ? letters.get(only) : undefined;
    return letter ?? { ...node, children: node.children.map(put) };
  };
  return toMathML(stood).children.map(put);
}
