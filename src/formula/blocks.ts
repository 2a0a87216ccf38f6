/**
 * A tape run for blocks of points, each instruction one tight loop over a block: the fast way for swarms. The same
 * operations in the same order as scalar.ts, so the same bits.
 */
import type { Reals } from "../core/layout.js";
import { arithmetic, type Loop, withConstantFirst, withConstantSecond } from "./arithmetic-loops.js";
import { functionLoops } from "./function-loops.js";
import type { Operation } from "./ops.js";
import { firstConstant, instructionLength, operationOf, type Tape, xRegister, yRegister } from "./tape.js";

/** Points to a block, a multiple of four: the registers of a block should stay in the nearest cache. */
const blockLength = 256;

interface Instruction {
  readonly loop: Loop;
  readonly out: Float64Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
}

const loops: Readonly<Record<Operation, Loop>> = { ...arithmetic, ...functionLoops };

/** Loss and gradient, or the gradient alone, of many points. The tape's outputs: ∂f/∂x, ∂f/∂y and f. */
export class BlockProgram {
  private readonly registers: readonly Float64Array[];
  private readonly instructions: readonly Instruction[];
  private readonly outputs: readonly Float64Array[];

  constructor(tape: Tape) {
    const scratch = new Float64Array(tape.registers * blockLength);
    this.registers = Array.from({ length: tape.registers }, (_, r) =>
      scratch.subarray(r * blockLength, (r + 1) * blockLength),
    );
    for (const [k, value] of tape.constants.entries()) this.registers[firstConstant + k].fill(value);
    this.outputs = tape.outputs.map((register) => this.registers[register]);
    const endOfConstants = firstConstant + tape.constants.length;
    const isConstant = (register: number) => register >= firstConstant && register < endOfConstants;
    this.instructions = Array.from({ length: tape.instructions.length / instructionLength }, (_, k) => {
      const [code, ...registers] = tape.instructions.subarray(k * instructionLength, (k + 1) * instructionLength);
      const [out, a, b, c] = registers.map((register) => this.registers[register]);
      const operation = operationOf(code);
      const special =
        (isConstant(registers[1]) ? withConstantFirst[operation] : undefined) ??
        (isConstant(registers[2]) ? withConstantSecond[operation] : undefined);
      return { loop: special ?? loops[operation], out, a, b, c };
    });
  }

  evaluate(theta: Reals, count: number, gradient: Reals, value?: Reals): void {
    const { registers, instructions, outputs } = this;
    for (let start = 0; start < count; start += blockLength) {
      const points = Math.min(blockLength, count - start);
      load(registers[xRegister], theta, start, points);
      load(registers[yRegister], theta, count + start, points);
      const n = (points + 3) & ~3;
      for (let k = 0; k < instructions.length; k++) {
        const { loop, out, a, b, c } = instructions[k];
        loop(out, a, b, c, n);
      }
      store(gradient, start, outputs[0], points);
      store(gradient, count + start, outputs[1], points);
      if (value !== undefined) store(value, start, outputs[2], points);
    }
  }
}

function load(register: Float64Array, theta: Reals, start: number, n: number): void {
  for (let i = 0; i < n; i++) register[i] = theta[start + i];
}

function store(to: Reals, start: number, register: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) to[start + i] = register[i];
}
