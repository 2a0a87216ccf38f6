/** Reads unknown JSON piece by piece and collects every issue it meets, each with its path. */
import { type Issue, show } from "../core/issue.js";
import { nearMatches } from "../core/near.js";

export interface NumberRule {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  readonly expected?: string;
}

export type Json = Readonly<Record<string, unknown>>;

export class Reader {
  readonly issues: Issue[] = [];

  /** Notes an issue; gives undefined, so that a reading function can return it. */
  fail(path: string, value: unknown, expected: string): undefined {
    this.issues.push({ path, got: show(value), expected });
    return undefined;
  }

  /** An object with no other keys than those named; unknown keys are issues and do not stop the reading. */
  object(value: unknown, path: string, expected: string, keys?: readonly string[]): Json | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return this.fail(path, value, expected);
    for (const key of Object.keys(value)) {
      if (keys && !keys.includes(key)) this.fail(join(path, key), value[key as keyof typeof value], noSuch(key, keys));
    }
    return value as Json;
  }

  array(value: unknown, path: string, expected: string, longest: number): readonly unknown[] | undefined {
    if (!Array.isArray(value)) return this.fail(path, value, expected);
    if (value.length > longest) return this.fail(path, value, `at most ${longest}`);
    return value;
  }

  number(value: unknown, path: string, { min, max, integer, expected }: NumberRule): number | undefined {
    const words = expected ?? `${integer ? "a whole number " : ""}${min} … ${max}`;
    if (typeof value !== "number" || !(value >= min && value <= max)) return this.fail(path, value, words);
    return integer && !Number.isInteger(value) ? this.fail(path, value, words) : value;
  }

  /** One of some names; a near miss is told what it is near to. */
  name(value: unknown, path: string, names: readonly string[], kind: string): string | undefined {
    if (typeof value === "string" && names.includes(value)) return value;
    const near = typeof value === "string" ? nearMatches(value, names) : [];
    return this.fail(path, value, near.length > 0 ? `${kind}: ${either(near)}?` : `${kind}: ${listed(names)}`);
  }
}

/** `lanes[2].hyperparameters` for a path and a key or index. */
export function join(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  const shown = key.length > 40 ? `${key.slice(0, 39)}…` : key;
  return path === "" ? shown : `${path}.${shown}`;
}

function noSuch(key: string, keys: readonly string[]): string {
  const near = nearMatches(key, keys);
  return near.length > 0 ? `no such key; did you mean ${either(near)}?` : `no such key, only ${listed(keys)}`;
}

const either = (names: readonly string[]) => names.map((name) => `"${name}"`).join(" or ");

const listed = (names: readonly string[]) => (names.length > 0 ? names.join(", ") : "none");
