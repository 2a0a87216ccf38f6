/** Numbers as the errata write them: with a minus sign, and as many digits as are asked for. */

export const fixed = (value: number, digits: number): string => signed(value.toFixed(digits));

/** Significant digits, without an exponent where there are few zeros. */
export const precise = (value: number, digits: number): string => signed(String(Number(value.toPrecision(digits))));

/** As slides print numbers below 1: `.0988`. */
export const slideLike = (value: number, digits: number): string => fixed(value, digits).replace(/^(−?)0\./, "$1.");

const signed = (text: string) => text.replace(/^-/, "−");
