/** What is wrong with a number of the export dialog. */
import type { Issue } from "../../core/issue.js";
import { accepts, expectedOf, type Param } from "../../core/param.js";

export interface Rule extends Pick<Param, "min" | "max"> {
  readonly integer?: boolean;
  /** Videos halve the resolution of colours, so their sides are even. */
  readonly even?: boolean;
}

/** @param typed as it stands in the field called `name` */
export function refusalOf(name: string, typed: string, { even = false, ...range }: Rule): Issue | undefined {
  const param = { label: name, default: range.min, ...range };
  const value = typed.trim() === "" ? Number.NaN : Number(typed);
  if (accepts(param, value) && (!even || value % 2 === 0)) return undefined;
  const expected = even ? `an even number ${range.min} … ${range.max}` : expectedOf(param);
  return { path: name, got: typed.trim() === "" ? "nothing" : typed, expected };
}
