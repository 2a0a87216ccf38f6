/** What an element's attributes ask for: a race and how it is shown, or everything that is wrong with them. */
import type { Issue } from "../core/issue.js";
import { type Json, Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import type { Scenario } from "../core/scenario.js";
import { parseRace } from "../race/parseRace.js";
import type { Race } from "../race/race.js";
import { registryFor } from "../racePlugIns.js";
import { hashLimit } from "../share/fields.js";
import { readRaceFile } from "../share/readRace.js";
import type { Salvaged } from "../share/salvage.js";
import { numberOrText } from "../share/text.js";
import { readView, type View } from "../share/view.js";
import {
  type AttributeName,
  absentParts,
  attributeNames,
  type HidablePart,
  hidableParts,
  playbackRates,
  rowOf,
} from "./attributes.js";
import type { GetText, Sources } from "./source.js";

export interface Asked {
  readonly race: Race | undefined;
  /** Has what the race names. */
  readonly registry: Registry;
  readonly view: View;
  readonly area: NonNullable<Scenario["view"]>["area"];
  readonly hide: ReadonlySet<HidablePart>;
  readonly playbackRate: number;
  readonly issues: readonly Issue[];
}

export type GetAttribute = (name: AttributeName) => string | null;

/** Who races on a surface where nobody is named. */
const usualLanes = ["sgd", "momentum", "rmsprop", "adam"].map((optimizer) => ({ optimizer }));

/**
 * @param baseUrl what a race's URL is relative to
 * @throws the signal's reason where it is aborted
 */
export async function readAsked(
  given: GetAttribute,
  sources: Sources,
  baseUrl: string,
  signal: AbortSignal,
): Promise<Asked> {
  const read = new Reader();
  const get = withinLimit(read, given);
  const source = await sources.read(read, get as GetText, baseUrl, signal);
  const fields = fieldsOf(get);
  const file = fileOf(read, fields, source.file);
  const registry = await registryFor(file.whole);
  const { race, issues } = await readRace(file, registry);
  const view = readView(read, fields, race, registry);
  readChoices(read, get);
  const hide = readHide(read, get("hide"));
  const playbackRate = readPlaybackRate(read, get("playbackrate"));
  const usual = source.view?.rate === undefined ? {} : { rate: source.view.rate };
  return {
    race,
    registry,
    view: { ...usual, ...view },
    area: source.view?.area,
    hide,
    playbackRate,
    issues: [...read.issues.map(calledAsHere), ...issues],
  };
}

/** Texts that are too long are told and not read any further. */
function withinLimit(read: Reader, given: GetAttribute): GetAttribute {
  const texts = new Map<AttributeName, string | null>();
  for (const name of attributeNames) {
    const text = given(name);
    const isLong = text !== null && text.length > hashLimit && name !== "race";
    if (isLong) read.issues.push({ path: name, got: `${text.length} characters`, expected: `at most ${hashLimit}` });
    texts.set(name, isLong ? null : text);
  }
  return (name) => texts.get(name) ?? null;
}

/** The attributes that a link also has, as its fields. Authors may put spaces and line breaks after commas and semicolons. */
function fieldsOf(get: GetAttribute): ReadonlyMap<string, string> {
  const fields = new Map([["v", "1"]]);
  for (const name of attributeNames) {
    const { field } = rowOf(name);
    const text = get(name)
      ?.trim()
      .replace(/\s*([,;])\s*/g, "$1");
    if (field !== undefined && text) fields.set(field, text);
  }
  return fields;
}

/** What attributes tell of a race, and the whole race file that comes of it. */
interface AskedFile {
  readonly given: Json;
  readonly whole: Json;
}

/** A file with what attributes change of it. Another surface has a start of its own, other lanes have no edits. */
function fileOf(read: Reader, fields: ReadonlyMap<string, string>, file: Json | undefined): AskedFile {
  const own = Object.entries(readRaceFile(read, fields)).filter(([, value]) => value !== undefined);
  const given: Json = Object.fromEntries(own);
  const { start, edits, ...rest } = file ?? { version: 1, lanes: usualLanes };
  const whole = {
    ...rest,
    ...(given.surface === undefined && { start }),
    ...(given.surface === undefined && given.lanes === undefined && { edits }),
    ...given,
  };
  return { given, whole };
}

async function readRace({ given, whole }: AskedFile, registry: Registry): Promise<Salvaged> {
  const parsed = parseRace(whole, registry);
  if (parsed.ok) return { race: parsed.value, issues: [] };
  const { linkIssue, salvage } = await import("./mistaken.js");
  const { race, issues } = salvage(whole, registry);
  const isGiven = ({ path }: Issue) => given[/^\w*/.exec(path)?.[0] ?? ""] !== undefined;
  return { race, issues: issues.map((issue) => (isGiven(issue) ? calledAsHere(linkIssue(issue)) : issue)) };
}

/** An issue by the name that its link's field has as an attribute. */
function calledAsHere({ path, ...issue }: Issue): Issue {
  const [field = ""] = /^\w*/.exec(path) ?? [];
  const name = attributeNames.find((name) => rowOf(name).field === field);
  return { path: name === undefined ? path : name + path.slice(field.length), ...issue };
}

/** What no link has. */
function readChoices(read: Reader, get: GetAttribute): void {
  for (const name of attributeNames) {
    const { kind, choices = [], field } = rowOf(name);
    const text = get(name);
    if (kind === "choice" && field === undefined && text) read.name(text, name, choices, "a choice");
  }
}

function readPlaybackRate(read: Reader, text: string | null): number {
  return (text ? read.number(numberOrText(text.trim()), "playbackrate", playbackRates) : undefined) ?? 1;
}

function readHide(read: Reader, text: string | null): ReadonlySet<HidablePart> {
  const names = (text ?? "").split(/[\s,]+/).filter(Boolean);
  const parts = [...hidableParts, ...absentParts];
  const known = names.map((name, i) => read.name(name, `hide[${i}]`, parts, "a part"));
  return new Set(hidableParts.filter((part) => known.includes(part)));
}
