/** The names a formula may use besides its params, and how many arguments each function takes. */

export interface Arity {
  readonly least: number;
  readonly most: number;
}

const one: Arity = { least: 1, most: 1 };
const two: Arity = { least: 2, most: 2 };
const several: Arity = { least: 2, most: Number.POSITIVE_INFINITY };

const arities = {
  sin: one,
  cos: one,
  tan: one,
  asin: one,
  acos: one,
  atan: one,
  atan2: two,
  sinh: one,
  cosh: one,
  tanh: one,
  exp: one,
  log: one,
  log2: one,
  log10: one,
  sqrt: one,
  cbrt: one,
  abs: one,
  sign: one,
  min: several,
  max: several,
  floor: one,
  ceil: one,
  hypot: several,
} satisfies Readonly<Record<string, Arity>>;

export type FunctionName = keyof typeof arities;

/** Every function but `if`, whose first argument is a comparison. */
export const functionArities: ReadonlyMap<string, Arity> = new Map(Object.entries(arities));

export const isFunctionName = (name: string): name is FunctionName => functionArities.has(name);

/** What other programs and textbooks call things: looked up before near matches are. */
export const otherNames: ReadonlyMap<string, string> = new Map([
  ["ln", "log"],
  ["lg", "log10"],
  ["arcsin", "asin"],
  ["arccos", "acos"],
  ["arctan", "atan"],
  ["arctan2", "atan2"],
  ["tg", "tan"],
  ["sgn", "sign"],
  ["signum", "sign"],
  ["pow", "^"],
  ["power", "^"],
  ["root", "sqrt"],
  ["ceiling", "ceil"],
  ["where", "if"],
  ["select", "if"],
]);
