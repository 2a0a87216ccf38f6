/** A curve file as a race along y = 0: every optimizer, schedule and edit of the races, the same numbers. */
import type { Issue, Result } from "../core/issue.js";
import type { Registry } from "../core/registry.js";
import { analyticSurface } from "../formula/analytic.js";
import { namesOf, resolveWords } from "../formula/names.js";
import { type FormulaIssue, limits, parseFormula } from "../formula/parse.js";
import { tokenize } from "../formula/tokens.js";
import { parseRace } from "../race/parseRace.js";
import { isPoint, isTyped, type Race } from "../race/race.js";
import type { CurveFile } from "./examples.js";
import { minimaOf } from "./line.js";

/** What is wrong with a formula in x, each with its column; y has no meaning here. */
export function curveIssues(formula: string): readonly FormulaIssue[] {
  const parsed = parseFormula(formula);
  const found = parsed.ok ? [] : parsed.issues.map(withoutY);
  if (formula.length > limits.characters) return found;
  const { tokens } = resolveWords(tokenize(formula).tokens, namesOf([]));
  const others = tokens
    .filter(({ kind, text }) => kind === "word" && text === "y")
    .map(({ column }) => ({ path: `column ${column}`, got: '"y"', expected: "x: a curve has one weight", column }));
  return [...found, ...others].sort((one, other) => one.column - other.column);
}

/** The list of names a formula may have, without the one it may not have here. */
const withoutY = (issue: FormulaIssue) => ({ ...issue, expected: issue.expected.replace(": x, y,", ": x,") });

/** The race of a curve, its minima found; or every issue, by the names a curve's link has for its parts. */
export function parseCurve(file: CurveFile, registry: Registry): Result<Race> {
  const ofFormula = curveIssues(file.formula);
  const rest = { start: [file.start, 0], steps: file.steps, lanes: file.lanes, edits: file.edits ?? [] };
  const raceOn = (surface: object) => parseRace({ version: 1, surface, ...rest }, registry);
  const domain = [
    [file.from, file.to],
    [-1, 1],
  ] as const;
  // A formula that cannot be read is told by its columns alone; the rest is judged all the same.
  const bare = raceOn({ formula: ofFormula.length > 0 ? "x" : file.formula, domain });
  const issues = [...ofFormula.map(inFormula), ...(bare.ok ? [] : bare.issues.map(named))];
  if (!bare.ok || issues.length > 0) return { ok: false, issues };
  const minima = minimaOf(curveSurface(file.formula, file.from, file.to), file.from, file.to);
  return raceOn({ formula: file.formula, domain, ...(minima.length > 0 && { minima: minima.map((x) => [x, 0]) }) });
}

/** The file of a race that `parseCurve` made, or that was made of one. */
export function curveFileOf({ surface, start, steps, lanes, edits }: Race): CurveFile {
  if (!isTyped(surface) || !isPoint(start)) throw new Error("not a race along a curve");
  const [[from, to]] = surface.domain;
  return { formula: surface.formula, from, to, start: start[0], steps, lanes, edits };
}

const curveSurface = (formula: string, from: number, to: number) =>
  analyticSurface({
    id: "curve",
    name: "Curve",
    formula,
    domain: [
      [from, to],
      [-1, 1],
    ],
    start: [from, 0],
    minima: [],
  });

const inFormula = ({ path, got, expected }: FormulaIssue): Issue => ({ path: `formula, ${path}`, got, expected });

const names: readonly (readonly [RegExp, string])[] = [
  [/^surface\.domain\[0\]\[0\]/, "from"],
  [/^surface\.domain\[0\]\[1\]/, "to"],
  [/^surface\.domain.*/, "from … to"],
  [/^surface\.formula/, "formula"],
  [/^start(\[0\])?$/, "start"],
];

const named = ({ path, got, expected }: Issue): Issue => ({
  path: names.reduce((text, [place, name]) => text.replace(place, name), path),
  got,
  expected,
});
