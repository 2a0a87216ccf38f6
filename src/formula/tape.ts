/**
 * A graph as a list of instructions on numbered registers. Only what the outputs need is kept, and a register is used
 * again as soon as its value has been read for the last time.
 */
import { isConstant, type Node } from "./graph.js";
import { type Operation, operations } from "./ops.js";

/** The number of each operation on tapes. */
export const codes = Object.fromEntries(Object.keys(operations).map((name, k) => [name, k])) as Record<
  Operation,
  number
>;

export interface Tape {
  /** `instructionLength` numbers each: code, register it sets, three registers it reads (0 where it reads fewer). */
  readonly instructions: Int32Array;
  /** x and y come in registers 0 and 1; the constants are in 2, 3, … and stay there; the others follow. */
  readonly constants: readonly number[];
  readonly registers: number;
  /** The register of each output. */
  readonly outputs: readonly number[];
}

export const instructionLength = 5;

export function tapeOf(outputs: readonly Node[]): Tape {
  const nodes = needed(outputs);
  const constants = nodes.filter((node) => isConstant(node));
  const computed = nodes.filter(({ args }) => args.length > 0);
  const lastReader = new Map<Node, Node>(computed.flatMap((node) => node.args.map((arg) => [arg, node] as const)));
  const place = new Map<Node, number>(constants.map((node, k) => [node, 2 + k]));
  for (const node of nodes)
    if (node.operation === "x" || node.operation === "y") place.set(node, node.operation === "x" ? 0 : 1);
  const free: number[] = [];
  let registers = 2 + constants.length;
  const kept = new Set(outputs);
  const instructions: number[] = [];
  for (const node of computed) {
    const read = [0, 1, 2].map((k) => (k < node.args.length ? place.get(node.args[k])! : 0));
    for (const arg of new Set(node.args))
      if (arg.args.length > 0 && lastReader.get(arg) === node && !kept.has(arg)) free.push(place.get(arg)!);
    const set = free.pop() ?? registers++;
    place.set(node, set);
    instructions.push(codes[node.operation as Operation], set, ...read);
  }
  return {
    instructions: Int32Array.from(instructions),
    constants: constants.map(({ value }) => value),
    registers,
    outputs: outputs.map((node) => place.get(node)!),
  };
}

/** The nodes that outputs are made of, arguments first. */
function needed(outputs: readonly Node[]): readonly Node[] {
  const found = new Set(outputs);
  for (const node of found) for (const arg of node.args) found.add(arg);
  return [...found].sort((a, b) => a.id - b.id);
}
