/**
 * Graph → expression: the partial derivatives as mathematics to be read. The parts the user wrote keep their spelling,
 * names of params included; the rest is written out of terms (raise-terms.ts), with common factors taken out.
 */
import type { Values } from "../core/param.js";
import { differentiate } from "./differentiate.js";
import type { BinaryOperator, ComparisonOperator, Expression } from "./expression.js";
import type { FunctionName } from "./functions.js";
import { Graph, type Node } from "./graph.js";
import { lower } from "./lower.js";
import { displayNumber, fractionOf } from "./raise-numbers.js";
import {
  commonOf,
  divided,
  largestGroup,
  multiplied,
  raised,
  rankOf,
  ranks,
  type Source,
  type Term,
  termsOf,
} from "./raise-terms.js";

/** How many numbers, names and operations a derivative may have to be shown. */
const mostShown = 200;

/** The same as it stands in the graph, where nothing is gathered yet. */
const mostGathered = 2000;

/**
 * ∂f/∂x and ∂f/∂y, for showing and not for evaluating: numbers are rounded in their `text` only, but the conventions at
 * kinks (ops.ts) are left out. Undefined where they are too long to be read.
 * @throws Error where a param of the expression has no value: a mistake of the programmer.
 */
export function gradientExpressions(
  expression: Expression,
  paramValues: Values,
): readonly [Expression, Expression] | undefined {
  const graph = new Graph();
  const { x, y } = differentiate(lower(expression, paramValues, graph), graph);
  const slopes = [x ?? graph.constant(0), y ?? graph.constant(0)] as const;
  if (slopes.some((slope) => treeSize(slope) > mostGathered)) return undefined;
  const raising = new Raising({ graph, written: spellings(expression, paramValues, graph) });
  const shown = [raising.expression(slopes[0]), raising.expression(slopes[1])] as const;
  return shown.some((slope) => sizeOf(slope) > mostShown) ? undefined : shown;
}

class Raising {
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  expression(node: Node): Expression {
    return this.source.written.get(node) ?? this.sum(termsOf(node, this.source));
  }

  /** Terms with a factor in common that is more than a letter share it: 2u·y − 2u is 2u·(y − 1). */
  private sum(terms: readonly Term[]): Expression {
    const parts: Signed[] = [];
    let left = terms;
    while (left.length > 0) {
      const [first] = left;
      const group = largestGroup(first, left);
      parts.push(group.length > 1 ? this.factored(group) : this.product(first));
      left = left.filter((term) => term !== first && !group.includes(term));
    }
    return sumOf(parts);
  }

  private factored(group: readonly Term[]): Signed {
    const common = commonOf(group);
    return this.product(common, [{ terms: group.map((term) => divided(term, common)), exponent: 1 }]);
  }

  /** A term times powers of sums. What the terms of a sum have in common is taken out of it, unless the user wrote it so. */
  private product(term: Term, sums: readonly SumPower[] = []): Signed {
    const isOpen = ([node]: readonly [Node, number]) => rankOf(node) === ranks.sum && !this.source.written.has(node);
    const factors = [...term.factors];
    if (!factors.some(isOpen)) return this.quotient(term, sums);
    const closed: Term = { ...term, factors: new Map(factors.filter((factor) => !isOpen(factor))) };
    const opened = factors.filter(isOpen).map(([node, exponent]) => {
      const terms = termsOf(node, this.source);
      const common = commonOf(terms);
      return { outside: raised(common, exponent), terms: terms.map((part) => divided(part, common)), exponent };
    });
    const outside = opened.map((sum) => sum.outside).reduce(multiplied, closed);
    return this.product(outside, [...sums, ...opened]);
  }

  /** Numbers come first, then letters, sums and functions; what has a negative exponent divides. */
  private quotient({ coefficient, factors }: Term, sums: readonly SumPower[]): Signed {
    const powers = [
      ...[...factors].sort(([a], [b]) => a.id - b.id).map((factor) => this.power(factor)),
      ...sums.map(({ terms, exponent }) => ({ rank: ranks.sum, base: this.sum(terms), exponent })),
    ].sort((a, b) => a.rank - b.rank);
    const side = (number: number, sign: 1 | -1) => {
      const here = powers.filter(({ exponent }) => exponent * sign > 0);
      return productOf(
        number,
        here.map(({ base, exponent }) => powerOf(base, exponent * sign)),
      );
    };
    const [numerator, divisor] = fractionOf(Math.abs(coefficient));
    const isWhole = divisor === 1 && powers.every(({ exponent }) => exponent > 0);
    const top = side(numerator, 1);
    return { isNegative: coefficient < 0, expression: isWhole ? top : binary("/", top, side(divisor, -1)) };
  }

  private power([node, exponent]: readonly [Node, number]): Power {
    if (node.operation !== "hypot" || exponent % 2 !== 0)
      return { rank: rankOf(node), base: this.factor(node), exponent };
    return { rank: ranks.sum, base: this.squares(node), exponent: exponent / 2 };
  }

  /** hypot(a, b)² as a² + b². */
  private squares({ args }: Node): Expression {
    const { graph } = this.source;
    const [a, b] = args.map((side) => graph.product(side, 2));
    return this.expression(graph.apply("add", a, b));
  }

  private factor(node: Node): Expression {
    const { operation, args } = node;
    const written = this.source.written.get(node);
    if (written) return written;
    if (operation === "constant") return { kind: "constant", name: "pi" };
    if (operation === "x" || operation === "y") return { kind: "variable", name: operation };
    if (operation === "power") return binary("^", this.expression(args[0]), this.expression(args[1]));
    if (operation === "choose") return this.choice(args);
    return { kind: "call", name: operation as FunctionName, args: args.map((arg) => this.expression(arg)) };
  }

  private choice([which, yes, no]: readonly Node[]): Expression {
    const [left, right] = which.args.map((side) => this.expression(side));
    const operator = comparisons[which.operation as keyof typeof comparisons];
    const condition = { operator, left, right };
    return { kind: "if", condition, yes: this.expression(yes), no: this.expression(no) };
  }
}

/** A factor of a product as it will stand. */
interface Power {
  readonly rank: number;
  readonly base: Expression;
  readonly exponent: number;
}

/** A sum to a whole power. */
interface SumPower {
  readonly terms: readonly Term[];
  readonly exponent: number;
}

interface Signed {
  readonly isNegative: boolean;
  readonly expression: Expression;
}

/** Added up, one that is positive first where there is one. */
function sumOf(parts: readonly Signed[]): Expression {
  const first = parts.find(({ isNegative }) => !isNegative) ?? parts[0];
  if (first === undefined) return displayNumber(0);
  const start: Expression = first.isNegative ? minus(first.expression) : first.expression;
  return parts
    .filter((part) => part !== first)
    .reduce((sum, { isNegative, expression }) => binary(isNegative ? "-" : "+", sum, expression), start);
}

const minus = (operand: Expression): Expression => ({ kind: "sign", operator: "-", operand });

const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator,
  left,
  right,
});

const powerOf = (base: Expression, exponent: number) =>
  exponent === 1 ? base : binary("^", base, displayNumber(exponent));

function productOf(number: number, factors: readonly Expression[]): Expression {
  const all = number === 1 && factors.length > 0 ? factors : [displayNumber(number), ...factors];
  return all.reduce((left, right) => binary("*", left, right));
}

/** Of an order only a tie would differ, and that only at single points. */
const comparisons = {
  less: "<",
  lessOrEqual: "<=",
  equal: "==",
  order: "<",
} as const satisfies Readonly<Record<string, ComparisonOperator>>;

/** What the user wrote for each node that is no constant; the innermost where several became one. */
function spellings(expression: Expression, params: Values, graph: Graph): ReadonlyMap<Node, Expression> {
  const written = new Map<Node, Expression>();
  const collect = (part: Expression) => {
    for (const child of childrenOf(part)) collect(child);
    const node = lower(part, params, graph);
    if (node.args.length > 0 && !written.has(node)) written.set(node, part);
  };
  collect(expression);
  return written;
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "sign":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.args;
    case "if":
      return [expression.condition.left, expression.condition.right, expression.yes, expression.no];
    default:
      return [];
  }
}

const sizeOf = (expression: Expression): number =>
  childrenOf(expression).reduce((size, child) => size + sizeOf(child), 1);

/** How many nodes a node is made of, each counted wherever it stands. */
function treeSize(node: Node, known = new Map<Node, number>()): number {
  const found = known.get(node);
  if (found !== undefined) return found;
  const size = node.args.reduce((sum, arg) => sum + treeSize(arg, known), 1);
  known.set(node, size);
  return size;
}
