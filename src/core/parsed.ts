/** Whether a value comes from a parser, for those who call without types and hand over the file, or the parser's whole answer. */
import { show } from "./issue.js";
import { isObject, type Json } from "./reader.js";

/**
 * @param keys that every parsed value has
 * @throws RangeError if one is missing
 */
export function demandParsed(name: string, value: unknown, keys: readonly string[], parser: string): void {
  if (isObject(value) && keys.every((key) => (value as Json)[key] !== undefined)) return;
  throw new RangeError(`${name}: got ${show(value)}, expected the value that ${parser} gives`);
}
