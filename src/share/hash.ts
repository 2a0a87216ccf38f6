/**
 * A race and its view ⇄ the hash of a link, version 1. Whatever can be left out is, the seed never:
 *
 *     #v=1&surface=beale&start=1,1.5&steps=240&seed=7&lanes=adam,learningRate:0.1;sgd,learningRate:0.01&at=120
 *
 *     v              1
 *     surface        id,param:value,…                 surface=ravine,conditionNumber:50,angle:0.3
 *     formula        a formula in x and y, with domain=xMin,xMax,yMin,yMax and perhaps minima=x,y;x,y
 *     network        sizes,hidden,output,loss         network=2-8-1,tanh,sigmoid,bce  with ,residual where it is;
 *                    with inputs, targets, origin, directions=d1;d2 as base64, domain, perhaps minima, reduction, name
 *     start          x,y   grid:n   scatter:n         left out: the surface's own
 *     steps, seed, gradientNoise, target              a number; the target is its distance
 *     lanes          lane;lane;…                      a lane: optimizer,id:…,hyperparameter:value,…
 *     edits          edit;edit;…                      an edit: step,lane id,hyperparameter:value,…
 *     a hyperparameter's value                        0.1   0.1*cosine   0.1*step(every:100,factor:0.5)
 *     at             the step it is played to         rate: steps per second; playing: 0 or 1
 *     tilt           0 flat … 1 a steep relief        theme: light or dark
 *     hidden         lane id,lane id,…                view: x,y,span of what is seen
 *     layers         layer,layer,… or none            palette: the name of the map's colours
 *     colours        lane id:aa3377,…                 trail: the steps after which it is gone
 *     chart          loss, distance, gradient, length logSteps: 0 or 1
 *     scenario       the id of the one whose lesson is told; without a surface and lanes, of the one that is raced
 *
 * A lane without `id:` is called after its optimizer, made unique. The signs % & , ; ( ) ~ in an id are written as `~` and
 * their code: `a~2Cb`. On top of that all is percent-encoded that a fragment cannot hold; encoding more changes nothing.
 */

import type { Issue } from "../core/issue.js";
import { type Json, Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import type { Scenario } from "../core/scenario.js";
import type { Race } from "../race/race.js";
import { fieldsText, filledIn, hashLimit, readFields, withoutMissing } from "./fields.js";
import { linkIssue } from "./linkIssue.js";
import { raceKeys, readRaceFile } from "./readRace.js";
import { salvage } from "./salvage.js";
import { readView, type View, viewFields, viewKeys } from "./view.js";
import { raceFields } from "./writeRace.js";

export { hashLimit } from "./fields.js";

export interface Link {
  /** Undefined where the link has no race, or none that could be loaded. */
  readonly race: Race | undefined;
  readonly view: View;
  /** Everything that is wrong with the link, by the names its fields have there. */
  readonly issues: readonly Issue[];
}

/**
 * The hash of a race and its view, with the `#`. Reading it gives the race without what its defaults say anyway.
 * @throws RangeError if the registry has no such surface
 */
export function toHash(race: Race, view: View, registry: Registry): string {
  return `#${fieldsText([["v", "1"], ...raceFields(race, registry), ...viewFields(view)])}`;
}

/**
 * What a hash says. Total: every text gives a race or issues, never a throw. What is wrong is left out, the rest loaded.
 * @param fallback gives the surface or the lanes where the hash has none that could be read
 */
export function fromHash(hash: string, registry: Registry, fallback?: Race): Link {
  const text = hash.startsWith("#") ? hash.slice(1) : hash;
  if (text === "") return { race: undefined, view: {}, issues: [] };
  if (text.length > hashLimit) {
    const issue = { path: "link", got: `${text.length} characters`, expected: `at most ${hashLimit}` };
    return { race: undefined, view: {}, issues: [issue] };
  }
  const read = new Reader();
  const { fields, scenario, file } = readFile(read, text, registry);
  const { race, issues: ofFile } = salvage(file, registry, fallback);
  const ofRace = ofFile.map(linkIssue);
  const isNamed = scenario === undefined && fields.has("scenario") && !hasRace(fields);
  const issues = isNamed ? withoutMissing(ofRace, ["surface", "lanes"]) : ofRace;
  const ofLink = new Reader();
  const own = scenario?.view?.rate === undefined ? {} : { rate: scenario.view.rate };
  const view = { ...own, ...readView(ofLink, fields, race, registry) };
  return { race, view, issues: [...read.issues, ...issues, ...ofLink.issues] };
}

/** The race file that a hash tells, still to be parsed: what names all that is to be fetched before it is read. */
export function fileOfHash(hash: string, registry: Pick<Registry, "scenarios">): Json {
  const text = hash.replace(/^#/, "");
  return text.length > hashLimit ? {} : readFile(new Reader(), text, registry).file;
}

function readFile(read: Reader, text: string, registry: Pick<Registry, "scenarios">) {
  const fields = readFields(read, text, [...raceKeys, ...viewKeys]);
  const scenario = scenarioOf(fields, registry);
  const given = readRaceFile(read, fields);
  return { fields, scenario, file: scenario ? filledIn(given, scenario.race as Json) : given };
}

/** The scenario of a link that names no surface and no lanes. */
function scenarioOf(
  fields: ReadonlyMap<string, string>,
  { scenarios }: Pick<Registry, "scenarios">,
): Scenario | undefined {
  return hasRace(fields) ? undefined : scenarios.get(fields.get("scenario") ?? "");
}

const hasRace = (fields: ReadonlyMap<string, string>) =>
  ["surface", "formula", "network", "lanes"].some((key) => fields.has(key));
