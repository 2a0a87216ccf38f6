/** What the page tells of a race besides the map: the chart's quantities and the table of results; and starts by the hundred. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { createRace, registry, standings } from "../../src/library.js";
import { fromHash } from "../../src/share/hash.js";
import { raceOf } from "../race-files.js";
import { openPanel, openSite, type Site, type Visit, visit } from "./chromium.js";
import { differenceOf, pictureOf } from "./picture.js";

let site: Site;
let seen: Visit | undefined;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

afterEach(async () => {
  expect(seen?.troubles ?? []).toEqual([]);
  await seen?.page.context().close();
  seen = undefined;
});

/** The page on a link's race, where nothing moves by itself. */
async function open(hash = ""): Promise<Page> {
  seen = await visit(site, `index.html${hash}`, { viewport: { width: 1280, height: 1000 }, reducedMotion: "reduce" });
  await seen.page.locator("#internals button").waitFor();
  return seen.page;
}

const chart = (page: Page) => page.locator(".chart-area");
const quantity = (page: Page) => page.getByRole("combobox", { name: "What the chart shows" });
const hash = (page: Page) => new URL(page.url()).hash;

test("the chart shows another quantity, and steps on a log axis; a link opens on them", async () => {
  const page = await open();
  const loss = await pictureOf(chart(page));
  await quantity(page).selectOption("Distance");
  await expect.poll(() => chart(page).getAttribute("aria-label")).toBe("Distance, against step, of each lane");
  await expect.poll(async () => differenceOf(page, loss, await pictureOf(chart(page)))).toBeGreaterThan(0.005);
  const distance = await pictureOf(chart(page));
  await page.getByLabel("log steps").check();
  await expect.poll(async () => differenceOf(page, distance, await pictureOf(chart(page)))).toBeGreaterThan(0.005);
  await expect.poll(() => hash(page)).toMatch(/&chart=distance&logSteps=1$/);
  const shown = await pictureOf(chart(page));
  await page.reload();
  await page.locator("#internals button").waitFor();
  expect(await quantity(page).inputValue()).toBe("distance");
  await expect.poll(async () => differenceOf(page, shown, await pictureOf(chart(page)))).toBeLessThan(0.001);
});

test("where there is no star, the chart says that there is no distance", async () => {
  const page = await open("#v=1&surface=saddle&lanes=adam&chart=distance");
  await expect.poll(() => page.locator(".chart-note").innerText()).toContain("No star is known here");
  await quantity(page).selectOption("Gradient norm");
  await expect.poll(() => page.locator(".chart-note").innerText()).toBe("");
});

test("the table of results, by keyboard, has what the library computes", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Results as a table" }).press("Enter");
  await page.getByRole("dialog", { name: "Results at step 240" }).waitFor();
  const shown = await page
    .locator(".results-table tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].slice(0, 4).map(({ textContent }) => textContent)));
  const race = raceOf(registry.scenarios.get("beale-eight")?.race as object);
  const run = createRace(race);
  run.advance(race.steps);
  const expected = standings(run).map(({ place, lane, since, gradientEvaluations }) => [
    String(place ?? "–"),
    registry.optimizers.get(lane)?.name,
    since === undefined ? "not arrived" : `arrived at step ${since}`,
    String(gradientEvaluations),
  ]);
  expect(shown).toEqual(expected);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".standings-table").evaluate((it) => it === document.activeElement)).toBe(true);
});

test("starts on a grid or scattered, and another seed, are chosen in the panel", async () => {
  const page = await open("#v=1&surface=himmelblau&steps=30&lanes=adam");
  await openPanel(page);
  await page.getByRole("button", { name: "Race", exact: true }).click();
  const start = page.getByRole("combobox", { name: "start", exact: true });
  await start.selectOption({ label: "on a grid" });
  await expect.poll(() => page.locator("#start-text").innerText()).toBe("from a grid of 10 × 10");
  expect(await page.locator(".start-handle").isVisible()).toBe(false);
  await start.selectOption({ label: "scattered" });
  await expect.poll(() => page.locator("#start-text").innerText()).toBe("from 100 points · seed 0");
  await page.getByRole("button", { name: "new seed" }).click();
  await expect.poll(() => page.locator("#start-text").innerText()).toBe("from 100 points · seed 1");
  await expect.poll(() => hash(page)).toContain("seed=1");
  expect(fromHash(hash(page), registry).race).toMatchObject({ start: { scatter: 100 }, seed: 1 });
  await start.selectOption({ label: "one point" });
  await expect.poll(() => page.locator(".start-handle").isVisible()).toBe(true);
});
