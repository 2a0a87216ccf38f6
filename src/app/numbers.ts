/** Numbers as the page writes them. */

import { language, text } from "./i18n/language.js";

const small = new Intl.NumberFormat(language, { minimumSignificantDigits: 2, maximumSignificantDigits: 2 });
const middling = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const extreme = new Intl.NumberFormat(language, { notation: "scientific", maximumSignificantDigits: 2 });
const counting = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });

/** A measured number, short: 0.0056, 3.28, 1,024, 4.1e-9. */
export function measureText(value: number): string {
  if (Number.isNaN(value)) return text("number.none");
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  return formatFor(Math.abs(value)).format(value).replace("E", "e").replace(/^-/, "−");
}

function formatFor(size: number): Intl.NumberFormat {
  if (size === 0) return counting;
  if (size < 1e-4 || size >= 1e6) return extreme;
  if (size < 1) return small;
  return size < 1000 ? middling : counting;
}

/** A whole number: 1,024. */
export const countText = (value: number): string => counting.format(value);

/** A setting, so that it can be typed again: 0.1, 0.999877, 1e-8. */
export const settingText = (value: number): string => String(Number(value.toPrecision(6)));

/** The number a text is, NaN where it is none. */
export const numberOf = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text));
