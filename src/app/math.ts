/** A formula's text as mathematics the browser sets. */
import { toMathML } from "../formula/mathml.js";
import { parseFormula } from "../formula/parse.js";
import { mathElement } from "./formula/mathElement.js";

/** The formula as a math element; as plain text where it does not parse. */
export function mathOf(formula: string, paramNames: readonly string[]): Node {
  const parsed = parseFormula(formula, paramNames);
  return parsed.ok ? mathElement(toMathML(parsed.value)) : document.createTextNode(formula);
}
