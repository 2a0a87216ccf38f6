/**
 * What the page shows ⇄ the hash of a link. What is usual is left out:
 *
 *     #show=microscope&seed=7&learningRate=0.5&momentum=0&done=online:500;sample:2
 *     #show=worked&done=online:1
 *     #show=network&data=moons&hidden=4,3&activation=tanh&output=sigmoid&loss=bce&seed=7&done=batch:100
 *
 *     show                    microscope, worked or network
 *     seed                    of the first weights; left out, the lectures' own in microscope and worked
 *     learningRate, momentum  a number
 *     done                    what was done since the first weights, in order: online, batch or rprop epochs, or one
 *                             sample by its number
 *     data, hidden, activation, output, loss    of a network; hidden= for none
 */

import { learningRate, momentum } from "../core/hyperparameters.js";
import type { Issue } from "../core/issue.js";
import { join, Reader } from "../core/reader.js";
import { readFields } from "../share/fields.js";
import { cut, numberOrText } from "../share/text.js";
import { type NetworkChoice, readChoice, usualChoice } from "./choice.js";
import type { Exercise } from "./model.js";
import { type Settings, type Way, ways } from "./update.js";
import { workedExercise, workedSettings } from "./worked.js";
import { heatonSettings, xorExercise } from "./xor.js";

export const shows = ["microscope", "worked", "network"] as const;
export type Show = (typeof shows)[number];

/** Epochs of a way, or one sample (0, 1, …) by itself. */
export type Done = { readonly way: Way; readonly epochs: number } | { readonly sample: number };

export interface PageState {
  readonly show: Show;
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
  network: { learningRate: 0.5, momentum: 0.5 },
};

const usualSeed: Readonly<Record<Show, number | undefined>> = { microscope: undefined, worked: undefined, network: 1 };

export const usualState = (show: Show): PageState => ({
  show,
  seed: usualSeed[show],
  settings: usualSettings[show],
  done: [],
  choice: usualChoice,
});

const choiceKeys = ["data", "hidden", "activation", "output", "loss"] as const;
const keys = ["show", "seed", "learningRate", "momentum", "done"];
const hashLimit = 2_000;

/** The hash of a state, with the `#`. */
export function toHash(state: PageState): string {
  const usual = usualState(state.show);
  const fields: [string, string | number][] = [["show", state.show]];
  if (state.show === "network")
    for (const key of choiceKeys)
      if (String(state.choice[key]) !== String(usual.choice[key])) fields.push([key, String(state.choice[key])]);
  if (state.seed !== usual.seed && state.seed !== undefined) fields.push(["seed", state.seed]);
  for (const key of ["learningRate", "momentum"] as const)
    if (state.settings[key] !== usual.settings[key]) fields.push([key, state.settings[key]]);
  if (state.done.length > 0) fields.push(["done", state.done.map(doneText).join(";")]);
  return `#${fields.map(([key, text]) => `${key}=${text}`).join("&")}`;
}

const doneText = (done: Done) => ("way" in done ? `${done.way}:${done.epochs}` : `sample:${done.sample + 1}`);

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
    learningRate: numberAt("learningRate", learningRate(0.1)) ?? usual.settings.learningRate,
    momentum: numberAt("momentum", momentum(0)) ?? usual.settings.momentum,
  };
  const seed = numberAt("seed", { min: 0, max: 2 ** 32 - 1, integer: true }) ?? usual.seed;
  const done = readDone(read, fields.get("done") ?? "", exercise.samples.count);
  return { state: { show, seed, settings, done, choice }, exercise };
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
    read.fail("done", items, `at most ${linkLimits.done} of online:5, batch:5, rprop:5 or sample:1`);
    return [];
  }
  const done = items.map((item, k) => readOne(read, item, join("done", k), samples));
  // What comes after something that cannot be done would be something else.
  const end = done.indexOf(undefined);
  return done.slice(0, end < 0 ? undefined : end).filter((each) => each !== undefined);
}

function readOne(read: Reader, item: string, path: string, samples: number): Done | undefined {
  const [name, count = ""] = cut(item, ":");
  const known = read.name(name, path, [...ways, "sample"], "a way of training");
  if (known === undefined) return undefined;
  const isSample = known === "sample";
  const most = isSample ? samples : linkLimits.epochs;
  const number = read.number(numberOrText(count), path, { min: 1, max: most, integer: true });
  if (number === undefined) return undefined;
  return known === "sample" ? { sample: number - 1 } : { way: known, epochs: number };
}
