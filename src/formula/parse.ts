/**
 * Text → expression, by recursive descent. The grammar, loosest first:
 *
 *     sum      product (("+" | "-") product)*
 *     product  signed (("*" | "/") signed | power)*        a power that follows at once is an implied multiplication
 *     signed   ("-" | "+") signed | power                   so -x^2 is -(x^2), and 1/2x is (1/2)x
 *     power    raised ("^" signed)?                         so ^ groups right, and 2^-1 works
 *     raised   primary superscript*
 *     primary  number | name | function "(" sum ("," sum)* ")" | "if" "(" sum comparison sum "," sum "," sum ")" | "(" sum ")"
 */
import { show } from "../core/issue.js";
import type { BinaryOperator, ComparisonOperator, Expression } from "./expression.js";
import { type FunctionName, functionArities } from "./functions.js";
import { type Names, namesOf, resolveWords } from "./names.js";
import { type FormulaIssue, issueAt, type Token, type TokenKind, tokenize } from "./tokens.js";

export type { FormulaIssue } from "./tokens.js";

export type ParsedFormula =
  | { readonly ok: true; readonly value: Expression }
  | { readonly ok: false; readonly issues: readonly FormulaIssue[] };

/** What a formula may be at most: characters of text, levels of nesting, nodes of the expression. */
export const limits = { characters: 2000, depth: 100, nodes: 1000 } as const;

/**
 * The expression of a text in x, y, the named params, pi and e; or every issue that can be told at once, in order of
 * their columns: all unknown characters and names; where all characters are known also wrong numbers of arguments and
 * the first syntax error. Total: any string gives a result. What is built in hides a param of the same name.
 */
export function parseFormula(text: string, paramNames: readonly string[] = []): ParsedFormula {
  if (text.length > limits.characters) {
    const got = `${text.length} characters`;
    return { ok: false, issues: [issueAt(limits.characters + 1, got, `at most ${limits.characters} characters`)] };
  }
  const names = namesOf(paramNames);
  const { tokens, issues: unreadable } = tokenize(text);
  const { tokens: resolved, issues: unknown } = resolveWords(tokens, names);
  const issues = [...unreadable, ...unknown];
  if (unreadable.length > 0) return { ok: false, issues: inOrder(issues) };
  return new Parser(resolved, names, issues).formula();
}

const inOrder = (issues: readonly FormulaIssue[]) => [...issues].sort((a, b) => a.column - b.column);

/** Thrown and caught in this file alone: what stops the parsing. */
class Stop extends Error {
  readonly issue: FormulaIssue;
  constructor(issue: FormulaIssue) {
    super();
    this.issue = issue;
  }
}

const comparisonOnly = "comparisons only as the condition of an if(condition, a, b)";

/** What is told of a token that has its place elsewhere only. */
const misplaced: Partial<Record<TokenKind, string>> = {
  compare: comparisonOnly,
  ",": '"," only between the arguments of a function',
  ")": 'no ")" without a "(" before it',
};

class Parser {
  private readonly tokens: readonly Token[];
  private readonly names: Names;
  private readonly issues: FormulaIssue[];
  private at = 0;
  private depth = 0;
  private nodes = 0;

  constructor(tokens: readonly Token[], names: Names, issues: readonly FormulaIssue[]) {
    this.tokens = tokens;
    this.names = names;
    this.issues = [...issues];
  }

  formula(): ParsedFormula {
    try {
      const value = this.sum();
      if (this.next.kind !== "end") this.stop(misplaced[this.next.kind] ?? "an operator or the end");
      if (this.issues.length === 0) return { ok: true, value };
    } catch (thrown) {
      if (!(thrown instanceof Stop)) throw thrown;
      this.issues.push(thrown.issue);
    }
    return { ok: false, issues: inOrder(this.issues) };
  }

  private sum(): Expression {
    let left = this.product();
    for (;;) {
      const operator = this.accept("+") ?? this.accept("-");
      if (operator === undefined) return left;
      left = this.binary(operator.kind as BinaryOperator, left, this.product());
    }
  }

  private product(): Expression {
    let left = this.signed();
    for (;;) {
      const operator = this.accept("*") ?? this.accept("/");
      if (operator !== undefined) left = this.binary(operator.kind as BinaryOperator, left, this.signed());
      else if (this.next.kind === "word" || this.next.kind === "(") left = this.binary("*", left, this.power());
      else if (this.next.kind === "number") this.stop(`an operator before ${this.next.text}, like * or ^`);
      else return left;
    }
  }

  private signed(): Expression {
    const sign = this.accept("-") ?? this.accept("+");
    if (sign === undefined) return this.power();
    const operand = this.nested(sign, () => this.signed());
    return this.node({ kind: "sign", operator: sign.kind as "-" | "+", operand });
  }

  private power(): Expression {
    const base = this.raised();
    const operator = this.accept("^");
    return operator === undefined
      ? base
      : this.binary(
          "^",
          base,
          this.nested(operator, () => this.signed()),
        );
  }

  private raised(): Expression {
    let base = this.primary();
    for (;;) {
      const exponent = this.accept("superscript");
      if (exponent === undefined) return base;
      base = this.binary("^", base, this.number(exponent));
    }
  }

  private primary(): Expression {
    const token = this.next;
    if (this.accept("number")) return this.number(token);
    if (this.accept("(")) return this.closed(token, () => this.sum());
    if (!this.accept("word")) this.stop(this.operandExpected());
    const meaning = this.names.get(token.text);
    if (meaning === undefined) return this.unknown();
    if (meaning.kind === "value") return this.node(meaning.expression);
    return meaning.kind === "if" ? this.conditional(token) : this.call(token, meaning.name);
  }

  private number({ text, column }: Token): Expression {
    const value = Number(text);
    if (value === Number.POSITIVE_INFINITY) this.issues.push(issueAt(column, text, "a number below 1.8e308"));
    return this.node({ kind: "number", value, text });
  }

  /** Reads on past a name nobody knows, so that the problems after it are told too. */
  private unknown(): Expression {
    const open = this.accept("(");
    if (open !== undefined) this.closed(open, () => this.args());
    return this.node({ kind: "number", value: Number.NaN, text: "" });
  }

  private call(word: Token, name: FunctionName): Expression {
    const open = this.accept("(") ?? this.stop(`"(" after ${name}: ${name}(…)`);
    const args = this.closed(open, () => this.args());
    const { least, most } = functionArities.get(name)!;
    if (args.length < least || args.length > most) {
      const expected = most > least ? `${least} or more arguments` : counted(least);
      this.issues.push(issueAt(word.column, `${name} of ${counted(args.length)}`, `${name} of ${expected}`));
    }
    return this.node({ kind: "call", name, args });
  }

  private args(): readonly Expression[] {
    if (this.next.kind === ")") return [];
    const args = [this.sum()];
    while (this.accept(",")) args.push(this.sum());
    return args;
  }

  private conditional(word: Token): Expression {
    const open = this.accept("(") ?? this.stop('"(" after if: if(condition, a, b)');
    return this.closed(open, () => {
      const left = this.sum();
      const operator = this.accept("compare") ?? this.stop("a comparison such as x < 1");
      const right = this.sum();
      const condition = { operator: operator.text as ComparisonOperator, left, right };
      this.accept(",") ?? this.stop('"," after the condition');
      const yes = this.sum();
      this.accept(",") ?? this.stop(`"," and what it is otherwise, for the if at column ${word.column}`);
      return this.node({ kind: "if", condition, yes, no: this.sum() });
    });
  }

  /** What stands between an opened parenthesis and the one that closes it. */
  private closed<T>(open: Token, inside: () => T): T {
    const value = this.nested(open, inside);
    if (this.next.kind === "compare") this.stop(comparisonOnly);
    this.accept(")") ?? this.stop(`")" for the "(" at column ${open.column}`);
    return value;
  }

  private nested<T>({ column }: Token, inside: () => T): T {
    if (++this.depth > limits.depth)
      throw new Stop(issueAt(column, "deeper nesting", `at most ${limits.depth} levels`));
    const value = inside();
    this.depth--;
    return value;
  }

  private binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
    return this.node({ kind: "binary", operator, left, right });
  }

  private node(expression: Expression): Expression {
    if (++this.nodes > limits.nodes) {
      const { column } = this.tokens[this.at - 1];
      throw new Stop(issueAt(column, "a longer formula", `at most ${limits.nodes} numbers, names and operations`));
    }
    return expression;
  }

  private get next(): Token {
    return this.tokens[this.at];
  }

  private accept(kind: TokenKind): Token | undefined {
    return this.next.kind === kind ? this.tokens[this.at++] : undefined;
  }

  private operandExpected(): string {
    if (this.tokens.length === 1) return "a formula in x and y";
    const isPython = this.next.kind === "*" && this.tokens[this.at - 1]?.kind === "*";
    return isPython ? "^ for a power" : 'a number, a name or "("';
  }

  /** @throws Stop at the next token. */
  private stop(expected: string): never {
    const { kind, text, column } = this.next;
    const got = kind === "end" ? "the end" : kind === "superscript" ? `a raised ${text}` : show(text);
    throw new Stop(issueAt(column, got, expected));
  }
}

const counted = (count: number) => (count === 1 ? "1 argument" : `${count === 0 ? "no" : count} arguments`);
