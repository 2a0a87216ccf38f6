/** The plane of the weights: the library's numbers on the training page, and an exact race on the race page. */
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { createTrainer, parseTrainRun } from "../../src/library.js";
import { planeOfRun } from "../../src/train/runPlane.js";
import { violations } from "./axe.js";
import { openSite, type Site, visit } from "./chromium.js";
import { cutTexts, overlappingTexts } from "./layout.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

const lanes = [
  { optimizer: "sgd", hyperparameters: { learningRate: 1 } },
  { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
  { optimizer: "momentum", hyperparameters: { learningRate: 0.3 } },
];
const moons =
  "train.html#v=1&data=moons&epochs=20&seed=3&lanes=sgd,learningRate:1;adam,learningRate:0.1;momentum,learningRate:0.3";
const digits = "train.html#v=1&data=digits&epochs=1&seed=3&lanes=sgd,learningRate:1;adam,learningRate:0.01";

function trained() {
  const parsed = parseTrainRun({ version: 1, dataset: { id: "moons" }, epochs: 20, seed: 3, lanes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const trainer = createTrainer(parsed.value);
  trainer.advance(trainer.problem.totalSteps);
  return trainer;
}

/** The page with the run at its end and the plane open. */
async function open(path = moons, options: BrowserContextOptions = {}) {
  const { page, troubles } = await visit(site, path, { reducedMotion: "reduce", ...options });
  await page.waitForFunction(() => {
    const slider = document.querySelector<HTMLInputElement>(".scrubber input");
    return slider && Number(slider.max) > 0 && slider.value === slider.max;
  });
  await page.locator("#bench:not([data-waiting])").waitFor();
  await page.locator(".plane-summary").focus();
  await page.keyboard.press("Enter");
  await page.locator(".plane-table").waitFor();
  return { page, troubles };
}

const cells = (page: Page) =>
  page
    .locator(".plane-table tr:not(:first-child)")
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")));

test("captured fractions are those of the library, for every plane", async () => {
  const { page, troubles } = await open();
  const trainer = trained();
  const choices = [
    { kind: "principal" },
    { kind: "duel", lanes: ["sgd", "adam"] },
    { kind: "three", lanes: ["sgd", "adam", "momentum"] },
    { kind: "random", lanes: ["sgd"], seed: 1 },
  ] as const;
  for (const choice of choices) {
    await page.getByLabel("Which plane").selectOption(choice.kind);
    const made = planeOfRun(trainer, choice);
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const captured = made.value.lanes.map((lane) =>
      lane.captured >= 0 ? `${(100 * lane.captured).toFixed(1)}%` : "–",
    );
    await expect.poll(async () => (await cells(page)).map(([share]) => share)).toEqual(captured);
  }
  await page.getByLabel("Which plane").selectOption("three");
  await page.getByLabel("Lane 2 of the plane").selectOption("sgd");
  await page.locator(".plane-note:not(:empty)").waitFor();
  expect(await page.getByRole("button", { name: "Race on this plane" }).isDisabled()).toBe(true);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a step of the run shows its plane", async () => {
  const { page } = await open();
  const before = await cells(page);
  await page.locator("h2").first().click();
  await page.keyboard.press("r");
  await page.locator(".plane-note:not(:empty)").waitFor();
  await page.keyboard.press("End");
  await expect.poll(() => cells(page)).toEqual(before);
  await page.context().close();
});

/** Loss at the start of the race that the page shows, from its standings. */
async function raceStart(page: Page) {
  await page.locator(".standings").waitFor();
  return page.locator("#surface-name").textContent();
}

describe("the race on it", () => {
  test("is exact: it starts with the run's first loss, and a reload keeps it", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Race on this plane" }).click();
    await page.waitForURL(/index\.html#v=1&network=/);
    expect(await raceStart(page)).toBe("Plane of a training run");
    await page.locator("#share").click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save race.json" }).click();
    const file = JSON.parse(readFileSync(await (await saving).path(), "utf8"));
    const { createRace, parseRace } = await import("../../src/library.js");
    const parsed = parseRace(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const engine = createRace(parsed.value);
    const { trainLoss } = trained().lanes[0]?.evaluations ?? { trainLoss: [] };
    expect(engine.lanes[0]?.value[0]).toBeCloseTo(trainLoss[0] ?? Number.NaN, 10);
    engine.advance(50);
    expect(engine.lanes[1]?.value[0]).toBeLessThan(trainLoss[0] ?? 0);
    await page.reload();
    expect(await raceStart(page)).toBe("Plane of a training run");
    await page.context().close();
  });

  test("too large for a link is kept by the tab, through a reload too", async () => {
    const { page, troubles } = await open(digits);
    await page.getByRole("button", { name: "Race on this plane" }).click();
    await page.waitForURL(/index\.html$/);
    expect(await raceStart(page)).toBe("Plane of a training run");
    await page.reload();
    expect(await raceStart(page)).toBe("Plane of a training run");
    expect(new URL(page.url()).hash.length).toBeLessThan(1000);
    await page.locator("#share").click();
    expect(await page.locator(".share").textContent()).toContain("too");
    expect(troubles).toEqual([]);
    await page.goto(new URL("index.html#v=1&surface=beale&lanes=adam", site.url).href);
    await page.reload();
    expect(await raceStart(page)).toBe("Beale");
    await page.context().close();
  });
});

describe.each([
  [1280, 800],
  [390, 844],
])("at %i × %i", (width, height) => {
  test.each([
    ["en-US", "light"],
    ["zh-CN", "dark"],
  ] as const)("in %s, %s, it can be read and reached", async (locale, colorScheme) => {
    const { page } = await open(moons, { viewport: { width, height }, locale, colorScheme });
    await page.waitForTimeout(600);
    expect(await violations(page)).toEqual([]);
    expect({ over: await overlappingTexts(page), cut: await cutTexts(page) }).toEqual({ over: [], cut: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
