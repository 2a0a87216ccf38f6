/** A surface's formula as one in x and y alone. */
import type { Values } from "../../core/param.js";
import { namesOf, resolveWords } from "../../formula/names.js";
import { type Token, type TokenKind, tokenize } from "../../formula/tokens.js";

/** The text of a valid formula with the values of its params in place of their names; all else stays as it is. */
export function withNumbers(formula: string, values: Values): string {
  const names = namesOf(Object.keys(values));
  const { tokens } = resolveWords(tokenize(formula).tokens, names);
  let text = "";
  let end = 0;
  for (const [k, token] of tokens.entries()) {
    const meaning = token.kind === "word" ? names.get(token.text) : undefined;
    if (meaning?.kind !== "value" || meaning.expression.kind !== "param") continue;
    const at = token.column - 1;
    text += formula.slice(end, at) + factorText(values[token.text] ?? Number.NaN, tokens[k - 1]);
    end = at + token.text.length;
  }
  return text + formula.slice(end);
}

const operandEnds: ReadonlySet<TokenKind> = new Set(["number", "word", "superscript", ")"] as const);

/** A number where a name stood: a negative one in parentheses, and multiplied by what no number may follow at once. */
function factorText(value: number, before: Token | undefined): string {
  if (value < 0) return `(${value})`;
  return before && operandEnds.has(before.kind) ? `*${value}` : String(value);
}
