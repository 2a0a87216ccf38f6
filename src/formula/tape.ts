/** A formula with its gradient as a list of instructions on numbered registers: what the interpreters run. */
import { type Operation, operations } from "./ops.js";

const operationNames = Object.keys(operations) as Operation[];

/** The number of each operation on tapes, and back. */
export const codes = Object.fromEntries(operationNames.map((name, k) => [name, k])) as Record<Operation, number>;
export const operationOf = (code: number): Operation => operationNames[code];

/** x and y come in the first two registers; constants follow and stay; then what is computed. */
export const xRegister = 0;
export const yRegister = 1;
export const firstConstant = 2;

export interface Tape {
  /** `instructionLength` numbers each: code, the register it sets, three it reads (0 where it reads fewer). */
  readonly instructions: Int32Array;
  readonly registers: number;
  readonly constants: readonly number[];
  /** The register of each output. */
  readonly outputs: readonly number[];
}

export const instructionLength = 5;
