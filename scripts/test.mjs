/**
 * `npm test`: everything that must hold, in stages. All stages run, even after one failed; one that needs what a failed
 * one was to make counts as failed. The last line of the output is the sum, `N passed, N failed`: every test case of
 * both Vitest runs, and one for each other stage.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importsBare } from "./bare.mjs";
import { findChromium } from "./chromium.mjs";
import { requireFfmpeg } from "./ffmpeg.mjs";
import { isWellPacked } from "./package.mjs";
import { inProject, run } from "./project.mjs";
import { setUp } from "./setup.mjs";
import { gzippedSize, moduleFiles, pageFiles } from "./sizes.mjs";
import { FAILED, PASSED, sum, tallyOfVitest, tallyText } from "./tally.mjs";

/** Gzipped bytes. The library's is for what races; its catalogues are as large as they have entries. */
const LIBRARY_BUDGET = 32_500;
/** 500 of it make networks half as fast again: steps written out, and a tanh of its own. */
const NETWORK_BUDGET = 6_500;
const TRAIN_BUDGET = 10_000;
/** Of what a page with an element loads at once. What races take besides is measured in a browser (test/browser/element-package.test.ts). */
const ELEMENT_BUDGET = 10_500;
/** Of reveal.js' plug-in, and of the element with everything it could ever fetch in one file. */
const REVEAL_BUDGET = 2_000;
const CLASSIC_BUDGET = 230_000;
/** Of what a page loads before any click. */
const PAGE_BUDGETS = {
  "index.html": 200_000,
  "train.html": 260_000,
  "learn.html": 200_000,
  "backprop.html": 200_000,
  "curve.html": 200_000,
  "results.html": 200_000,
  "errata.html": 200_000,
  "experiments.html": 200_000,
  "embed.html": 20_000,
};
const NETWORK = "chunks/network.js";
const TRAIN = "chunks/train.js";
const APART = /\/chunks\/(surfaces|surface-[\w-]+|catalogue|data|datasets|scenarios|network|train)\.js$/;

/** @type {readonly { name: string, needs?: string | readonly string[], run: () => Promise<import("./tally.mjs").Tally> }[]} */
const stages = [
  { name: "Format and lint", run: () => passes("biome", ["ci", "."]) },
  { name: "Types", run: () => passes("tsc", ["-b"]) },
  { name: "ffmpeg, for the tests of films", run: () => requireFfmpeg().then(() => PASSED) },
  { name: "Unit, contract and golden tests", run: () => vitest([]) },
  { name: "Site", run: () => passes("vite", ["build"]) },
  { name: "Library", run: () => passes("node", ["scripts/build-package.mjs"]) },
  {
    name: "Sizes of the pages",
    needs: "Site",
    run: async () => sum(Object.entries(PAGE_BUDGETS).map(([page, budget]) => pageWithin(page, budget))),
  },
  {
    name: "Size of the library",
    needs: "Library",
    run: async () => {
      const files = [...moduleFiles(built("index.js"))];
      const apart = files.filter((file) => APART.test(file));
      const isSurface = (file) => /\/surface/.test(file);
      for (const file of apart.filter((file) => !isSurface(file)))
        console.log(`${file}: ${gzippedSize([file])} bytes gzipped`);
      console.log(`surfaces: ${gzippedSize(apart.filter(isSurface))} bytes gzipped`);
      console.log(`${gzippedSize(files)} bytes gzipped in all`);
      return within(
        LIBRARY_BUDGET,
        files.filter((file) => !apart.includes(file)),
      );
    },
  },
  { name: "Size of the networks", needs: "Library", run: async () => within(NETWORK_BUDGET, [built(NETWORK)]) },
  { name: "Size of training", needs: "Library", run: async () => within(TRAIN_BUDGET, [built(TRAIN)]) },
  {
    name: "Size of the element",
    needs: "Library",
    run: async () => within(ELEMENT_BUDGET, moduleFiles(built("element/define.js"))),
  },
  {
    name: "Import without packages",
    needs: "Library",
    run: async () => ((await importsBare()) ? PASSED : FAILED),
  },
  {
    name: "Package",
    needs: ["Types", "Library"],
    run: async () =>
      sum([
        (await isWellPacked()) ? PASSED : FAILED,
        within(REVEAL_BUDGET, [built("reveal.js")]),
        within(CLASSIC_BUDGET, [built("cdn/optimizer-race.js")]),
      ]),
  },
  { name: "Browser tests", needs: ["Types", "Site", "Library"], run: browserTests },
];

const built = (path) => inProject(`dist/${path}`);

const passes = async (program, args) => ((await run(program, args)) === 0 ? PASSED : FAILED);

async function vitest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), "optimizer-race-report-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    return tallyOfVitest(report, await run("vitest", ["run", ...args, ...reporters], { env }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function browserTests() {
  return vitest(["--config", "vitest.browser.config.ts"], { CHROME_PATH: await findChromium() });
}

function pageWithin(page, budget) {
  console.log(page);
  return within(budget, pageFiles(built(`site/${page}`)));
}

function within(budget, files) {
  const bytes = gzippedSize(files);
  console.log(`${bytes} bytes gzipped in ${[...files].length} files, at most ${budget} allowed`);
  return bytes <= budget ? PASSED : FAILED;
}

/** Runs the stages one after another and gives each one's tally. */
async function runAll() {
  const tallies = new Map();
  for (const stage of stages) {
    const began = performance.now();
    console.log(`\n=== ${stage.name} ===`);
    const tally = await tallyOf(stage, tallies);
    tallies.set(stage.name, tally);
    console.log(`--- ${stage.name}: ${tallyText(tally)} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  return [...tallies.values()];
}

async function tallyOf({ needs, run: runStage }, tallies) {
  const failed = [needs ?? []].flat().find((name) => tallies.get(name).failed > 0);
  if (failed !== undefined) {
    console.log(`Not run, because "${failed}" failed.`);
    return FAILED;
  }
  try {
    return await runStage();
  } catch (error) {
    console.log(error.message);
    return FAILED;
  }
}

async function setUpAndRunAll() {
  try {
    await setUp();
  } catch (error) {
    console.log(error.message);
    return stages.map(() => FAILED);
  }
  return runAll();
}

const total = sum(await setUpAndRunAll());
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${tallyText(total)}`);
