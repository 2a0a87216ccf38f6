/** Few round numbers for the axis of the loss. */
import { ticks } from "../../render/ticks.js";

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

/** 1e1, 1e-3 on a log axis of powers; else the number itself. */
export function lossLabel(value: number, log: boolean): string {
  const power = Math.round(Math.log10(value));
  if (log && Math.abs(value / 10 ** power - 1) < 1e-9) return `1e${power}`;
  return String(Number(value.toPrecision(4)));
}
