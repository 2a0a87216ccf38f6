import type { Layout, Reals } from "../core/layout.js";
import type { Values } from "../core/param.js";
import { differentiate } from "./differentiate.js";
import type { Expression } from "./expression.js";
import { Graph } from "./graph.js";
import { lower } from "./lower.js";
import { operations } from "./ops.js";
import { instructionLength, type Tape, tapeOf } from "./tape.js";

export interface Kernel {
  /** As `Surface.evaluate`: loss and gradient of `layout.count` points, coordinate-major. */
  evaluate(theta: Reals, layout: Layout, gradient: Reals, value?: Reals): void;
}

export function compileFormula(expression: Expression, paramValues: Values): Kernel {
  const graph = new Graph();
  const value = lower(expression, paramValues, graph);
  const gradient = differentiate(value, graph);
  const slopes = [gradient.x ?? graph.constant(0), gradient.y ?? graph.constant(0)];
  const gradientTape = tapeOf(slopes);
  const fullTape = tapeOf([...slopes, value]);
  return {
    evaluate(theta, { count }, gradient, value) {
      const tape = value === undefined ? gradientTape : fullTape;
      const r = new Float64Array(tape.registers);
      r.set(tape.constants, 2);
      for (let i = 0; i < count; i++) {
        r[0] = theta[i];
        r[1] = theta[count + i];
        run(tape, r);
        gradient[i] = r[tape.outputs[0]];
        gradient[count + i] = r[tape.outputs[1]];
        if (value !== undefined) value[i] = r[tape.outputs[2]];
      }
    },
  };
}

const fs = Object.values(operations) as ((...v: number[]) => number)[];
function run({ instructions }: Tape, r: Float64Array) {
  for (let k = 0; k < instructions.length; k += instructionLength)
    r[instructions[k + 1]] = fs[instructions[k]](
      r[instructions[k + 2]],
      r[instructions[k + 3]],
      r[instructions[k + 4]],
    );
}
