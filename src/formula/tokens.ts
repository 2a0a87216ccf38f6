/** Text → tokens. Typographic signs become their plain counterparts; columns count UTF-16 units of the text from 1. */
import { type Issue, show } from "../core/issue.js";

export interface FormulaIssue extends Issue {
  /** Where in the text, from 1; `path` says the same in words. */
  readonly column: number;
}

export type TokenKind = "number" | "word" | "superscript" | "compare" | "end" | (typeof symbols)[number];

export interface Token {
  /** A symbol is its own kind; "compare" is any comparison, "superscript" an exponent written in raised digits. */
  readonly kind: TokenKind;
  /** As typed, but for typographic signs. */
  readonly text: string;
  readonly column: number;
}

const symbols = ["+", "-", "*", "/", "^", "(", ")", ","] as const;

const pattern =
  /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_][\p{L}\p{Nd}_]*)|(?<superscript>[²³]+)|(?<compare>[<>=!]=|[<>≤≥≠])|(?<symbol>[-+*/^(),−·×÷])|(?<space>\s+)|(?<unreadable>[\s\S])/gu;

const plain: ReadonlyMap<string, string> = new Map([
  ["−", "-"],
  ["·", "*"],
  ["×", "*"],
  ["÷", "/"],
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "!="],
]);

const expectedInstead: ReadonlyMap<string, string> = new Map([
  ["=", "== to compare, inside an if"],
  ["!", "!= to compare, inside an if"],
  [";", '","'],
  ["[", '"("'],
  ["{", '"("'],
  ["]", '")"'],
  ["}", '")"'],
  ["|", "abs(…) for an absolute value"],
  [".", "digits around the decimal point"],
  ["√", "sqrt(…)"],
]);

export function issueAt(column: number, got: string, expected: string): FormulaIssue {
  return { path: `column ${column}`, column, got, expected };
}

/** The tokens of a text, the last of kind "end", and an issue for each run of characters that no formula contains. */
export function tokenize(text: string): { tokens: readonly Token[]; issues: readonly FormulaIssue[] } {
  const tokens: Token[] = [];
  const unreadable: { column: number; text: string }[] = [];
  for (const { groups = {}, index } of text.matchAll(pattern)) {
    const column = index + 1;
    if (groups.unreadable !== undefined) {
      const last = unreadable.at(-1);
      if (last !== undefined && last.column + last.text.length === column) last.text += groups.unreadable;
      else unreadable.push({ column, text: groups.unreadable });
    } else if (groups.space === undefined) tokens.push({ ...token(groups), column });
  }
  tokens.push({ kind: "end", text: "", column: text.length + 1 });
  return { tokens, issues: unreadable.map(unreadableIssue) };
}

function token({ number, word, superscript, compare, symbol }: Record<string, string>): Omit<Token, "column"> {
  if (number !== undefined) return { kind: "number", text: number };
  if (word !== undefined) return { kind: "word", text: word };
  if (superscript !== undefined)
    return { kind: "superscript", text: superscript.replace(/²/g, "2").replace(/³/g, "3") };
  if (compare !== undefined) return { kind: "compare", text: plain.get(compare) ?? compare };
  const text = plain.get(symbol) ?? symbol;
  return { kind: text as TokenKind, text };
}

function unreadableIssue({ column, text }: { column: number; text: string }): FormulaIssue {
  const expected = expectedInstead.get(text) ?? "numbers, names, operators and parentheses";
  return issueAt(column, /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+$/u.test(text) ? codePoints(text) : show(text), expected);
}

/** What cannot be seen is told by its number: `U+200B`. */
function codePoints(text: string): string {
  const codes = Array.from(text, (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`);
  return codes.length > 4 ? `${codes.slice(0, 4).join(" ")} …` : codes.join(" ");
}
