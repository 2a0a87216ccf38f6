/** Links into the site, judged as the pages do: by the parsers of their hashes. */
import { existsSync } from "node:fs";
import { readPlace as readErratumHash } from "../../src/app/errata/place.js";
import { readPlace as readExperimentHash } from "../../src/app/experiments/place.js";
import { readPlace as readGalleryHash } from "../../src/app/learn/place.js";
import { fromHash as readBackpropHash } from "../../src/backprop/link.js";
import { type Issue, issueText } from "../../src/core/issue.js";
import { readHash as readCurveHash } from "../../src/curve/hash.js";
import { parseTrainRun, registry } from "../../src/library.js";
import { fromHash as readRaceHash } from "../../src/share/hash.js";
import { fromMatrixHash } from "../../src/share/matrixHash.js";
import { fromTrainHash } from "../../src/share/trainHash.js";

const someRun = parseTrainRun({ version: 1, dataset: { id: "moons" }, lanes: [{ optimizer: "sgd" }] });
if (!someRun.ok) throw new Error("that is no run");
const fallback = someRun.value;

/** The issues that a page has with a hash. */
const readers: Readonly<Record<string, (hash: string) => readonly Issue[]>> = {
  "index.html": (hash) => readRaceHash(hash, registry).issues,
  "train.html": (hash) => fromTrainHash(hash, registry, fallback).issues,
  "curve.html": (hash) => readCurveHash(hash, registry).issues,
  "backprop.html": (hash) => readBackpropHash(hash).issues,
  "errata.html": (hash) => readErratumHash(hash).issues,
  "experiments.html": (hash) => readExperimentHash(hash).issues,
  "results.html": (hash) => fromMatrixHash(hash, registry).issues,
  "learn.html": (hash) => readGalleryHash(hash).issues,
};

/** What is wrong with a link such as `curve.html#show=hump`: that its page is missing, or what the page has against its hash. */
export function linkTroubles(link: string): readonly string[] {
  const [page = "", hash] = link.replace(/^\.\//, "").split(/(?=#)/);
  if (!existsSync(page)) return [`there is no ${page}`];
  if (hash === undefined) return [];
  const read = readers[page];
  return read ? read(decodeURI(hash)).map(issueText) : [`nobody reads the hash of ${page}`];
}
