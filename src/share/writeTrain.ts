/** A training run as the fields of a link. */
import type { Registry } from "../core/registry.js";
import { parseTrainRun } from "../train/parseTrainRun.js";
import { isOwn, type NamedData, type NetworkChoice, type Standardize, type TrainRun } from "../train/trainRun.js";
import type { Fields } from "./fields.js";
import { idsToName } from "./laneIds.js";
import { valuesItems } from "./named.js";
import { nameText } from "./text.js";
import { shortLanes } from "./withoutDefaults.js";
import { editText, laneText } from "./writeRace.js";

/** The fields in the order they are written, without what a reader fills in by itself; undefined where a link cannot say it. */
export function trainFields(run: TrainRun, registry: Registry): Fields | undefined {
  const { dataset } = run;
  if (isOwn(dataset) || run.network.initializer.kind === "fixed") return undefined;
  const usual = parseTrainRun({ version: 1, dataset, lanes: run.lanes }, registry);
  const defaults = new Map(usual.ok ? settingFields(usual.value) : []);
  const settings = settingFields(run).filter(([key, text]) => key === "seed" || text !== defaults.get(key));
  const { lanes, edits } = shortLanes(run, registry);
  const named = idsToName(lanes);
  return [
    ["data", dataText(dataset, registry)],
    ...settings,
    ["lanes", lanes.map((lane) => laneText(lane, named)).join(";")],
    ...(edits.length === 0 ? [] : [["edits", edits.map(editText).join(";")] as const]),
  ];
}

function dataText({ id, params = {} }: NamedData, registry: Registry): string {
  const known = registry.datasets.get(id)?.params ?? {};
  const own = Object.entries(params).filter(([name, value]) => value !== known[name]?.default);
  return [id, ...valuesItems(Object.fromEntries(own))].join(",");
}

/** Every setting as a text; which of them are usual is told by comparing. */
function settingFields({ network, sampling, stop, ...run }: TrainRun): Fields {
  const { patience, ...rules } = stop;
  return [
    ["hidden", network.hidden.join(",")],
    ["activation", network.activation],
    ["output", network.output],
    ["loss", network.loss],
    ["initializer", initializerText(network.initializer)],
    ["residual", flag(network.residual)],
    ["batch", String(sampling.batchSize)],
    ["draw", sampling.draw],
    ["reduction", sampling.reduction],
    ["standardize", standardizeText(run.standardize)],
    ["testShare", String(run.testShare)],
    ["l2", String(run.l2)],
    ["epochs", String(run.epochs)],
    ["seed", String(run.seed)],
    ...(run.evaluateEvery === undefined ? [] : [["evaluateEvery", String(run.evaluateEvery)] as const]),
    ["target", run.target ? String(run.target.loss) : "none"],
    ["stop", ruleItems({ ...rules, ...(patience !== undefined && { patience }) }).join(",")],
  ];
}

const flag = (isOn: boolean) => (isOn ? "1" : "0");

const ruleItems = (rules: Readonly<Record<string, number | boolean | string>>) =>
  Object.entries(rules).map(([name, value]) => `${name}:${typeof value === "boolean" ? flag(value) : value}`);

const initializerText = (initializer: NetworkChoice["initializer"]) =>
  initializer.kind === "uniform" ? `uniform:${initializer.range}` : initializer.kind;

function standardizeText(standardize: boolean | Standardize): string {
  if (typeof standardize === "boolean") return flag(standardize);
  return [...standardize.inputs.map(nameText), `targets:${flag(standardize.targets)}`].join(",");
}
