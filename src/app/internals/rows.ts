/** The rows of the table: everything the next update is made from, and what comes of it. */
import { settingText } from "../numbers.js";
import { digitsText } from "./digits.js";
import type { Inspection } from "./inspection.js";
import { type Called, hyperparameterCalled, slotCalled } from "./symbols.js";

export interface Row extends Called {
  /** One of x and one of y; or one of both. */
  readonly values: readonly string[];
}

const words = {
  position: "position",
  gradient: "gradient",
  rate: "effective rate",
  move: "next step",
  length: "step length",
  none: "none",
} as const;

const shownDigits = 4;

const text = (value: number | undefined) => (value === undefined ? words.none : digitsText(value, shownDigits));

const row = ({ symbol, name }: Called, values: readonly (number | undefined)[]): Row => ({
  symbol,
  name,
  values: values.map(text),
});

/** In groups: where it is, its memory, what comes next, its settings. */
export function rowsOf({ internals, optimizer }: Inspection): readonly (readonly Row[])[] {
  const { theta, gradient, slots, effectiveRate, move, hyperparameters } = internals;
  return [
    [
      row({ symbol: "θ", name: words.position }, theta),
      row({ symbol: "g", name: words.gradient }, gradient),
      ...Object.entries(slots).map(([name, slot]) => row(slotCalled(name), slot)),
    ],
    [
      row({ symbol: "r", name: words.rate }, effectiveRate),
      row({ symbol: "Δθ", name: words.move }, move),
      row({ symbol: "|Δθ|", name: words.length }, [Math.hypot(...move)]),
    ],
    Object.entries(hyperparameters).map(([name, value]) => ({
      ...hyperparameterCalled(optimizer, name),
      values: [settingText(value).replace(/^-/, "−")],
    })),
  ];
}
