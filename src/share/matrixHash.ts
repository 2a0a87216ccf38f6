/**
 * What a matrix is of ⇄ the hash of a link, version 1; what is as usual is left out:
 *
 *     #v=1&optimizers=sgd,adam&surfaces=beale,ackley&measure=steps&budget=900&gradient=3&starts=8&seed=7&sort=beale
 */
import type { Issue } from "../core/issue.js";
import { type NumberRule, Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { gradientCost } from "../race/calls.js";
import { type MatrixRules, matrixSurfaces, measures } from "../race/matrix.js";
import { raceLimits } from "../race/race.js";
import { fieldsText, readFields } from "./fields.js";
import { hashLimit } from "./hash.js";

export interface MatrixChoice {
  readonly optimizers: readonly string[];
  readonly surfaces: readonly string[];
  readonly rules: MatrixRules;
  /** The surface that rows are sorted by; their own order without one. */
  readonly sort?: string;
}

export const usualMatrix: MatrixChoice = {
  optimizers: [
    "sgd",
    "momentum",
    "nesterov",
    "adagrad",
    "rmsprop",
    "adam",
    "nelder-mead",
    "particle-swarm",
    "simulated-annealing",
    "l-bfgs",
  ],
  surfaces: [
    "ravine",
    "beale",
    "rosenbrock",
    "himmelblau",
    "goldstein-price",
    "six-hump-camel",
    "mccormick",
    "styblinski-tang",
    "plateau",
    "ackley",
    "rastrigin",
    "accuracy-steps",
  ],
  rules: { measure: "evaluations", budget: 900, gradientCost, starts: 8, seed: 7 },
};

/** Of the rules that are numbers, by their names in links. */
export const matrixNumbers = {
  budget: { min: 10, max: 3000, integer: true },
  gradient: { min: 1, max: 20, integer: true },
  starts: { min: 1, max: 16, integer: true },
  seed: { min: 0, max: raceLimits.seed, integer: true },
} satisfies Readonly<Record<string, NumberRule>>;

type NumberName = keyof typeof matrixNumbers;

const ruleOf = { budget: "budget", gradient: "gradientCost", starts: "starts", seed: "seed" } as const;

/** The hash, with the `#`; empty where everything is as usual. */
export function toMatrixHash({ optimizers, surfaces, rules, sort }: MatrixChoice): string {
  const usual = usualMatrix;
  const list = (key: "optimizers" | "surfaces", given: readonly string[]) =>
    given.join() === usual[key].join() ? [] : [[key, given.join()] as const];
  const numbers = Object.entries(ruleOf).filter(([, rule]) => rules[rule] !== usual.rules[rule]);
  const fields = [
    ...list("optimizers", optimizers),
    ...list("surfaces", surfaces),
    ...(rules.measure === usual.rules.measure ? [] : [["measure", rules.measure] as const]),
    ...numbers.map(([name, rule]) => [name, String(rules[rule])] as const),
    ...(sort === undefined ? [] : [["sort", sort] as const]),
  ];
  return fields.length === 0 ? "" : `#${fieldsText([["v", "1"], ...fields])}`;
}

/** What a hash says. Total: what is wrong is an issue, and as usual. */
export function fromMatrixHash(
  hash: string,
  registry: Registry,
): { readonly choice: MatrixChoice; readonly issues: readonly Issue[] } {
  const text = hash.replace(/^#/, "");
  const read = new Reader();
  if (text === "") return { choice: usualMatrix, issues: [] };
  if (text.length > hashLimit) {
    read.fail("link", `${text.length} characters`, `at most ${hashLimit} characters`);
    return { choice: usualMatrix, issues: read.issues };
  }
  const fields = readFields(read, text, ["v", "optimizers", "surfaces", "measure", ...Object.keys(ruleOf), "sort"]);
  if (fields.get("v") !== "1") read.fail("v", fields.get("v"), "1");
  const known = { optimizers: [...registry.optimizers.keys()], surfaces: matrixSurfaces(registry) };
  const list = (key: "optimizers" | "surfaces", kind: string) => {
    const given = fields.get(key);
    if (given === undefined) return usualMatrix[key];
    const names = [...new Set(given.split(","))];
    const found = names.filter((name) => read.name(name, key, known[key], kind) !== undefined);
    return found.length > 0 ? found : usualMatrix[key];
  };
  const surfaces = list("surfaces", "a surface with a target");
  const number = (name: NumberName) => {
    const given = fields.get(name);
    if (given === undefined) return undefined;
    return read.number(given.trim() === "" ? undefined : Number(given), name, matrixNumbers[name]);
  };
  const measure = fields.has("measure")
    ? read.name(fields.get("measure"), "measure", measures, "a measure")
    : undefined;
  const { rules: usual } = usualMatrix;
  const rules: MatrixRules = {
    measure: measure ?? usual.measure,
    budget: number("budget") ?? usual.budget,
    gradientCost: number("gradient") ?? usual.gradientCost,
    starts: number("starts") ?? usual.starts,
    seed: number("seed") ?? usual.seed,
  };
  const sort = fields.has("sort") ? read.name(fields.get("sort"), "sort", surfaces, "one of its surfaces") : undefined;
  const choice = {
    optimizers: list("optimizers", "an optimizer"),
    surfaces,
    rules,
    ...(sort !== undefined && { sort }),
  };
  return { choice, issues: read.issues };
}
