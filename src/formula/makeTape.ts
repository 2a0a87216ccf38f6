/**
 * A graph written as a tape. Only what the outputs need is kept, and a register is used again as soon as its value has been
 * read for the last time.
 */
import { isConstant, type Node } from "./graph.js";
import type { Operation } from "./ops.js";
import { codes, firstConstant, type Tape, xRegister, yRegister } from "./tape.js";

export function tapeOf(outputs: readonly Node[]): Tape {
  const nodes = needed(outputs);
  const constants = nodes.filter((node) => isConstant(node));
  const registers = new Registers(constants, outputs, nodes);
  const instructions: number[] = [];
  for (const node of nodes) {
    if (node.args.length === 0) continue;
    const [a = 0, b = 0, c = 0] = node.args.map((arg) => registers.of(arg));
    registers.release(node);
    instructions.push(codes[node.operation as Operation], registers.take(node), a, b, c);
  }
  return {
    instructions: Int32Array.from(instructions),
    registers: registers.count,
    constants: constants.map(({ value }) => value),
    outputs: outputs.map((node) => registers.of(node)),
  };
}

/** The nodes that outputs are made of, arguments first. */
function needed(outputs: readonly Node[]): readonly Node[] {
  const found = new Set(outputs);
  for (const node of found) for (const arg of node.args) found.add(arg);
  return [...found].sort((a, b) => a.id - b.id);
}

/** Which register holds which node. */
class Registers {
  count: number;
  private readonly places = new Map<Node, number>();
  private readonly lastReaders = new Map<Node, Node>();
  private readonly free: number[] = [];

  constructor(constants: readonly Node[], outputs: readonly Node[], nodes: readonly Node[]) {
    this.count = firstConstant + constants.length;
    for (const [k, node] of constants.entries()) this.places.set(node, firstConstant + k);
    for (const node of nodes) for (const arg of node.args) if (arg.args.length > 0) this.lastReaders.set(arg, node);
    for (const node of outputs) this.lastReaders.delete(node);
  }

  of(node: Node): number {
    if (node.operation === "x") return xRegister;
    return node.operation === "y" ? yRegister : this.places.get(node)!;
  }

  /** Frees the registers that are read for the last time by this node: it may itself be put in one of them. */
  release(node: Node): void {
    for (const arg of new Set(node.args)) if (this.lastReaders.get(arg) === node) this.free.push(this.of(arg));
  }

  take(node: Node): number {
    const register = this.free.pop() ?? this.count++;
    this.places.set(node, register);
    return register;
  }
}
