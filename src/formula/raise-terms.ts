/**
 * Nodes as sums of terms, for the eye: what reverse mode leaves scattered over a graph is gathered the way one would
 * write it, and slopes are spelled out as the powers and quotients they are. Nothing here is ever evaluated, so x/x may
 * be 1 and 0·x may vanish; kinks lose their conventions (ops.ts).
 */
import type { Expression } from "./expression.js";
import { type Graph, isConstant, type Node } from "./graph.js";
import { isNear } from "./raise-numbers.js";

/** Where nodes come from. */
export interface Source {
  readonly graph: Graph;
  /** What the user wrote for a node, where it was written. */
  readonly written: ReadonlyMap<Node, Expression>;
}

/** The coefficient times every factor to its exponent. */
export interface Term {
  readonly coefficient: number;
  /** Nodes that are no products, and π as its constant; exponents are whole and not 0. */
  readonly factors: ReadonlyMap<Node, number>;
}

const numberTerm = (coefficient: number): Term => ({ coefficient, factors: new Map() });

const factorTerm = (node: Node): Term => ({ coefficient: 1, factors: new Map([[node, 1]]) });

export function multiplied(a: Term, b: Term): Term {
  const factors = new Map(a.factors);
  for (const [node, exponent] of b.factors) {
    const sum = exponent + (factors.get(node) ?? 0);
    if (sum === 0) factors.delete(node);
    else factors.set(node, sum);
  }
  return { coefficient: a.coefficient * b.coefficient, factors };
}

export function divided(a: Term, b: Term): Term {
  const { factors } = multiplied(a, { ...b, factors: powers(b, -1) });
  return { coefficient: a.coefficient / b.coefficient, factors };
}

const powers = ({ factors }: Term, n: number) => new Map([...factors].map(([node, exponent]) => [node, exponent * n]));

/** A term to a whole power other than 0. */
export const raised = (term: Term, n: number): Term => ({
  coefficient: term.coefficient ** n,
  factors: powers(term, n),
});

const negated = ({ coefficient, factors }: Term): Term => ({ coefficient: -coefficient, factors });

/** What is added up in a node; equal terms are one, and those that cancel are none. */
export function termsOf(node: Node, source: Source): readonly Term[] {
  return collected(addends(node, source));
}

/** Reverse mode comes last to what was written first, so its sums are read from the right. */
function addends(node: Node, source: Source): readonly Term[] {
  const { operation } = node;
  if (operation !== "add" && operation !== "subtract") return [termOf(node, source)];
  const [left, right] = node.args.map((part) => addends(part, source));
  const signed = operation === "add" ? right : right.map(negated);
  return source.written.has(node) ? [...left, ...signed] : [...signed, ...left];
}

function collected(terms: readonly Term[]): readonly Term[] {
  const byFactors = new Map<string, Term>();
  for (const term of terms) {
    const key = keyOf(term);
    const before = byFactors.get(key);
    byFactors.set(key, before ? { ...term, coefficient: before.coefficient + term.coefficient } : term);
  }
  return [...byFactors.values()].filter(({ coefficient }) => coefficient !== 0);
}

const keyOf = ({ factors }: Term) =>
  [...factors]
    .sort(([a], [b]) => a.id - b.id)
    .map(([{ id }, exponent]) => `${id}^${exponent}`)
    .join(" ");

/** A node as one term; a sum that stays one is a factor. */
function termOf(node: Node, source: Source): Term {
  const [a, b] = node.args;
  const { graph } = source;
  const of = (part: Node) => termOf(part, source);
  switch (node.operation) {
    case "constant":
      return constantTerm(node.value, graph);
    case "negate":
      return negated(of(a));
    case "multiply":
      return multiplied(of(a), of(b));
    case "divide":
    case "ratio":
      return divided(of(a), of(b));
    case "power":
      return powerTerm(a, b, source);
    case "powerSlope":
      return multiplied(of(b), powerTerm(a, graph.apply("subtract", b, graph.constant(1)), source));
    case "exponentSlope":
      return multiplied(of(a), of(graph.apply("log", b)));
    case "logSlope":
      return divided(numberTerm(1), of(a));
    case "choose":
      return isConstant(a) ? numberTerm(Number.NaN) : factorTerm(node);
    case "add":
    case "subtract": {
      const terms = termsOf(node, source);
      if (terms.length > 1) return factorTerm(node);
      return terms.length === 1 ? terms[0] : numberTerm(0);
    }
    default:
      return factorTerm(node);
  }
}

/** u^v: whole powers of u's factors where v is whole, else a factor of its own; what shrinks with u is a divisor. */
function powerTerm(u: Node, v: Node, source: Source): Term {
  const { graph } = source;
  const n = v.value;
  if (n === 0) return numberTerm(1);
  if (n < 0) return divided(numberTerm(1), powerTerm(u, graph.constant(-n), source));
  if (Number.isInteger(n)) return raised(termOf(u, source), n);
  return factorTerm(graph.apply("power", u, v));
}

/** A number; a short multiple of π, π² or 1/π as such. */
function constantTerm(value: number, graph: Graph): Term {
  for (const exponent of [1, 2, -1]) {
    const multiple = value / Math.PI ** exponent;
    const short = Number(multiple.toPrecision(4));
    if (value !== 0 && isNear(short, multiple))
      return { coefficient: short, factors: new Map([[graph.constant(Math.PI), exponent]]) };
  }
  return numberTerm(value);
}

/** The order of factors in a product: what is a letter, what is more. */
export const ranks = { pi: 0, letter: 1, sum: 2, other: 3 } as const;

export function rankOf({ operation }: Node): number {
  if (operation === "constant") return ranks.pi;
  if (operation === "x" || operation === "y") return ranks.letter;
  return operation === "add" || operation === "subtract" ? ranks.sum : ranks.other;
}

/** The terms that share a factor with the first one: a factor that is more than a letter, shared by as many as can be. */
export function largestGroup(first: Term, terms: readonly Term[]): readonly Term[] {
  const groups = [...first.factors]
    .filter(([node]) => rankOf(node) > ranks.letter)
    .map(([node, exponent]) => terms.filter(({ factors }) => (factors.get(node) ?? 0) * exponent > 0));
  return groups.reduce((largest, group) => (group.length > largest.length ? group : largest), [first]);
}

/** The factors that terms have in common, with their common divisor. */
export function commonOf(group: readonly Term[]): Term {
  const [first, ...others] = group;
  const factors = new Map<Node, number>();
  for (const [node, exponent] of first.factors) {
    const exponents = others.map((term) => (term.factors.get(node) ?? 0) * Math.sign(exponent));
    const least = Math.min(Math.abs(exponent), ...exponents);
    if (least > 0) factors.set(node, least * Math.sign(exponent));
  }
  const sign = group.every(({ coefficient }) => coefficient < 0) ? -1 : 1;
  const divisor = group.map(({ coefficient }) => Math.abs(coefficient)).reduce(commonDivisor);
  return { coefficient: sign * divisor, factors };
}

/** The greatest common divisor of whole numbers; of others their value if they are equal, else 1. */
function commonDivisor(a: number, b: number): number {
  if (a === b) return a;
  if (!Number.isInteger(a) || !Number.isInteger(b)) return 1;
  return b === 0 ? a : commonDivisor(b, a % b);
}
