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
 * The tokens with each word as the known names it consists of, the longest first wherever there is a choice: `xy` is
 * x y, `2pix` has pi x. A function can only be the last of several. Words that do not split wholly are issues.
 */
export function resolveWords(
  tokens: readonly Token[],
  names: Names,
): { tokens: readonly Token[]; issues: readonly FormulaIssue[] } {
  const issues: FormulaIssue[] = [];
  const resolved = tokens.flatMap((token, k) => {
    if (token.kind !== "word" || names.has(token.text)) return [token];
    const pieces = split(token, names);
    if (pieces === undefined) issues.push(unknownWord(token, tokens[k + 1].kind === "(", names));
    return pieces ?? [token];
  });
  return { tokens: resolved, issues };
}

function split({ text, column, kind }: Token, names: Names): readonly Token[] | undefined {
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
function unknownWord({ text, column }: Token, isCalled: boolean, names: Names): FormulaIssue {
  const hint = isCalled ? undefined : (digitsHint(text, names) ?? functionHint(text, names));
  return issueAt(column, show(text), hint ?? nameHint(text, isCalled, names));
}

/** `x2` could be x^2 or x*2. */
function digitsHint(word: string, names: Names): string | undefined {
  const { head, digits } = /^(?<head>\P{Nd}+)(?<digits>\p{Nd}+)/u.exec(word)?.groups ?? {};
  if (head === undefined || pieceLengths(head, names)[0] === 0 || isFunctionName(head)) return undefined;
  return `an operator before ${digits}: ${head}^${digits} or ${head}*${digits}`;
}

/** `sinx` lacks parentheses. */
function functionHint(word: string, names: Names): string | undefined {
  const longestFirst = [...functionArities.keys()].sort((a, b) => b.length - a.length);
  const name = longestFirst.find((name) => word.startsWith(name));
  if (name === undefined) return undefined;
  const rest = word.slice(name.length);
  return /^\d/.test(rest) || pieceLengths(rest, names)[0] > 0 ? `parentheses: ${name}(${rest})` : undefined;
}

function nameHint(word: string, isCalled: boolean, names: Names): string {
  const other = otherNames.get(word.toLowerCase());
  if (other !== undefined) return other;
  const isPossible = (name: string, { kind }: Meaning) => name !== "π" && (isCalled || kind === "value");
  const candidates = [...names].filter(([name, meaning]) => isPossible(name, meaning)).map(([name]) => name);
  const near = nearMatches(word, candidates);
  return near.length > 0 ? near.join(" or ") : `a known name: ${candidates.join(", ")}`;
}
