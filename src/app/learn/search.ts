/** Finds lessons by words: every word has to be in one of a lesson's texts, in whichever language. */

/** A lesson's texts as they are compared, the weightiest first. */
export type Findable = readonly string[];

/** @param fields texts by weight: names, then what is taught, then all else */
export const findable = (fields: readonly (readonly (string | undefined)[])[]): Findable =>
  fields.map((texts) => plain(texts.filter((text) => text !== undefined).join("\n")));

/**
 * How well something fits what is looked for: 0 not at all; the earlier in the list the texts are that have its words, the
 * more. Without words everything fits.
 */
export function rank(found: Findable, query: string): number {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const weights = words.map((word) => found.length - place(found, word));
  return weights.includes(0) ? 0 : 1 + weights.reduce((sum, weight) => sum + weight ** 2, 0);
}

/** Where a word is found first; behind the last, where it is not. */
function place(found: Findable, word: string): number {
  const index = found.findIndex((text) => text.includes(word));
  return index < 0 ? found.length : index;
}

/** Without case, accents, and the signs that join words: `Back-propagation` is found as `backpropagation`, too. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\-‑–]/gu, "")
    .toLowerCase();
