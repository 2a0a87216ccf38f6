/** Few round numbers for the axis of the loss. */

import { ticks } from "../../render/ticks.js";
import { settingText } from "../numbers.js";

const most = 6;

/** Powers of ten, or every second, third … of them; on a linear axis, or within one decade, round numbers. */
export function lossTicks(low: number, high: number, log: boolean): number[] {
  if (!log) return ticks(low, high, most - 1);
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const stride = Math.ceil((last - first + 1) / most);
  const powers: number[] = [];
  for (let power = last; power >= first; power -= stride) powers.unshift(10 ** power);
  return powers.length > 1 ? powers : ticks(low, high, most - 1);
}

/** 1e1, 1e-3 where all are powers of ten on a log axis; else the numbers themselves. */
export function lossLabels(marks: readonly number[], log: boolean): string[] {
  const powers = marks.map((mark) => Math.round(Math.log10(mark)));
  const whole = marks.every((mark, i) => Math.abs(mark / 10 ** (powers[i] ?? 0) - 1) < 1e-9);
  return log && whole ? powers.map((power) => `1e${power}`) : marks.map(settingText);
}
