/** The rows of the table: everything the next update is made from, and what comes of it. */
import { isSwitch, type Param } from "../../core/param.js";
import { text } from "../i18n/settings.js";
import { settingText } from "../numbers.js";
import { digitsText } from "./digits.js";
import type { Inspection } from "./inspection.js";
import { type Called, hyperparameterCalled, slotCalled } from "./symbols.js";

export interface Row extends Called {
  /** One of x and one of y; or one of both. */
  readonly values: readonly string[];
}

const shownDigits = 4;

const valueText = (value: number | undefined) =>
  value === undefined ? text("quantity.none") : digitsText(value, shownDigits);

const row = ({ symbol, name }: Called, values: readonly (number | undefined)[]): Row => ({
  symbol,
  name,
  values: values.map(valueText),
});

const setText = (value: number, param: Param | undefined) =>
  param && isSwitch(param) ? text(value === 1 ? "quantity.yes" : "quantity.no") : settingText(value).replace(/^-/, "−");

/** In groups: where it is, its memory, what comes next, its settings. */
export function rowsOf({ internals, optimizer }: Inspection): readonly (readonly Row[])[] {
  const { theta, ball, gradient, slots, effectiveRate, move, hyperparameters } = internals;
  return [
    [
      row({ symbol: "θ", name: text("quantity.position") }, theta),
      ...(ball ? [row({ symbol: "φ", name: text("quantity.ball") }, ball)] : []),
      row({ symbol: "g", name: text("quantity.gradient") }, gradient),
      // What is held many times, populations and simplices, is seen on the map.
      ...Object.entries(slots)
        .filter(([name]) => optimizer.slots[name]?.times === undefined)
        .map(([name, slot]) => row(slotCalled(name), slot)),
    ],
    [
      row({ symbol: "r", name: text("quantity.rate") }, effectiveRate),
      row({ symbol: "Δθ", name: text("quantity.move") }, move),
      row({ symbol: "|Δθ|", name: text("quantity.length") }, [Math.hypot(...move)]),
    ],
    Object.entries(hyperparameters).map(([name, value]) => ({
      ...hyperparameterCalled(optimizer, name),
      values: [setText(value, optimizer.params[name])],
    })),
  ];
}
