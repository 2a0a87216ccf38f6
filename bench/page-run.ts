/** `npm run bench:page`: what frames cost, in a real browser. Software rendering: script and submit are what counts. */
import { openSite, visit } from "../test/browser/chromium.js";
import type { LandscapeCosts } from "./landscapes.js";

interface Costs {
  readonly short: number;
  readonly long: number;
  readonly canvasShort: number;
  readonly canvasLong: number;
  readonly swarm: number;
  readonly change: number;
  readonly map: number;
  readonly landscapes: LandscapeCosts;
}

const site = await openSite("dist/bench-page");
const { page, troubles } = await visit(site, "bench/page.html", { viewport: { width: 1280, height: 800 } });
await page.waitForFunction(() => "measureAll" in globalThis);
const costs = await page.evaluate(() => (globalThis as unknown as { measureAll(): Promise<Costs> }).measureAll());
await site.close();
if (troubles.length > 0) throw new Error(troubles.join("\n"));

const rows: [what: string, got: number, unit: string, most: number][] = [
  ["a frame of eight lanes, trails of 100 points", costs.short, "ms", 16],
  ["  of 10,000 points, against that", costs.long / costs.short, "times", 1.1],
  ["by a 2-D context: the frame of 100 points", costs.canvasShort, "ms", 8],
  ["  of 10,000 points, against that", costs.canvasLong / costs.canvasShort, "times", 1.5],
  ["by a 2-D context: a map of 640 × 360", costs.map, "ms", 60],
  ["a frame of 100,000 marbles", costs.swarm, "ms", 3],
  ["a slider's change, ten lanes × 2,000 steps, to trails drawn", costs.change, "ms", 16],
  ["the slowest preview of a network's landscape", costs.landscapes.preview, "ms", 100],
  ["the slowest 128 × 128 map of a small network, by the worker", costs.landscapes.whole, "ms", 1000],
  ["  how long the page was held up meanwhile", costs.landscapes.heldUp, "ms", 16],
];
for (const [what, got, unit, most] of rows) {
  process.stdout.write(`${what.padEnd(62)} ${got.toPrecision(3).padStart(6)} ${unit}  (goal: ${most} or less)\n`);
}
