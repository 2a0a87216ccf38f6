/** A formula ready to be evaluated: its tapes, run by whichever interpreter is the faster one. */
import type { Layout, Reals } from "../core/layout.js";
import { BlockProgram } from "./blocks.js";
import { ScalarProgram } from "./scalar.js";
import type { Tape } from "./tape.js";

export interface Kernel {
  /**
   * As `Surface.evaluate`: gradient, and if asked the value, of `layout.count` points, coordinate-major. A batch of N
   * gives the bits of N singles. Allocates nothing after the first call with as many points.
   */
  evaluate(theta: Reals, layout: Layout, gradient: Reals, value?: Reals): void;
}

/**
 * @param full with the outputs ∂f/∂x, ∂f/∂y and f
 * @param gradientOnly the same without f, for who does not ask for it
 */
export function kernelOf(full: Tape, gradientOnly = full): Kernel {
  const programs = { full: new Program(full), gradientOnly: new Program(gradientOnly) };
  return {
    evaluate(theta, { count }, gradient, value) {
      (value === undefined ? programs.gradientOnly : programs.full).evaluate(theta, count, gradient, value);
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
