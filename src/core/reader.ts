/** Reads unknown JSON piece by piece and collects every issue it meets, each with its path. */
import { type Issue, show } from "./issue.js";
import { nearMatches } from "./near.js";

export interface NumberRule {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  readonly expected?: string;
}

export type Json = Readonly<Record<string, unknown>>;

/** More unknown keys in one object than these are counted, not listed. */
const mostUnknownKeys = 20;

export class Reader {
  readonly issues: Issue[] = [];

  /** Notes an issue; gives undefined, so that a reading function can return it. */
  fail(path: string, value: unknown, expected: string): undefined {
    this.issues.push({ path, got: show(value), expected });
    return undefined;
  }

  /**
   * An object with no other keys than those named; unknown keys are issues and do not stop the reading. A key without
   * a value counts as left out, as it would be in JSON.
   */
  object(value: unknown, path: string, expected: string, keys: readonly string[]): Json | undefined {
    const json = isObject(value) ? attempt(() => ({ ...value }) as Json) : undefined;
    if (!json) return this.fail(path, value, expected);
    const unknown = Object.keys(json).filter((key) => json[key] !== undefined && !keys.includes(key));
    if (unknown.length > mostUnknownKeys) {
      this.issues.push({ path, got: `${unknown.length} unknown keys`, expected: oneOf(keys) });
      return json;
    }
    for (const key of unknown) {
      const near = nearMatches(key, keys);
      const likely = near.length > 0 ? either(near) : oneOf(keys);
      this.issues.push({ path: join(path, key), got: "an unknown key", expected: likely });
    }
    return json;
  }

  /** An array of at most `longest` items, which are named in the plural. */
  array(value: unknown, path: string, items: string, longest: number): readonly unknown[] | undefined {
    if (!Array.isArray(value)) return this.fail(path, value, `an array of ${items}`);
    if (value.length > longest) return this.fail(path, value, `at most ${longest} ${items}`);
    return attempt(() => Array.from(value)) ?? this.fail(path, undefined, `an array of ${items}`);
  }

  pair(value: unknown, path: string, expected: string): readonly unknown[] | undefined {
    const pair = Array.isArray(value) && value.length === 2 ? attempt(() => Array.from(value)) : undefined;
    return pair ?? this.fail(path, value, expected);
  }

  /** A number in a range. Minus zero, which JSON writes as 0, is 0. */
  number(value: unknown, path: string, { min, max, integer, expected }: NumberRule): number | undefined {
    const words = expected ?? `${integer ? "a whole number " : ""}${min} … ${max}`;
    if (typeof value !== "number" || !(value >= min && value <= max)) return this.fail(path, value, words);
    return integer && !Number.isInteger(value) ? this.fail(path, value, words) : value + 0;
  }

  /** One of some names; a near miss is told what it is near to. */
  name<N extends string>(value: unknown, path: string, names: readonly N[], kind: string): N | undefined {
    const known = names.find((name) => name === value);
    if (known !== undefined) return known;
    const near = typeof value === "string" ? nearMatches(value, names) : [];
    return this.fail(
      path,
      value,
      near.length > 0 ? `${kind}; did you mean ${either(near)}?` : `${kind}: ${listed(names)}`,
    );
  }
}

/** `lanes[2].hyperparameters` for a path and a key or index; a key that is no word is quoted: `lanes[2]["a b"]`. */
export function join(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  if (!/^[\w$-]{1,40}$/.test(key)) return `${path}[${show(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a reading gives; nothing where it throws, as a getter may. */
function attempt<T>(reading: () => T): T | undefined {
  try {
    return reading();
  } catch {
    return undefined;
  }
}

function oneOf(keys: readonly string[]): string {
  if (keys.length === 0) return "no keys";
  return keys.length === 1 ? either(keys) : `one of ${listed(keys)}`;
}

const either = (names: readonly string[]) => names.map((name) => `"${name}"`).join(" or ");

const listed = (names: readonly string[]) => (names.length > 0 ? names.join(", ") : "none");
