/** What takes an element long: races, slow surfaces, swarms, files. The page goes on meanwhile. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { OptimizerRaceElement } from "../../src/element/index.js";
import { probe } from "../ffprobe.js";
import { openSite, type Site, type Visit, visit, WITHOUT_WEBGL } from "./chromium.js";
import { isReady, onElement } from "./onElement.js";

let site: Site;
let seen: Visit;
let page: Page;

beforeAll(async () => {
  site = await openSite(".", WITHOUT_WEBGL);
});

afterAll(() => site.close());

beforeEach(async () => {
  seen = await visit(site, "test/browser/element/plain.html", { viewport: { width: 1000, height: 900 } });
  page = seen.page;
  await isReady(page, "race");
});

afterEach(async () => {
  expect(seen.troubles).toEqual([]);
  await page.context().close();
});

const on = <T>(ask: (race: OptimizerRaceElement) => T) => onElement(page, "race", ask);

test("long races and slow surfaces are computed beside the page", async () => {
  const waited = await on(async (race) => {
    race.optimizers = "adam,learningRate:0.001;sgd,learningRate:0.0001";
    race.steps = 400_000;
    let longest = 0;
    let last = performance.now();
    while (race.raceFile?.steps !== 400_000) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    race.step = 399_999;
    return { longest, value: race.standings.length };
  });
  expect(waited.value).toBe(2);
  console.log(`longest wait beside 400,000 steps: ${waited.longest.toFixed(0)} ms`);
  await on((race) => {
    race.raceFile = { version: 1, surface: { id: "deep-residual" }, steps: 30, lanes: [{ optimizer: "adam" }] };
  });
  await page.getByRole("progressbar", { name: "Share of the map that is drawn" }).waitFor();
  await expect.poll(() => on((race) => race.raceFile?.surface)).toMatchObject({ id: "deep-residual" });
});

test("a swarm that is sought far away is run there in parts, in and out of sight, and then it is there", async () => {
  const told = await on(async (race) => {
    const changed = new Promise((resolve) => race.addEventListener("statechange", resolve, { once: true }));
    Object.assign(race, { optimizers: "adam,learningRate:0.1", start: "scatter:100000", steps: 120 });
    await changed;
    const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await twoFrames();
    const events: string[] = [];
    for (const name of ["seeking", "seeked"]) race.addEventListener(name, () => events.push(name));
    const sought = async (step: number) => {
      let turns = 0;
      let longest = 0;
      const begin = performance.now();
      const seeked = new Promise((resolve) => race.addEventListener("seeked", resolve, { once: true }));
      race.step = step;
      const before = { seeking: race.seeking, isFar: race.step < step };
      let last = performance.now();
      while (race.seeking) {
        await new Promise((resolve) => setTimeout(resolve));
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
        turns++;
      }
      await seeked;
      return { before, turns, longest, whole: performance.now() - begin, step: race.step };
    };
    const inSight = await sought(60);
    document.body.style.paddingTop = "3000px";
    await twoFrames();
    const outOfSight = await sought(120);
    return { inSight, outOfSight, events };
  });
  for (const [seek, step] of [
    [told.inSight, 60],
    [told.outOfSight, 120],
  ] as const) {
    expect(seek).toMatchObject({ before: { seeking: true, isFar: true }, step });
    console.log(`${seek.turns} turns, longest ${seek.longest.toFixed(0)} ms of ${seek.whole.toFixed(0)} ms`);
    expect(seek.turns).toBeGreaterThan(5);
    expect(seek.longest).toBeLessThan(seek.whole / 3);
  }
  expect(told.events).toEqual(["seeking", "seeked", "seeking", "seeked"]);
});

test("it exports itself, tells how far it is, and can be stopped", async () => {
  const files = await on(async (race) => {
    const parts: number[] = [];
    const blobs = [
      await race.export("png"),
      await race.export("svg"),
      await race.export("csv"),
      await race.export("gif", { width: 160, height: 90, seconds: 1, progress: (part) => parts.push(part) }),
    ];
    const small = { width: 160, height: 90, seconds: 0.4, framesPerSecond: 25 };
    const films = await Promise.all(
      ["mp4", "webm"].map(async (format) => {
        const bytes = new Uint8Array(await (await race.export(format, small)).arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      }),
    );
    const json = JSON.parse(await (await race.export("json")).text());
    const stop = new AbortController();
    const stopped = race.export("gif", { signal: stop.signal, progress: () => stop.abort() });
    const failure = await stopped.catch((error: Error) => error.name);
    const refused = await race.export("jpg", { width: 10 }).catch((error: Error) => error.message);
    const text = await blobs[2]?.text();
    return {
      types: blobs.map(({ type, size }) => [type, size > 500]),
      films,
      json: { steps: json.steps, lanes: json.lanes.map(({ id, x }: { id: string; x: number[] }) => [id, x.length]) },
      rows: text?.trim().split("\n").length,
      end: parts.at(-1),
      failure,
      refused,
    };
  });
  expect(files.types).toEqual([
    ["image/png", true],
    ["image/svg+xml", true],
    ["text/csv", true],
    ["image/gif", true],
  ]);
  expect(files.rows).toBe(1 + 2 * 61);
  expect(files.json).toEqual({
    steps: 60,
    lanes: [
      ["adam", 61],
      ["sgd", 61],
    ],
  });
  expect(filmsIn(files.films)).toEqual(
    ["mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm"].map((format) => ({
      ...{ format, width: 160, height: 90 },
      // Ten frames of moving on, and the last one, which stays for two seconds.
      isWhole: true,
    })),
  );
  expect(files.end).toBe(1);
  expect(files.failure).toBe("AbortError");
  expect(files.refused).toContain('format: got "jpg"');
  expect(files.refused).toContain("width: got 10, expected a whole number 64 … 4096");
});

/** What ffprobe reads in films of ten frames and a last one. */
function filmsIn(films: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "optimizer-race-films-"));
  try {
    return films.map((film, k) => {
      const file = join(folder, String(k));
      writeFileSync(file, film, "base64");
      const { format, width, height, frames, seconds } = probe(file);
      const isWhole = frames >= 10 && Math.abs(seconds - 2.4) < 0.15;
      return { format, width, height, isWhole: isWhole || `${frames} frames in ${seconds} s` };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
