/** What the words of a formula mean, among the names known to it. */
import { show } from "../core/issue.js";
import { nearMatches } from "../core/near.js";
import type { Expression } from "./expression.js";
import { type FunctionName, functionArities, isFunctionName, otherNames } from "./functions.js";
import { type FormulaIssue, issueAt, type Token } from "./tokens.js";

export type Meaning =
  | { readonly kind: "value"; readonly expression: Expression }
  | { readonly kind: "function"; readonly name: FunctionName }
  | { readonly kind: "if" };

export type Names = ReadonlyMap<string, Meaning>;

const value = (expression: Expression): Meaning => ({ kind: "value", expression });

const builtIn: readonly (readonly [string, Meaning])[] = [
  ["x", value({ kind: "variable", name: "x" })],
  ["y", value({ kind: "variable", name: "y" })],
  ["pi", value({ kind: "constant", name: "pi" })],
  ["π", value({ kind: "constant", name: "pi" })],
  ["e", value({ kind: "constant", name: "e" })],
  ["if", { kind: "if" }],
  ...[...functionArities.keys()].filter(isFunctionName).map((name) => [name, { kind: "function", name }] as const),
];

/** The names of a formula with these params; what is built in hides a param of the same name. */
export function namesOf(params: readonly string[]): Names {
  return new Map([...params.map((name) => [name, value({ kind: "param", name })] as const), ...builtIn]);
}

/**
 * A word as the known names it consists of, the longest first wherever there is a choice: `xy` is x y, `2pix` has pi x.
 * A function can only be the last of several. Undefined where the word does not split wholly.
 */
export function splitWord({ text, column, kind }: Token, names: Names): readonly Token[] | undefined {
  const lengths = pieceLengths(text, names);
  if (lengths[0] === 0) return undefined;
  const pieces: Token[] = [];
  for (let at = 0; at < text.length; at += lengths[at])
    pieces.push({ kind, text: text.slice(at, at + lengths[at]), column: column + at });
  return pieces;
}

/** For each place in a word the length of the longest name from there whose rest splits too; 0 if there is none. */
function pieceLengths(word: string, names: Names): readonly number[] {
  const longest = Math.max(...Array.from(names.keys(), (name) => name.length));
  const lengths: number[] = new Array(word.length).fill(0);
  for (let at = word.length - 1; at >= 0; at--) {
    for (let end = at + 1; end <= Math.min(word.length, at + longest); end++) {
      const meaning = names.get(word.slice(at, end));
      if (meaning === undefined) continue;
      if (end === word.length || (meaning.kind === "value" && lengths[end] > 0)) lengths[at] = end - at;
    }
  }
  return lengths;
}

/** The issue of a word that is neither a name nor several: what was probably meant. */
export function unknownWord({ text, column }: Token, isCalled: boolean, names: Names): FormulaIssue {
  return issueAt(
    column,
    show(text),
    digitsHint(text, names) ?? functionHint(text, names) ?? nameHint(text, isCalled, names),
  );
}

/** `x2` could be 2x or x^2. */
function digitsHint(word: string, names: Names): string | undefined {
  const { head, digits } = /^(?<head>[^\d]+)(?<digits>\d+)/.exec(word)?.groups ?? {};
  if (head === undefined || pieceLengths(head, names)[0] === 0 || isFunctionName(head)) return undefined;
  return `an operator before ${digits}: ${head}^${digits} or ${head}*${digits}`;
}

/** `sinx` lacks parentheses. */
function functionHint(word: string, names: Names): string | undefined {
  for (const name of [...functionArities.keys()].sort((a, b) => b.length - a.length)) {
    const rest = word.slice(name.length);
    const isArgument = /^\d/.test(rest) || pieceLengths(rest, names)[0] > 0;
    if (word.startsWith(name) && isArgument) return `parentheses: ${name}(${rest})`;
  }
  return undefined;
}

function nameHint(word: string, isCalled: boolean, names: Names): string {
  const other = otherNames.get(word.toLowerCase());
  if (other !== undefined) return other;
  const candidates = [...names].filter(([, { kind }]) => (kind === "value") !== isCalled).map(([name]) => name);
  const near = nearMatches(word, candidates);
  if (near.length > 0) return near.join(" or ");
  return isCalled
    ? `a function: ${[...functionArities.keys(), "if"].join(", ")}`
    : `a known name: ${candidates.join(", ")}`;
}
