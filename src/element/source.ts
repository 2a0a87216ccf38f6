/** Where an element's race comes from before its attributes change it: a file, a URL, a scenario, or the usual one. */
import { show } from "../core/issue.js";
import { isObject, type Json, Reader } from "../core/reader.js";
import type { Scenario } from "../core/scenario.js";

/** The longest race file that is read, in characters. */
export const fileLimit = 4_000_000;

/** What is shown where nothing is asked for. */
const usualScenario = "beale-eight";

export interface Source {
  /** A race file, still to be parsed; nothing where the attributes tell the whole race. */
  readonly file: Json | undefined;
  /** How the scenario it comes from is first shown. */
  readonly view: Scenario["view"];
}

export type GetText = (name: "race" | "scenario" | "surface" | "formula") => string | null;

/** Keeps what was read for as long as the same is asked for: a file is fetched once, however often its start is moved. */
export class Sources {
  #key = "";
  #kept: { readonly source: Source; readonly issues: Reader["issues"] } | undefined;

  /** @param read notes what is wrong */
  async read(read: Reader, get: GetText, baseUrl: string, signal: AbortSignal): Promise<Source> {
    const ownSurface = (get("surface") ?? get("formula")) !== null;
    const key = JSON.stringify([get("race"), get("scenario"), ownSurface, baseUrl]);
    if (key !== this.#key || !this.#kept) {
      const reader = new Reader();
      const source = await readSource(reader, get, baseUrl, signal);
      this.#kept = { source, issues: reader.issues };
      this.#key = key;
    }
    read.issues.push(...this.#kept.issues);
    return this.#kept.source;
  }
}

async function readSource(read: Reader, get: GetText, baseUrl: string, signal: AbortSignal): Promise<Source> {
  const race = get("race")?.trim();
  if (race) return { file: await readFile(read, race, baseUrl, signal), view: undefined };
  const named = get("scenario")?.trim();
  if (!named && (get("surface") ?? get("formula")) !== null) return { file: undefined, view: undefined };
  const { scenarios } = await import("../scenarioFiles.js");
  const id = named ? read.name(named, "scenario", [...scenarios.keys()], "a scenario") : usualScenario;
  const scenario = await scenarios.fetch(id);
  return { file: scenario?.race as Json | undefined, view: scenario?.view };
}

async function readFile(read: Reader, text: string, baseUrl: string, signal: AbortSignal): Promise<Json | undefined> {
  const json = text.startsWith("{") ? text : await fetched(read, text, baseUrl, signal);
  if (json === undefined) return undefined;
  if (json.length > fileLimit) {
    read.issues.push({ path: "race", got: `${json.length} characters`, expected: `at most ${fileLimit}` });
    return undefined;
  }
  try {
    const file: unknown = JSON.parse(json);
    return isObject(file) ? (file as Json) : read.fail("race", file, "a race file: an object");
  } catch {
    return read.fail("race", json, "a race file as JSON, or its URL");
  }
}

/** The text behind a URL; no more of it is taken than may be read. */
async function fetched(read: Reader, address: string, baseUrl: string, signal: AbortSignal) {
  const expected = "the URL of a race file that can be fetched";
  if (!URL.canParse(address, baseUrl)) return read.fail("race", address, "a race file as JSON, or its URL");
  try {
    const response = await fetch(new URL(address, baseUrl), { signal });
    if (!response.ok) return refuse(read, `${show(address)}: status ${response.status}`, expected);
    return await textWithin(response);
  } catch (error) {
    signal.throwIfAborted();
    return refuse(read, `${show(address)}: ${error instanceof Error ? error.message : "no answer"}`, expected);
  }
}

function refuse(read: Reader, got: string, expected: string): undefined {
  read.issues.push({ path: "race", got, expected });
}

/** A body's text, of one that is too long one character more than may be read. */
async function textWithin({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (reader && text.length <= fileLimit) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
  await reader?.cancel();
  return text.slice(0, fileLimit + 1);
}
