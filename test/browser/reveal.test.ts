/** Races in a real reveal.js 6 deck: `examples/deck.html`, presented and printed. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { OptimizerRaceElement } from "../../src/element/index.js";
import { openSite, type Site, type Visit, visit } from "./chromium.js";

let site: Site;
let visits: Visit[] = [];

beforeAll(async () => {
  site = await openSite(".");
});

afterEach(async () => {
  expect(visits.flatMap(({ troubles }) => troubles)).toEqual([]);
  for (const { page } of visits) await page.context().close();
  visits = [];
});

afterAll(() => site.close());

async function open(path: string, options = {}): Promise<Page> {
  const seen = await visit(site, path, { viewport: { width: 1280, height: 720 }, ...options });
  visits.push(seen);
  await seen.page.locator(".reveal.ready").waitFor();
  return seen.page;
}

/** Where a race is, and whether it stands still. */
const state = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((race: OptimizerRaceElement) => ({ step: race.step, paused: race.paused }));

const standsAt = (page: Page, step: number) => expect.poll(() => state(page, "steps")).toEqual({ step, paused: true });

test("a race plays while its slide is shown, from the start each time", async () => {
  const page = await open("examples/deck.html");
  expect(await state(page, "plays")).toEqual({ step: 0, paused: true });
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await state(page, "plays")).step).toBeGreaterThan(3);
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await state(page, "plays")).paused).toBe(true);
  const left = (await state(page, "plays")).step;
  await page.keyboard.press("ArrowLeft");
  await expect.poll(async () => (await state(page, "plays")).step).toBeLessThan(left);
  // The audience is shown a black screen.
  await page.keyboard.press("b");
  await expect.poll(async () => (await state(page, "plays")).paused).toBe(true);
});

test("fragments play a race on from step to step, and back at once", async () => {
  const page = await open("examples/deck.html#/2");
  await standsAt(page, 0);
  for (const step of [10, 60]) {
    await page.keyboard.press("ArrowRight");
    await standsAt(page, step);
  }
  await page.keyboard.press("ArrowLeft");
  await standsAt(page, 10);
  for (const _ of [60, 400, "the next slide"]) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await standsAt(page, 400);
});

test("fragments lead a race in an iframe, which waits for them", async () => {
  const page = await open("examples/deck.html#/3");
  const framed = () =>
    page
      .frameLocator("#framed")
      .locator("optimizer-race")
      .evaluate((race: OptimizerRaceElement) => ({
        step: race.step,
        paused: race.paused,
        isThere: race.readyState === 4,
      }));
  await expect.poll(framed).toEqual({ step: 0, paused: true, isThere: true });
  await page.keyboard.press("ArrowRight");
  await expect.poll(framed).toEqual({ step: 40, paused: true, isThere: true });
  await page.keyboard.press("ArrowLeft");
  await expect.poll(framed).toEqual({ step: 0, paused: true, isThere: true });
});

test("where motion is unwanted nothing plays by itself, and fragments go there at once", async () => {
  const page = await open("examples/deck.html#/1", { reducedMotion: "reduce" });
  await expect.poll(() => state(page, "plays")).toEqual({ step: 240, paused: true });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await standsAt(page, 10);
});

test("on paper a race is a picture of its end, or of where the fragments of its page have taken it", async () => {
  const page = await open("examples/deck.html?print-pdf");
  await expect.poll(() => page.locator(".pdf-page").count()).toBe(9);
  await expect.poll(() => page.locator("optimizer-race, iframe").count(), { timeout: 20_000 }).toBe(0);
  const told = await page.locator(".pdf-page img").evaluateAll((pictures) =>
    Promise.all(
      pictures.map(async (picture) => {
        const { src, naturalWidth } = picture as HTMLImageElement;
        const svg = await (await fetch(src)).text();
        return [naturalWidth > 0, /step (\d+)/.exec(svg)?.[1]];
      }),
    ),
  );
  // Those in frames of another page are pictures, too: frames that are out of sight have drawn nothing.
  expect(told).toEqual(["240", "0", "10", "60", "400", "0", "40"].map((step) => [true, step]));
});
