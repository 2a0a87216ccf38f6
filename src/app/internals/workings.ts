/** An update worked through: each line of its equations with the numbers that are in it, and what they come to. */
import { issueText } from "../../core/issue.js";
import type { Values } from "../../core/param.js";
import type { Expression } from "../../formula/expression.js";
import { Graph } from "../../formula/graph.js";
import { lower } from "../../formula/lower.js";
import { parseFormula } from "../../formula/parse.js";
import type { Internals } from "../../race/internals.js";
import { asSet, measured } from "./digits.js";
import type { Line } from "./equations.js";
import { replaceParams } from "./replaceParams.js";

export interface Working {
  readonly name: string;
  /** Whether the name had a value before, and takes a new one. */
  readonly again: boolean;
  readonly formula: Expression;
  /** The formula with numbers in the place of names: settings as they were set, all others in three digits. */
  readonly numbers: Expression;
  /** What the formula comes to, unrounded. */
  readonly value: number;
}

/** What an update of one coordinate, 0 or 1, is made from, by the names of the equations; t counts updates from 1. */
export function ingredients(internals: Internals, coordinate: 0 | 1, t: number): Values {
  const { theta, gradient, hyperparameters, slots, effectiveRate } = internals;
  const memory = Object.entries(slots).map(([name, slot]) => [name, slot[coordinate] ?? slot[0] ?? Number.NaN]);
  const rate = effectiveRate[coordinate];
  const own = { theta: theta[coordinate], gradient: gradient[coordinate], t };
  return {
    ...hyperparameters,
    ...Object.fromEntries(memory),
    ...own,
    ...(rate === undefined ? {} : { effectiveRate: rate }),
  };
}

/**
 * The lines in order, each with the values of those before it.
 * @throws Error where a formula has issues or names what has no value: a mistake of the programmer
 */
export function workThrough(lines: readonly Line[], values: Values, settings: Values): readonly Working[] {
  const known: Record<string, number> = { ...values };
  return lines.map(([name, text]) => {
    const formula = parsed(text, Object.keys(known));
    const numbers = replaceParams(formula, (used) => numberOf(used, known[used] ?? Number.NaN, settings));
    const { value } = lower(formula, known, new Graph());
    const again = Object.hasOwn(known, name);
    known[name] = value;
    return { name, again, formula, numbers, value };
  });
}

const numberOf = (name: string, value: number, settings: Values) =>
  name === "t" || Object.hasOwn(settings, name) ? asSet(value) : measured(value);

function parsed(text: string, names: readonly string[]): Expression {
  const result = parseFormula(text, names);
  if (!result.ok) throw new Error(`the equation ${text}: ${result.issues.map(issueText).join("; ")}`);
  return result.value;
}
