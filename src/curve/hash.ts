/**
 * What the page shows ⇄ the hash of its link. What is left out is as in the example:
 *
 *     #show=hump&start=-1.9&lanes=momentum,learningRate:0.01,momentum:0.95&at=120
 *
 *     show            tangent, hump, too-large, schedules or slice
 *     formula         of the curve, in x; from, to what is shown of it; start the weight
 *     steps           of the run; lanes and edits as in the links of races; at the step that is shown
 *     base, updates   schedules: the rate and the length they are stretched over; at the update that is asked for
 *     seed, weights   slice: the first weights, by their seed or one by one
 */
import type { Issue } from "../core/issue.js";
import { trainsNetworks } from "../core/optimizer.js";
import { Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import { type Race, raceLimits } from "../race/race.js";
import { fieldsText, readFields } from "../share/fields.js";
import { linkIssue } from "../share/linkIssue.js";
import { listOf, readEdit, readLane } from "../share/readRace.js";
import { cut, decoded, numberOrText } from "../share/text.js";
import { raceFields } from "../share/writeRace.js";
import { type CurveFile, type CurveShow, examples, isCurve, type Show, shows } from "./examples.js";
import { curveFileOf, parseCurve } from "./parseCurve.js";
import { firstWeights, weightCount } from "./slices.js";

export type Shown =
  | { readonly show: CurveShow; readonly race: Race; readonly at?: number }
  | { readonly show: "schedules"; readonly base: number; readonly updates: number; readonly at: number }
  | { readonly show: "slice"; readonly lanes: Race["lanes"]; readonly first: Float64Array; readonly at: number };

export interface Opened {
  readonly shown: Shown;
  readonly issues: readonly Issue[];
}

export const sliceSteps = 300;
const sliceLanes = "adam,learningRate:0.1";
const usual = { base: 0.1, updates: 1000, at: 100 } as const;
const curveKeys = ["formula", "from", "to", "start", "steps", "lanes", "edits", "at"] as const;
const keys: Readonly<Record<Show, readonly string[]>> = {
  tangent: curveKeys,
  hump: curveKeys,
  "too-large": curveKeys,
  schedules: ["base", "updates", "at"],
  slice: ["lanes", "seed", "weights", "at"],
};

/** Total: every text shows something; what is wrong with it is left out and told. */
export function readHash(hash: string, registry: Registry): Opened {
  const text = decoded(hash.replace(/^#/, ""));
  const read = new Reader();
  const asked = text.split("&").map((part) => cut(part, "="));
  const named = asked.find(([key]) => key === "show")?.[1];
  const show = (named === undefined ? undefined : read.name(named, "show", shows, "what can be shown")) ?? shows[0];
  const fields = readFields(read, text, ["show", ...keys[show]]);
  if (isCurve(show)) return readCurve(read, show, fields, registry);
  const shown = show === "schedules" ? readSchedules(read, fields) : readSlice(read, fields, registry);
  return { shown, issues: read.issues };
}

type Fields = ReadonlyMap<string, string>;

function readCurve(read: Reader, show: CurveShow, fields: Fields, registry: Registry): Opened {
  const given = Object.fromEntries(
    curveKeys.flatMap((key) => {
      const text = fields.get(key);
      return text === undefined || key === "at" ? [] : [[key, partOf(read, key, text)]];
    }),
  );
  const [race, issues] = sound(show, given, registry);
  const at = numberIn(read, fields, "at", { min: 0, max: race.steps });
  return { shown: { show, race, ...(at !== undefined && { at }) }, issues: [...read.issues, ...issues] };
}

function partOf(read: Reader, key: string, text: string): unknown {
  if (key === "formula") return text;
  if (key === "lanes") return listOf(text, key).map(([lane, path]) => readLane(read, lane, path));
  if (key === "edits") return listOf(text, key).map(([edit, path]) => readEdit(read, edit, path));
  return numberOrText(text);
}

/** The race with all that is given, else without what its issues name, as often as it takes. */
function sound(show: CurveShow, given: object, registry: Registry): [Race, readonly Issue[]] {
  const parsed = parseCurve({ ...examples[show].file, ...given }, registry);
  if (parsed.ok) return [parsed.value, []];
  const wrong = new Set(parsed.issues.flatMap(({ path }) => path.match(/\w+/g) ?? []));
  const kept = Object.entries(given).filter(([key]) => !wrong.has(key));
  const isSmaller = kept.length < Object.keys(given).length;
  const [race, more] = sound(show, isSmaller ? Object.fromEntries(kept) : {}, registry);
  return [race, [...parsed.issues.map(linkIssue), ...more]];
}

function readSchedules(read: Reader, fields: Fields): Shown {
  const base = numberIn(read, fields, "base", { min: 1e-12, max: 1e6 }) ?? usual.base;
  const updates = numberIn(read, fields, "updates", { min: 1, max: 1e6, integer: true }) ?? usual.updates;
  const at = numberIn(read, fields, "at", { min: 0, max: updates, integer: true }) ?? Math.min(usual.at, updates);
  return { show: "schedules", base, updates, at };
}

function readSlice(read: Reader, fields: Fields, registry: Registry): Shown {
  const lanes = oneLane(read, fields.get("lanes"), registry);
  const at = numberIn(read, fields, "at", { min: 0, max: sliceSteps, integer: true }) ?? 0;
  const seed = numberIn(read, fields, "seed", { min: 0, max: raceLimits.seed, integer: true }) ?? 2;
  const weights = fields.get("weights")?.split(",").map(numberOrText);
  const isWhole = weights?.length === weightCount && weights.every((w) => typeof w === "number");
  if (weights && !isWhole) read.fail("weights", fields.get("weights"), `${weightCount} numbers`);
  const first = isWhole ? Float64Array.from(weights as number[]) : firstWeights(seed);
  return { show: "slice", lanes, first, at };
}

/** The lane that takes the weights along: the first one, with an issue for what can not go with it. */
function oneLane(read: Reader, text: string | undefined, registry: Registry): Race["lanes"] {
  const { race, issues } = laneRace(read, text, registry);
  read.issues.push(...issues.map(linkIssue));
  const { lanes } = race;
  if (lanes.length > 1)
    read.issues.push({ path: "lanes", got: `${lanes.length} lanes`, expected: "one lane: the first one runs" });
  const [{ optimizer: id }] = lanes;
  const optimizer = registry.optimizers.get(id);
  if (optimizer && trainsNetworks(optimizer)) return lanes.slice(0, 1);
  read.fail("lanes[0].optimizer", id, "an optimizer that takes one gradient a step");
  return laneRace(read, undefined, registry).race.lanes;
}

/** Lanes are read as a race's; where something is wrong with them, the usual one runs. */
function laneRace(
  read: Reader,
  text: string | undefined,
  registry: Registry,
): { race: Race; issues: readonly Issue[] } {
  const file = (lanes: string): CurveFile => ({
    ...examples.tangent.file,
    steps: sliceSteps,
    lanes: listOf(lanes, "lanes").map(([lane, path]) => readLane(read, lane, path)),
  });
  const parsed = parseCurve(file(text ?? sliceLanes), registry);
  if (parsed.ok) return { race: parsed.value, issues: [] };
  const usualRace = parseCurve(file(sliceLanes), registry);
  if (!usualRace.ok) throw new Error("the usual lane is not valid");
  return { race: usualRace.value, issues: parsed.issues };
}

function numberIn(read: Reader, fields: Fields, key: string, rule: { min: number; max: number; integer?: boolean }) {
  const text = fields.get(key);
  return text === undefined ? undefined : read.number(numberOrText(text), key, rule);
}

/** The hash of what is shown, with the `#`. */
export function writeHash(shown: Shown, registry: Registry): string {
  return `#${fieldsText([["show", shown.show], ...fieldsOf(shown, registry)])}`;
}

function fieldsOf(shown: Shown, registry: Registry): readonly (readonly [string, string])[] {
  if (shown.show === "schedules") {
    return (["base", "updates", "at"] as const).flatMap((key) => differing(key, shown[key], usual[key]));
  }
  if (shown.show === "slice") {
    const file = { ...examples.tangent.file, lanes: shown.lanes };
    const parsed = parseCurve(file, registry);
    const lanes = parsed.ok ? laneFields(parsed.value, registry).get("lanes") : undefined;
    return [
      ...differing("lanes", lanes ?? sliceLanes, sliceLanes),
      ["weights", [...shown.first].join(",")],
      ...differing("at", shown.at, 0),
    ];
  }
  return curveFields(shown.show, shown.race, registry, shown.at);
}

function curveFields(show: CurveShow, race: Race, registry: Registry, at: number | undefined) {
  const [file, { file: of }] = [curveFileOf(race), examples[show]];
  const [own, usualRace] = [laneFields(race, registry), parseCurve(of, registry)];
  const example = usualRace.ok ? laneFields(usualRace.value, registry) : new Map<string, string>();
  const parts = ["lanes", "edits"].flatMap((key) => differing(key, own.get(key) ?? "", example.get(key) ?? ""));
  return [
    ...(["formula", "from", "to", "start", "steps"] as const).flatMap((key) => differing(key, file[key], of[key])),
    ...parts,
    ...(at === undefined ? [] : [["at", String(at)] as const]),
  ];
}

const laneFields = (race: Race, registry: Registry) => new Map(raceFields(race, registry));

const differing = (key: string, value: string | number, usualValue: string | number) =>
  value === usualValue ? [] : [[key, String(value)] as const];
