/**
 * A tape run for one point at a time: the fast way for a few marbles. Its cases spell out what ops.ts defines; a test
 * holds them to it.
 */
import type { Reals } from "../core/layout.js";
import {
  choose,
  equal,
  exponentSlope,
  hypotenuse,
  less,
  lessOrEqual,
  logSlope,
  order,
  power,
  powerSlope,
  ratio,
} from "./ops.js";
import { codes, firstConstant, instructionLength, type Tape, xRegister, yRegister } from "./tape.js";

/** Sets all registers of a tape whose x, y and constants are set. */
function run(t: Int32Array, r: Float64Array): void {
  for (let k = 0; k < t.length; k += instructionLength) {
    switch (t[k]) {
      case codes.add:
        r[t[k + 1]] = r[t[k + 2]] + r[t[k + 3]];
        break;
      case codes.subtract:
        r[t[k + 1]] = r[t[k + 2]] - r[t[k + 3]];
        break;
      case codes.multiply:
        r[t[k + 1]] = r[t[k + 2]] * r[t[k + 3]];
        break;
      case codes.divide:
        r[t[k + 1]] = r[t[k + 2]] / r[t[k + 3]];
        break;
      case codes.negate:
        r[t[k + 1]] = -r[t[k + 2]];
        break;
      case codes.power:
        r[t[k + 1]] = power(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.ratio:
        r[t[k + 1]] = ratio(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.sin:
        r[t[k + 1]] = Math.sin(r[t[k + 2]]);
        break;
      case codes.cos:
        r[t[k + 1]] = Math.cos(r[t[k + 2]]);
        break;
      case codes.tan:
        r[t[k + 1]] = Math.tan(r[t[k + 2]]);
        break;
      case codes.asin:
        r[t[k + 1]] = Math.asin(r[t[k + 2]]);
        break;
      case codes.acos:
        r[t[k + 1]] = Math.acos(r[t[k + 2]]);
        break;
      case codes.atan:
        r[t[k + 1]] = Math.atan(r[t[k + 2]]);
        break;
      case codes.sinh:
        r[t[k + 1]] = Math.sinh(r[t[k + 2]]);
        break;
      case codes.cosh:
        r[t[k + 1]] = Math.cosh(r[t[k + 2]]);
        break;
      case codes.tanh:
        r[t[k + 1]] = Math.tanh(r[t[k + 2]]);
        break;
      case codes.exp:
        r[t[k + 1]] = Math.exp(r[t[k + 2]]);
        break;
      case codes.log:
        r[t[k + 1]] = Math.log(r[t[k + 2]]);
        break;
      case codes.log2:
        r[t[k + 1]] = Math.log2(r[t[k + 2]]);
        break;
      case codes.log10:
        r[t[k + 1]] = Math.log10(r[t[k + 2]]);
        break;
      case codes.sqrt:
        r[t[k + 1]] = Math.sqrt(r[t[k + 2]]);
        break;
      case codes.cbrt:
        r[t[k + 1]] = Math.cbrt(r[t[k + 2]]);
        break;
      case codes.abs:
        r[t[k + 1]] = Math.abs(r[t[k + 2]]);
        break;
      case codes.sign:
        r[t[k + 1]] = Math.sign(r[t[k + 2]]);
        break;
      case codes.floor:
        r[t[k + 1]] = Math.floor(r[t[k + 2]]);
        break;
      case codes.ceil:
        r[t[k + 1]] = Math.ceil(r[t[k + 2]]);
        break;
      case codes.atan2:
        r[t[k + 1]] = Math.atan2(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.min:
        r[t[k + 1]] = Math.min(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.max:
        r[t[k + 1]] = Math.max(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.hypot:
        r[t[k + 1]] = hypotenuse(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.less:
        r[t[k + 1]] = less(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.lessOrEqual:
        r[t[k + 1]] = lessOrEqual(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.equal:
        r[t[k + 1]] = equal(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.order:
        r[t[k + 1]] = order(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.choose:
        r[t[k + 1]] = choose(r[t[k + 2]], r[t[k + 3]], r[t[k + 4]]);
        break;
      case codes.powerSlope:
        r[t[k + 1]] = powerSlope(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.exponentSlope:
        r[t[k + 1]] = exponentSlope(r[t[k + 2]], r[t[k + 3]]);
        break;
      case codes.logSlope:
        r[t[k + 1]] = logSlope(r[t[k + 2]]);
        break;
    }
  }
}

/** Loss and gradient, or the gradient alone, of points one after the other. The tape's outputs: ∂f/∂x, ∂f/∂y and f. */
export class ScalarProgram {
  private readonly tape: Tape;
  private readonly registers: Float64Array;

  constructor(tape: Tape) {
    this.tape = tape;
    this.registers = new Float64Array(tape.registers);
    this.registers.set(tape.constants, firstConstant);
  }

  evaluate(theta: Reals, count: number, gradient: Reals, value?: Reals): void {
    const { registers } = this;
    const { instructions, outputs } = this.tape;
    for (let i = 0; i < count; i++) {
      registers[xRegister] = theta[i];
      registers[yRegister] = theta[count + i];
      run(instructions, registers);
      gradient[i] = registers[outputs[0]];
      gradient[count + i] = registers[outputs[1]];
      if (value !== undefined) value[i] = registers[outputs[2]];
    }
  }
}
