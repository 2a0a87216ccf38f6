/** A formula as mathematics the browser sets: elements built one by one, never markup from text. */
import { type MathNode, toMathML } from "../formula/mathml.js";
import { parseFormula } from "../formula/parse.js";

const namespace = "http://www.w3.org/1998/Math/MathML";

/** The formula as a math element; as plain text where it does not parse. */
export function mathOf(formula: string, paramNames: readonly string[]): Node {
  const parsed = parseFormula(formula, paramNames);
  return parsed.ok ? toElement(toMathML(parsed.value)) : document.createTextNode(formula);
}

function toElement(node: MathNode | string): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const element = document.createElementNS(namespace, node.tag);
  for (const [name, value] of Object.entries(node.attributes ?? {})) element.setAttribute(name, value);
  element.append(...node.children.map(toElement));
  return element;
}
