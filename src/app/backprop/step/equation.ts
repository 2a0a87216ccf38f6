/** An equation on the page: with letters, and beneath it with its numbers and what they come to. */
import { lettersOf, numbersOf, type SetNumber, type Working } from "../../../backprop/piece.js";
import { type MathNode, element as math, numberMath, operator } from "../../../formula/mathml-parts.js";
import { element } from "../../element.js";
import { mathElement } from "../../formula/mathElement.js";
import { shortestText } from "../numberText.js";

/** Digits of a number in an equation. */
const digits = 5;

const minus: MathNode = { tag: "mo", attributes: { form: "prefix" }, children: ["−"] };

export const setNumber: SetNumber = (value) => {
  if (!Number.isFinite(value)) return math("mn", shortestText(value, digits));
  const size = numberMath(shortestText(Math.abs(value), digits));
  return math("mrow", ...(value < 0 ? [minus] : []), ...size);
};

/** Pieces are mathematics each: between them a line may break. */
function lineOf(className: string, nodes: readonly MathNode[]): HTMLElement {
  const line = element("div", className);
  line.append(...nodes.map((node) => mathElement(math("math", node))));
  return line;
}

const equals = (node: MathNode) => math("mrow", operator("="), node);

/** The first piece goes with the sign before it. */
const after = (sign: (node: MathNode) => MathNode, nodes: readonly MathNode[]) =>
  nodes.map((node, k) => (k === 0 ? sign(node) : node));

export function equationElement({ name, pieces, value }: Working): HTMLElement {
  const box = element("div", "equation");
  const letters = after((node) => math("mrow", name, operator("="), node), pieces.map(lettersOf));
  const numbers = after(
    equals,
    pieces.map((piece) => numbersOf(piece, setNumber)),
  );
  const result = equals(setNumber(value));
  // A sum of more samples than can be shown has no pieces, and a number alone is its own result.
  const isPlain = pieces.length === 0;
  box.append(
    lineOf("equation-letters", isPlain ? [math("mrow", name, result)] : letters),
    ...(isPlain ? [] : [lineOf("equation-numbers", [...numbers, math("mstyle", result)])]),
  );
  return box;
}
