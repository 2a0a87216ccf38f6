/** What stands in the editor's fields, and the race that it means. */
import { type Issue, show } from "../../core/issue.js";
import type { Domain } from "../../core/layout.js";
import { completeValues } from "../../core/param.js";
import type { Surface } from "../../core/surface.js";
import { Graph, isConstant } from "../../formula/graph.js";
import { lower } from "../../formula/lower.js";
import { type ParsedFormula, parseFormula } from "../../formula/parse.js";
import { parseRace } from "../../index.js";
import { isNamed, isPoint, type Race, type Start } from "../../race/race.js";
import { text } from "../i18n/settings.js";
import { withNumbers } from "./withNumbers.js";

type RangeField = "xFrom" | "xTo" | "yFrom" | "yTo";
export type Field = "formula" | RangeField | "minima";
export type Draft = Readonly<Record<Field, string>>;

export interface Reading {
  readonly formula: ParsedFormula;
  /** Its path is what a user reads: a column, or which field. */
  readonly issues: Readonly<Record<Field, readonly Issue[]>>;
  /** The race on this surface, where nothing is wrong. */
  readonly race: Race | undefined;
}

/** The surface of a race as a typed one: params are numbers, minima are the global ones. */
export function draftOf({ surface: choice }: Race, { formula = "", params, domain, minima }: Surface): Draft {
  const [[x0, x1], [y0, y1]] = domain;
  const values = completeValues(params, isNamed(choice) ? choice.params : {});
  const points = isNamed(choice) ? minima.filter((m) => m.global).map(({ at }) => at) : (choice.minima ?? []);
  return {
    formula: withNumbers(formula, values),
    xFrom: String(x0),
    xTo: String(x1),
    yFrom: String(y0),
    yTo: String(y1),
    minima: points.map(([x, y]) => `${x}, ${y}`).join("; "),
  };
}

/** The race with a draft's surface: from the same start where that lies on it, else from the surface's own. */
export function readDraft(draft: Draft, race: Race): Reading {
  const formula = parseFormula(draft.formula);
  const domain = [
    [numberOf(draft.xFrom), numberOf(draft.xTo)],
    [numberOf(draft.yFrom), numberOf(draft.yTo)],
  ] as const;
  const points = pointTexts(draft.minima).map((point) => point.split(",").map(numberOf));
  const surface = { formula: draft.formula, domain, ...(points.length > 0 && { minima: points }) };
  const result = parseRace({ ...race, surface, start: isWithin(race.start, domain) ? race.start : undefined });
  const found = result.ok ? [] : result.issues;
  const issues = {
    formula: formula.ok ? [] : formula.issues,
    ...rangeIssues(draft, "xFrom", "xTo", issuesAt("surface.domain[0]", found, "x")),
    ...rangeIssues(draft, "yFrom", "yTo", issuesAt("surface.domain[1]", found, "y")),
    minima: orElse(pointIssues(draft.minima), issuesAt("surface.minima", found, text("formula.minima"))),
  };
  return { formula, issues, race: result.ok ? result.value : undefined };
}

/** The value of a formula without x and y, such as -2.5 or 2pi; NaN where it has none. */
function numberOf(typed: string): number {
  const parsed = parseFormula(typed);
  if (!parsed.ok) return Number.NaN;
  const node = lower(parsed.value, {}, new Graph());
  return isConstant(node) ? node.value : Number.NaN;
}

const pointTexts = (minima: string): readonly string[] => minima.split(";").filter((point) => point.trim() !== "");

function isWithin(start: Start, [[x0, x1], [y0, y1]]: Domain): boolean {
  if (!isPoint(start)) return true;
  const [x, y] = start;
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Of two ends that are numbers, what is wrong with the range is told at the second one. */
function rangeIssues<From extends RangeField, To extends RangeField>(
  draft: Draft,
  from: From,
  to: To,
  others: readonly Issue[],
): Record<From | To, readonly Issue[]> {
  const [first, second] = [numberIssues(draft, from), numberIssues(draft, to)];
  const ofRange = first.length > 0 ? second : orElse(second, others);
  return { [from]: first, [to]: ofRange } as Record<From | To, readonly Issue[]>;
}

const numberIssues = (draft: Draft, field: RangeField): readonly Issue[] =>
  Number.isNaN(numberOf(draft[field]))
    ? [{ path: text(`formula.${field}`), got: gotOf(draft[field]), expected: text("formula.number") }]
    : [];

const pointIssues = (minima: string): readonly Issue[] =>
  pointTexts(minima).flatMap((typed, index) => {
    const point = typed.split(",").map(numberOf);
    const isPoint = point.length === 2 && !point.some(Number.isNaN);
    return isPoint
      ? []
      : [{ path: text("formula.minimum", { place: index + 1 }), got: gotOf(typed), expected: text("formula.point") }];
  });

const gotOf = (typed: string) => (typed.trim() === "" ? text("formula.nothing") : show(typed.trim()));

/** Those of a race file's issues that are about one part, under its name. */
const issuesAt = (path: string, issues: readonly Issue[], name: string): readonly Issue[] =>
  issues.filter((issue) => issue.path.startsWith(path)).map((issue) => ({ ...issue, path: name }));

const orElse = (own: readonly Issue[], others: readonly Issue[]) => (own.length > 0 ? own : others);
