/**
 * A training run ⇄ the hash of a link, version 1. Whatever the data ask for anyway is left out, the seed never:
 *
 *     #v=1&data=moons,noise:0.2&hidden=16,16&epochs=100&seed=7&lanes=adam,learningRate:0.1;sgd,learningRate:1
 *
 *     v                                       1
 *     data                                    id,param:value,…
 *     hidden                                  widths of the hidden layers: 16,16; nothing without any
 *     activation, output, loss                a name
 *     initializer                             glorot   he   uniform:range
 *     residual                                0 or 1
 *     batch                                   a number of samples, or full
 *     draw, reduction                         a name
 *     standardize                             0 or 1, or input,input,…,targets:1
 *     testShare, l2, epochs, seed, evaluateEvery    a number
 *     target                                  a loss, or none
 *     stop                                    atTarget:1,patience:5,minDelta:0.001,monitor:trainLoss,restoreBest:0
 *     lanes, edits                            as in the link of a race
 *     preset                                  the id of the one whose lesson is told; without data and lanes, of the one that is run
 *
 * Data of a user's own and given first weights go by file only.
 */
import type { Issue } from "../core/issue.js";
import { Reader } from "../core/reader.js";
import type { Registry } from "../core/registry.js";
import type { TrainRun } from "../train/trainRun.js";
import { fieldsText, filledIn, readFields, withoutMissing } from "./fields.js";
import { hashLimit } from "./hash.js";
import { readTrainFile, trainKeys } from "./readTrain.js";
import { salvageRun } from "./salvageRun.js";
import { trainFields } from "./writeTrain.js";

export interface TrainLink {
  /** Undefined where the link has no run, or none that could be loaded. */
  readonly run: TrainRun | undefined;
  readonly preset: string | undefined;
  /** Everything that is wrong with the link, by the names its fields have there. */
  readonly issues: readonly Issue[];
}

/** The hash of a run, with the `#`; undefined where it does not go into a link. */
export function toTrainHash(run: TrainRun, preset: string | undefined, registry: Registry): string | undefined {
  const fields = trainFields(run, registry);
  if (!fields) return undefined;
  const hash = `#${fieldsText([["v", "1"], ...fields, ...(preset ? [["preset", preset] as const] : [])])}`;
  return hash.length > hashLimit ? undefined : hash;
}

/**
 * What a hash says. Total: every text gives a run or issues, never a throw. What is wrong is left out, the rest loaded.
 * @param fallback gives the data or the lanes where the hash has none that could be read
 */
export function fromTrainHash(hash: string, registry: Registry, fallback: TrainRun): TrainLink {
  const text = hash.startsWith("#") ? hash.slice(1) : hash;
  if (text === "") return { run: undefined, preset: undefined, issues: [] };
  if (text.length > hashLimit) {
    const issue = { path: "link", got: `${text.length} characters`, expected: `at most ${hashLimit}` };
    return { run: undefined, preset: undefined, issues: [issue] };
  }
  const read = new Reader();
  const fields = readFields(read, text, [...trainKeys, "preset"]);
  const named = fields.get("preset");
  const given = readTrainFile(read, fields);
  const hasRun = fields.has("data") || fields.has("lanes");
  const meant = hasRun ? undefined : registry.presets.get(named ?? "");
  const { run, issues: ofRun } = salvageRun(
    meant ? filledIn(given, meant.run, ["network", "sampling", "stop"]) : given,
    registry,
    fallback,
  );
  const isNamed = named !== undefined && !hasRun && !meant;
  const issues = isNamed ? withoutMissing(ofRun, ["data", "lanes"]) : ofRun;
  const ofPreset = new Reader();
  const preset =
    named === undefined ? undefined : ofPreset.name(named, "preset", [...registry.presets.keys()], "a preset");
  return { run, preset, issues: [...read.issues, ...issues, ...ofPreset.issues] };
}
