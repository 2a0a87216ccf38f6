/** Texts of strangers in markup: what is written here shows as text and nothing else. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand between tags and in quoted attributes, without the characters that XML cannot hold. */
export function escaped(text: string): string {
  const allowed = Array.from(text).filter((character) => !isForbidden(character.codePointAt(0) ?? 0));
  return allowed.join("").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** Control characters, halves of surrogate pairs, and the last two code points of the first plane. */
const isForbidden = (code: number) =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfffe ||
  code === 0xffff;
