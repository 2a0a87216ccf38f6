/**
 * Expressions as a graph without duplicates: equal subexpressions are one node, and what is constant is computed at
 * once. Rewritings keep every bit, NaN and Infinity included: nothing is dropped because it "must" be 0.
 */
import { type Operation, operations } from "./ops.js";

export interface Node {
  /** Rises in the order of creation, so arguments come before what is made of them. */
  readonly id: number;
  readonly operation: Operation | "constant" | "x" | "y";
  readonly args: readonly Node[];
  /** Of a constant; NaN elsewhere. */
  readonly value: number;
  /** A product of equal factors is a power: its factor and their number. Every other node is its own base. */
  readonly base: Node;
  readonly exponent: number;
}

const commutative: ReadonlySet<string> = new Set<Operation>(["add", "multiply", "min", "max", "equal"]);

/** Integer powers up to here are multiplied out; beyond it `power` is as fast and more precise. */
const mostFactors = 64;

export const isConstant = (node: Node, value?: number): boolean =>
  node.operation === "constant" && (value === undefined || Object.is(node.value, value));

export class Graph {
  private readonly nodes = new Map<string, Node>();
  readonly x = this.intern("x", "x", []);
  readonly y = this.intern("y", "y", []);

  constant(value: number): Node {
    return this.intern(Object.is(value, -0) ? "-0" : String(value), "constant", [], value);
  }

  /** The node of an operation on others: an existing one, a constant, or a simpler one of the same bits. */
  apply(operation: Operation, ...args: readonly Node[]): Node {
    if (args.every((node) => isConstant(node))) {
      const define: (...values: number[]) => number = operations[operation];
      return this.constant(define(...args.map(({ value }) => value)));
    }
    const ordered = commutative.has(operation) ? inOrder(args) : args;
    return (
      this.simpler(operation, ordered) ?? this.intern(`${operation} ${ordered.map(({ id }) => id)}`, operation, ordered)
    );
  }

  /** u^v: products for small integers, exp where u is e. */
  power(u: Node, v: Node): Node {
    const n = v.value;
    if (Number.isInteger(n) && n > 0 && n <= mostFactors) return this.product(u, n);
    if (Number.isInteger(n) && n < 0 && n >= -mostFactors)
      return this.apply("divide", this.constant(1), this.product(u, -n));
    return isConstant(u, Math.E) ? this.apply("exp", v) : this.apply("power", u, v);
  }

  /** u multiplied by itself to n factors, sharing the halves. */
  product(u: Node, n: number): Node {
    if (n === 1) return u;
    if (n % 2 === 1) return this.apply("multiply", this.product(u, n - 1), u);
    const half = this.product(u, n / 2);
    return this.apply("multiply", half, half);
  }

  private simpler(operation: Operation, [a, b, c]: readonly Node[]): Node | undefined {
    switch (operation) {
      case "add":
        if (b.operation === "negate") return this.apply("subtract", a, b.args[0]);
        return a.operation === "negate" ? this.apply("subtract", b, a.args[0]) : undefined;
      case "subtract":
        if (isConstant(b, 0)) return a;
        return b.operation === "negate" ? this.apply("add", a, b.args[0]) : undefined;
      case "multiply":
        if (isConstant(a, 1)) return b;
        if (isConstant(a, -1)) return this.apply("negate", b);
        if (a.operation !== "constant" || b.operation !== "negate") return undefined;
        return this.apply("multiply", this.constant(-a.value), b.args[0]);
      case "divide":
        return isConstant(b, 1) ? a : undefined;
      case "negate":
        if (a.operation === "negate") return a.args[0];
        if (a.operation !== "multiply" || a.args[0].operation !== "constant") return undefined;
        return this.apply("multiply", this.constant(-a.args[0].value), a.args[1]);
      case "choose":
        return isConstant(a, 1) ? b : isConstant(a, 0) ? c : undefined;
      default:
        return undefined;
    }
  }

  private intern(key: string, operation: Node["operation"], args: readonly Node[], value = Number.NaN): Node {
    const existing = this.nodes.get(key);
    if (existing !== undefined) return existing;
    const [a, b] = args;
    const isPower = operation === "multiply" && a.base === b.base;
    const node = { id: this.nodes.size, operation, args, value } as { -readonly [K in keyof Node]: Node[K] };
    node.base = isPower ? a.base : node;
    node.exponent = isPower ? a.exponent + b.exponent : 1;
    this.nodes.set(key, node);
    return node;
  }
}

/** Constants first, then in order of creation: what is commutative is stored once. */
function inOrder(args: readonly Node[]): readonly Node[] {
  const rank = (node: Node) => (node.operation === "constant" ? -1 : node.id);
  return rank(args[0]) <= rank(args[1]) ? args : [args[1], args[0]];
}
