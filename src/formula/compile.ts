import type { Layout, Reals } from "../core/layout.js";
import type { Values } from "../core/param.js";
import { BlockProgram } from "./blocks.js";
import { differentiate } from "./differentiate.js";
import type { Expression } from "./expression.js";
import { Graph } from "./graph.js";
import { lower } from "./lower.js";
import { ScalarProgram } from "./scalar.js";
import { type Tape, tapeOf } from "./tape.js";

/** A formula with the values of its params, ready to be evaluated. */
export interface Kernel {
  /**
   * As `Surface.evaluate`: gradient, and if asked the value, of `layout.count` points, coordinate-major. A batch of N
   * gives the bits of N singles. Allocates nothing after the first call with as many points.
   */
  evaluate(theta: Reals, layout: Layout, gradient: Reals, value?: Reals): void;
}

/**
 * The kernel of an expression: differentiated once, with a tape for the gradient alone and one with the value.
 * @throws Error where a param of the expression has no value: a mistake of the programmer.
 */
export function compileFormula(expression: Expression, paramValues: Values): Kernel {
  const graph = new Graph();
  const f = lower(expression, paramValues, graph);
  const slopes = differentiate(f, graph);
  const gradient = [slopes.x ?? graph.constant(0), slopes.y ?? graph.constant(0)];
  const gradientOnly = new Program(tapeOf(gradient));
  const full = new Program(tapeOf([...gradient, f]));
  return {
    evaluate(theta, { count }, gradient, value) {
      (value === undefined ? gradientOnly : full).evaluate(theta, count, gradient, value);
    },
  };
}

/** From as many points on blocks are faster than single points. */
const swarm = 4;

class Program {
  private readonly tape: Tape;
  private readonly scalar: ScalarProgram;
  private blocks: BlockProgram | undefined;

  constructor(tape: Tape) {
    this.tape = tape;
    this.scalar = new ScalarProgram(tape);
  }

  evaluate(theta: Reals, count: number, gradient: Reals, value?: Reals): void {
    if (count < swarm) {
      this.scalar.evaluate(theta, count, gradient, value);
    } else {
      this.blocks ??= new BlockProgram(this.tape);
      this.blocks.evaluate(theta, count, gradient, value);
    }
  }
}
