/** One thing wrong with what a user gave: where, what was got, what was expected. */
export interface Issue {
  /** Like `lanes[2].hyperparameters.beta1`; empty for the whole. */
  readonly path: string;
  readonly got: string;
  readonly expected: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** An issue on one line: `lanes[2].hyperparameters.beta1: got 1.2, expected 0 … 0.99999`. */
export function issueText({ path, got, expected }: Issue): string {
  return `${path === "" ? "" : `${path}: `}got ${got}, expected ${expected}`;
}

/** A short JSON-like picture of any value for a message; never throws, at most 60 characters. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  const text = typeof value === "string" ? JSON.stringify(value) : showObject(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function showObject(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return `an object with ${keysText(Object.keys(value))}`;
  return `a ${typeof value}`;
}

const keysText = (keys: readonly string[]) => (keys.length === 0 ? "no keys" : keys.join(", "));
