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

/** The longest picture of a value in a message, in characters. */
const mostShown = 60;

/** A short JSON-like picture of any value for a message; never throws, at most 60 characters. */
export function show(value: unknown): string {
  const text = picture(value);
  return text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text;
}

function picture(value: unknown): string {
  try {
    return pictureOf(value);
  } catch {
    return "a value that cannot be read";
  }
}

function pictureOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(value.slice(0, mostShown));
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  return typeof value === "object" ? showObject(value) : `a ${typeof value}`;
}

function showObject(value: object): string {
  if (!Array.isArray(value)) return `an object with ${keysText(Object.keys(value))}`;
  const isShort = value.length <= 4 && value.every((item) => typeof item !== "object" || item === null);
  return isShort ? `[${Array.from(value, picture).join(", ")}]` : `an array of ${value.length}`;
}

const keysText = (keys: readonly string[]) => (keys.length === 0 ? "no keys" : keys.join(", "));
