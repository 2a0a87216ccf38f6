/**
 * What the page shows ⇄ the hash of a link. What is usual is left out:
 *
 *     #show=microscope&seed=7&learningRate=0.5&momentum=0&done=online:500;sample:2
 *     #show=worked&done=online:1
 *     #show=network&data=moons&hidden=4,3&activation=tanh&output=sigmoid&loss=bce&seed=7&done=batch:100
 *
 *     show                    microscope, worked or network
 *     look                    what is looked at beneath it: weights, units, activation, layers, losses, collapsed, calculation
 *     seed                    of the first weights; left out, the lectures' own in microscope and worked
 *     learningRate, momentum  a number
 *     done                    what was done since the first weights, in order: online, batch or rprop epochs, one sample
 *                             by its number, or a learningRate or momentum that held from there on
 *     data, hidden, activation, output, loss    of a network; hidden= for none
 */

import { learningRate, momentum } from "../core/hyperparameters.js";
import type { Issue } from "../core/issue.js";
import { join, Reader } from "../core/reader.js";
import { readFields } from "../share/fields.js";
import { cut, numberOrText } from "../share/text.js";
import { type NetworkChoice, readChoice, usualChoice } from "./choice.js";
import type { Done } from "./done.js";
import type { Exercise } from "./model.js";
import { type Settings, ways } from "./update.js";
import { workedExercise, workedSettings } from "./worked.js";
import { heatonSettings, xorExercise } from "./xor.js";

export const shows = ["microscope", "worked", "network"] as const;
export type Show = (typeof shows)[number];

/** What is looked at more closely beneath the network. */
export const looks = ["weights", "units", "activation", "layers", "losses", "collapsed", "calculation"] as const;
export type Look = (typeof looks)[number];

export interface PageState {
  readonly show: Show;
  readonly look: Look;
  /** Undefined for the lecture's own first weights. */
  readonly seed: number | undefined;
  readonly settings: Settings;
  readonly done: readonly Done[];
  readonly choice: NetworkChoice;
}

export interface PageLink {
  readonly state: PageState;
  readonly exercise: Exercise;
  readonly issues: readonly Issue[];
}

/** Few enough to be repeated while somebody waits. */
export const linkLimits = { done: 20, epochs: 20_000 };

export const usualSettings: Readonly<Record<Show, Settings>> = {
  microscope: heatonSettings,
  worked: workedSettings,
  network: { learningRate: 0.1, momentum: 0.5 },
};

const usualSeed: Readonly<Record<Show, number | undefined>> = { microscope: undefined, worked: undefined, network: 1 };

export const usualState = (show: Show): PageState => ({
  show,
  look: "weights",
  seed: usualSeed[show],
  settings: usualSettings[show],
  done: [],
  choice: usualChoice,
});

const settingNames = ["learningRate", "momentum"] as const;
/** What is valid is the optimizers' own. */
export const settingRules = { learningRate: learningRate(0.1), momentum: momentum(0) };

const choiceKeys = ["data", "hidden", "activation", "output", "loss"] as const;
const keys = ["show", "look", "seed", "learningRate", "momentum", "done"];
const hashLimit = 2_000;

/** The hash of a state, with the `#`. */
export function toHash(state: PageState): string {
  const usual = usualState(state.show);
  const fields: [string, string | number][] = [["show", state.show]];
  if (state.look !== usual.look) fields.push(["look", state.look]);
  if (state.show === "network")
    for (const key of choiceKeys)
      if (String(state.choice[key]) !== String(usual.choice[key])) fields.push([key, String(state.choice[key])]);
  if (state.seed !== usual.seed && state.seed !== undefined) fields.push(["seed", state.seed]);
  for (const key of settingNames)
    if (state.settings[key] !== usual.settings[key]) fields.push([key, state.settings[key]]);
  if (state.done.length > 0) fields.push(["done", state.done.map(doneText).join(";")]);
  return `#${fields.map(([key, text]) => `${key}=${text}`).join("&")}`;
}

function doneText(done: Done): string {
  if ("way" in done) return `${done.way}:${done.epochs}`;
  return "sample" in done ? `sample:${done.sample + 1}` : `${done.setting}:${done.value}`;
}

/** What a hash says. Total: what is wrong is told and takes its usual value. */
export function fromHash(hash: string): PageLink {
  const text = hash.replace(/^#/, "");
  const read = new Reader();
  if (text.length > hashLimit) {
    read.issues.push({ path: "link", got: `${text.length} characters`, expected: `at most ${hashLimit}` });
    return { ...linkOf(read, new Map()), issues: read.issues };
  }
  const fields = readFields(read, text, keysOf(text));
  return { ...linkOf(read, fields), issues: read.issues };
}

/** The fields of a network belong to no other view. */
const keysOf = (text: string) => (/(?:^|&)show=network(?:&|$)/.test(text) ? [...keys, ...choiceKeys] : keys);

function linkOf(read: Reader, fields: ReadonlyMap<string, string>): Omit<PageLink, "issues"> {
  const show = (fields.has("show") && read.name(fields.get("show"), "show", shows, "a view")) || "microscope";
  const usual = usualState(show);
  const { choice, exercise } = show === "network" ? networkOf(read, fields) : lectureOf(show);
  const numberAt = (key: string, rule: { min: number; max: number; integer?: boolean }) =>
    fields.has(key) ? read.number(numberOrText(fields.get(key) ?? ""), key, rule) : undefined;
  const settings = {
    learningRate: numberAt("learningRate", settingRules.learningRate) ?? usual.settings.learningRate,
    momentum: numberAt("momentum", settingRules.momentum) ?? usual.settings.momentum,
  };
  const seed = numberAt("seed", { min: 0, max: 2 ** 32 - 1, integer: true }) ?? usual.seed;
  const done = readDone(read, fields.get("done") ?? "", exercise.samples.count);
  const look = (fields.has("look") && read.name(fields.get("look"), "look", looks, "a view")) || usual.look;
  return { state: { show, look, seed, settings, done, choice }, exercise };
}

const lectureOf = (show: Show) => ({
  choice: usualChoice,
  exercise: show === "worked" ? workedExercise : xorExercise,
});

/** The network of a link; the usual one where it has one that cannot be. */
function networkOf(read: Reader, fields: ReadonlyMap<string, string>) {
  const hidden = fields.get("hidden");
  const given = Object.fromEntries(choiceKeys.map((key) => [key, fields.get(key) ?? usualChoice[key]]));
  const widths = hidden === undefined ? usualChoice.hidden : hidden === "" ? [] : hidden.split(",").map(numberOrText);
  const found = readChoice(read, { ...(given as Record<keyof NetworkChoice, unknown>), hidden: widths });
  const usual = readChoice(new Reader(), usualChoice);
  if (!usual) throw new Error("the usual network is none");
  return found ?? usual;
}

function readDone(read: Reader, text: string, samples: number): readonly Done[] {
  if (text === "") return [];
  const items = text.split(";");
  if (items.length > linkLimits.done) {
    read.fail("done", items, `at most ${linkLimits.done} entries like online:5`);
    return [];
  }
  const done = items.map((item, k) => readOne(read, item, join("done", k), samples));
  // What comes after something that cannot be done would be something else.
  const end = done.indexOf(undefined);
  return done.slice(0, end < 0 ? undefined : end).filter((each) => each !== undefined);
}

function readOne(read: Reader, item: string, path: string, samples: number): Done | undefined {
  const [name, text = ""] = cut(item, ":");
  const known = read.name(name, path, [...ways, "sample", ...settingNames], "a way of training");
  if (known === undefined) return undefined;
  const value = read.number(numberOrText(text), path, ruleOf(known, samples));
  if (value === undefined) return undefined;
  if (known === "sample") return { sample: value - 1 };
  return known === "learningRate" || known === "momentum" ? { setting: known, value } : { way: known, epochs: value };
}

function ruleOf(name: string, samples: number) {
  if (name === "learningRate" || name === "momentum") return settingRules[name];
  return { min: 1, max: name === "sample" ? samples : linkLimits.epochs, integer: true };
}
