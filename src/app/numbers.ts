/** Numbers as the page writes them. */
import { createMeasure } from "../element/numbers.js";
import { language, text } from "./i18n/language.js";

const counting = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });

/** A measured number, short: 0.0056, 3.28, 1,024, 4.1e-9. */
export const measureText: (value: number) => string = createMeasure(language, text("number.none"));

/** A whole number: 1,024. */
export const countText = (value: number): string => counting.format(value);

/** A setting, so that it can be typed again: 0.1, 0.999877, 1e-8. */
export const settingText = (value: number): string => String(Number(value.toPrecision(6)));

/** The number a text is, NaN where it is none. */
export const numberOf = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text));
