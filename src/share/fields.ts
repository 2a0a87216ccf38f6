/** A link's text ⇄ its fields: `key=text`, joined by `&`. */
import type { Issue } from "../core/issue.js";
import type { Json, Reader } from "../core/reader.js";
import { twice } from "./named.js";
import { cut, decoded, encoded } from "./text.js";

/** The longest hash that is read, in characters. */
export const hashLimit = 65_536;

export type Fields = readonly (readonly [key: string, text: string])[];

export const fieldsText = (fields: Fields): string => fields.map(([key, text]) => `${key}=${encoded(text)}`).join("&");

/** The fields by key, with an issue for each key that is not known or comes once more. */
export function readFields(read: Reader, text: string, known: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const part of decoded(text).split("&")) {
    if (part === "") continue;
    const [key, value = ""] = cut(part, "=");
    if (fields.has(key)) read.issues.push(twice(key));
    else fields.set(key, value);
  }
  read.object(Object.fromEntries(fields), "", "a link", known);
  return fields;
}

/**
 * What is wrong with a link whose race or run was to come from a name: if none is known by it, that is what is wrong, not
 * that the link has no parts of its own.
 */
export const withoutMissing = (issues: readonly Issue[], parts: readonly string[]): readonly Issue[] =>
  issues.filter(({ path, got }) => !(parts.includes(path) && got === "nothing"));

/**
 * What is given of a file, and the rest from another.
 * @param parts the names of its parts that are filled in in turn
 */
export function filledIn(given: Json, whole: Json, parts: readonly string[] = []): Json {
  const sound = Object.entries(given).filter(([, value]) => value !== undefined);
  const inner = ([key, value]: readonly [string, unknown]) =>
    [key, parts.includes(key) ? filledIn(value as Json, (whole[key] ?? {}) as Json) : value] as const;
  return { ...whole, ...Object.fromEntries(sound.map(inner)) };
}
