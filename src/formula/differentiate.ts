/**
 * Reverse-mode differentiation on the graph: one sweep from f back to x and y gives both partial derivatives, in the
 * same graph, so they share nodes with the value and with each other. A derivative that is 0 whatever the point is
 * `undefined` and is dropped with all that it multiplies; nothing else is.
 *
 * What chooses (if, min, max) is differentiated branch by branch: were the branch not taken reached by an adjoint of
 * 0, its infinite slopes would turn into 0 · ∞ = NaN.
 *
 * Conventions at kinks and singular points: ops.ts.
 */
import { type Graph, isConstant, type Node } from "./graph.js";
import type { Operation } from "./ops.js";

type Partial = Node | undefined;

export interface Gradient {
  readonly x: Partial;
  readonly y: Partial;
}

export function differentiate(f: Node, graph: Graph): Gradient {
  return new Differentiation(graph).gradient(f);
}

class Differentiation {
  private readonly graph: Graph;
  private readonly known = new Map<Node, Gradient>();

  constructor(graph: Graph) {
    this.graph = graph;
  }

  gradient(f: Node): Gradient {
    const found = this.known.get(f);
    if (found !== undefined) return found;
    const result = this.sweep(f);
    this.known.set(f, result);
    return result;
  }

  /** Nodes are visited from the last to the first, so each adjoint is complete when its turn comes. */
  private sweep(f: Node): Gradient {
    const { graph } = this;
    const adjoints = new Map<Node, Node>([[f, graph.constant(1)]]);
    for (const node of downwards(f)) {
      const adjoint = adjoints.get(node);
      if (adjoint === undefined) continue;
      for (const [input, part] of this.parts(node, adjoint)) {
        if (part === undefined || isConstant(input)) continue;
        const sum = adjoints.get(input);
        adjoints.set(input, sum === undefined ? part : graph.apply("add", sum, part));
      }
    }
    return { x: adjoints.get(graph.x), y: adjoints.get(graph.y) };
  }

  /** What a node with this adjoint adds to the adjoints of its inputs. */
  private parts(node: Node, adjoint: Node): readonly (readonly [input: Node, part: Partial])[] {
    const { graph } = this;
    const [a, b] = node.args;
    const times = (slope: Node) => this.times(adjoint, slope);
    const minus = (slope: Node) => graph.apply("negate", times(slope));
    switch (node.operation) {
      case "add":
        return [
          [a, adjoint],
          [b, adjoint],
        ];
      case "subtract":
        return [
          [a, adjoint],
          [b, graph.apply("negate", adjoint)],
        ];
      case "negate":
        return [[a, graph.apply("negate", adjoint)]];
      case "multiply": {
        const { base, exponent } = node;
        if (exponent > 1)
          return [[base, this.times(times(graph.constant(exponent)), graph.product(base, exponent - 1))]];
        return [
          [a, times(b)],
          [b, times(a)],
        ];
      }
      case "divide": {
        const byDivisor = this.times(adjoint, graph.apply("divide", graph.constant(1), b));
        return [
          [a, byDivisor],
          [b, graph.apply("negate", this.times(byDivisor, node))],
        ];
      }
      case "power":
        if (b.value === 0) return [];
        return [
          [a, times(graph.apply("powerSlope", a, b))],
          [b, times(graph.apply("exponentSlope", node, a))],
        ];
      case "hypot":
        return [
          [a, times(graph.apply("ratio", a, node))],
          [b, times(graph.apply("ratio", b, node))],
        ];
      case "atan2": {
        const radius = graph.apply("hypot", a, b);
        const slope = (side: Node) => graph.apply("ratio", graph.apply("ratio", side, radius), radius);
        return [
          [a, times(slope(b))],
          [b, minus(slope(a))],
        ];
      }
      case "min":
        return this.branches(adjoint, graph.apply("order", a, b), a, b);
      case "max":
        return this.branches(adjoint, graph.apply("order", b, a), a, b);
      case "choose":
        return this.branches(adjoint, node.args[0], node.args[1], node.args[2]);
      default: {
        const slope = slopeOf(node, graph);
        return slope === undefined ? [] : [[a, times(slope)]];
      }
    }
  }

  /** The gradient of what `which` chooses, times the adjoint, straight to x and y. */
  private branches(adjoint: Node, which: Node, first: Node, second: Node): readonly (readonly [Node, Partial])[] {
    const { graph } = this;
    const [one, other] = [this.gradient(first), this.gradient(second)];
    const chosen = (a: Partial, b: Partial): Partial => {
      if (a === undefined && b === undefined) return undefined;
      const zero = graph.constant(0);
      return this.times(adjoint, graph.apply("choose", which, a ?? zero, b ?? zero));
    };
    return [
      [graph.x, chosen(one.x, other.x)],
      [graph.y, chosen(one.y, other.y)],
    ];
  }

  /** A product of adjoints and slopes, with all their constant factors gathered in front. */
  private times(a: Node, b: Node): Node {
    const { graph } = this;
    const [k, u] = this.factored(a);
    const [l, v] = this.factored(b);
    const factor = graph.constant(k * l);
    if (u === undefined) return v === undefined ? factor : graph.apply("multiply", factor, v);
    return graph.apply("multiply", factor, v === undefined ? u : graph.apply("multiply", u, v));
  }

  private factored(node: Node): readonly [factor: number, rest: Node | undefined] {
    const [a, b] = node.args;
    if (isConstant(node)) return [node.value, undefined];
    if (node.operation === "negate") return [-1, a];
    return node.operation === "multiply" && isConstant(a) ? [a.value, b] : [1, node];
  }
}

/** The derivative of a function of one argument; undefined where it is 0 everywhere. */
function slopeOf(node: Node, graph: Graph): Partial {
  const [u] = node.args;
  const one = graph.constant(1);
  const apply = (operation: Operation, ...args: readonly Node[]) => graph.apply(operation, ...args);
  const square = (v: Node) => graph.product(v, 2);
  const root = () => apply("sqrt", apply("multiply", apply("subtract", one, u), apply("add", one, u)));
  switch (node.operation) {
    case "sin":
      return apply("cos", u);
    case "cos":
      return apply("negate", apply("sin", u));
    case "tan":
      return apply("add", one, square(node));
    case "asin":
      return apply("divide", one, root());
    case "acos":
      return apply("divide", graph.constant(-1), root());
    case "atan":
      return apply("divide", one, apply("add", one, square(u)));
    case "sinh":
      return apply("cosh", u);
    case "cosh":
      return apply("sinh", u);
    case "tanh":
      return apply("divide", one, square(apply("cosh", u)));
    case "exp":
      return node;
    case "log":
      return apply("logSlope", u);
    case "log2":
      return apply("multiply", graph.constant(Math.LOG2E), apply("logSlope", u));
    case "log10":
      return apply("multiply", graph.constant(Math.LOG10E), apply("logSlope", u));
    case "sqrt":
      return apply("ratio", graph.constant(0.5), node);
    case "cbrt":
      return apply("ratio", graph.constant(1 / 3), square(node));
    case "abs":
      return apply("sign", u);
    default:
      return undefined;
  }
}

/** A node and what its derivative is made of, from the last to the first: each before its inputs. */
function downwards(f: Node): readonly Node[] {
  const found = new Set<Node>([f]);
  for (const node of found) for (const input of inputsOf(node)) found.add(input);
  return [...found].sort((a, b) => b.id - a.id);
}

function inputsOf(node: Node): readonly Node[] {
  if (node.operation === "choose" || node.operation === "min" || node.operation === "max") return [];
  return node.exponent > 1 ? [node.base] : node.args;
}
