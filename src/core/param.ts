/** One number a user can set, described once: validation, panels, links, flags and reference docs all read this. */
export interface Param {
  readonly label: string;
  readonly symbol?: string;
  readonly sentence?: string;
  readonly default: number;
  /** Smallest and largest valid value; anything else is an issue, never clamped. */
  readonly min: number;
  readonly max: number;
  /** What a slider covers, where that is less than what is valid. */
  readonly slider?: readonly [low: number, high: number];
  readonly scale?: "linear" | "log" | "one-minus-log";
  readonly integer?: boolean;
}

export type Params<K extends string = string> = Readonly<Record<K, Param>>;

/** The values of some params, by name. */
export type Values<K extends string = string> = Readonly<Record<K, number>>;

/** The value of every param: the given one, else its default. */
export function completeValues<K extends string>(params: Params<K>, given: Partial<Values<K>> = {}): Record<K, number> {
  const values = {} as Record<K, number>;
  for (const name in params) values[name] = given[name] ?? params[name].default;
  return values;
}

/** What a param accepts, in words: `0 … 1`, `a whole number 1 … 10000`. */
export function expectedOf(param: Param): string {
  return `${param.integer ? "a whole number " : ""}${param.min} … ${param.max}`;
}

/** Whether a number is a valid value of the param. */
export function accepts(param: Param, value: number): boolean {
  return value >= param.min && value <= param.max && (!param.integer || Number.isInteger(value));
}

/** Whether it is off at 0 or on at 1, and nothing else. */
export const isSwitch = ({ integer, min, max }: Param): boolean => integer === true && min === 0 && max === 1;
