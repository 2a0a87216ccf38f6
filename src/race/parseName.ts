import type { Reader } from "../core/reader.js";

/** What a user calls something. */
export function parseName(read: Reader, value: unknown, path: string): string | undefined {
  const fits = typeof value === "string" && /^[^\p{C}]{1,60}$/u.test(value) && value.trim() !== "";
  return fits ? value : read.fail(path, value, "a text of 1 … 60 printable characters, not all of them spaces");
}
