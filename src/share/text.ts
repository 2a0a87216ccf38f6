/** The letters a link is written in: numbers, names, lists, and what stands for signs that a link or its grammar needs. */

/** Left as they are: what a URL's fragment may hold, and `^`, which formulas need and browsers leave alone. */
const plain = /[^!$&'()*+,\-./0-9:;=?@A-Z^_a-z~]/gu;
/** Some programs percent-encode what already is. */
const mostDecodings = 3;

/** A text as a part of a URL: only what a fragment cannot hold is percent-encoded. */
export const encoded = (text: string): string => text.replace(plain, encodeURIComponent);

/**
 * What was encoded, whether by `encoded`, by a browser or by a program that passed the link on, once or repeatedly.
 * A link's text itself never has a percent sign, so nothing is decoded too often. What is no code stays as it is.
 */
export function decoded(text: string): string {
  let result = text;
  for (let k = 0; k < mostDecodings && result.includes("%"); k++) {
    result = result.replace(/(?:%[0-9a-f]{2})+/gi, decodedRun);
  }
  return result;
}

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** An id with the grammar's own signs as `~` and their code: `a,b` is `a~2Cb`. */
export const nameText = (name: string): string =>
  name.replace(/[%&(),;~]/g, (sign) => `~${sign.charCodeAt(0).toString(16).toUpperCase()}`);

export const nameOf = (text: string): string =>
  text.replace(/~([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/** The number a text is; what is none stays a text, so that a message can show it. */
export const numberOrText = (text: string): number | string =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text;

/** The two sides of the first `sign`; the second is undefined where there is none. */
export function cut(text: string, sign: string): readonly [before: string, after: string | undefined] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** What commas separate, those in parentheses left alone. */
export function itemsOf(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let k = 0; k < text.length; k++) {
    if (text[k] === "(") depth++;
    if (text[k] === ")") depth--;
    if (text[k] !== "," || depth > 0) continue;
    items.push(text.slice(from, k));
    from = k + 1;
  }
  return [...items, text.slice(from)];
}
