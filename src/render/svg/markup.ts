/** Safe markup: attributes and texts are escaped, numbers are short. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes, those that are undefined left out; `content` is markup. */
export function tag(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === "number" ? short(value) : escaped(value)}"`];
  });
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** A number with two decimals at most; anything that is not finite is 0. */
export function short(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : "0";
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it may stand between tags and in attributes, without the characters that XML cannot hold. */
export function escaped(text: string): string {
  const allowed = Array.from(text).filter((character) => !isForbidden(character.codePointAt(0) ?? 0));
  return allowed.join("").replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

/** Control characters, halves of surrogate pairs, and the last two code points of the first plane. */
const isForbidden = (code: number) =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfffe ||
  code === 0xffff;
