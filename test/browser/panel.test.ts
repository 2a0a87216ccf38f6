/** The panel on the race page: changes from a step on, the course of a learning rate, the order of the lanes. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createRace, type Edit, parseRace, type Race, registry } from "../../src/library.js";
import { largestCurvature } from "../../src/race/curvature.js";
import { goToStep, openPanel, openSite, type Site, type Visit, visit } from "./chromium.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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

/** The page at the end of its first race, standing still. */
async function open(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const viewport = { width: 1280, height: 1000 };
  seen = await visit(site, "index.html", { viewport, reducedMotion: "reduce", ...options });
  await openPanel(seen.page);
  return seen.page;
}

async function set(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  await field.press("Enter");
  await field.blur();
}

const rate = (page: Page) => page.getByRole("textbox", { name: "learning rate, value" });
const fromThisStep = (page: Page) => page.getByRole("button", { name: "from this step" }).click();
const recorded = (page: Page) => page.locator(".edit span").allInnerTexts();
const course = (page: Page) => page.getByRole("img", { name: /^learning rate over the race/ });
const schedule = (page: Page) => page.getByRole("combobox", { name: "schedule" });
const lane = (page: Page) => page.getByRole("combobox", { name: "lane", exact: true });

/** What the standings say of SGD at the end, as the library computes it with these edits of its learning rate. */
function fateOfSgd(rates: readonly (readonly [at: number, learningRate: number])[]): string {
  const parsed = parseRace(registry.scenarios.get("beale-eight")?.race);
  if (!parsed.ok) throw new Error("the first scenario is not a race");
  const edits = rates.map(([at, learningRate]): Edit => ({ at, lane: "sgd", hyperparameters: { learningRate } }));
  const race: Race = { ...parsed.value, edits };
  const engine = createRace(race);
  engine.advance(race.steps);
  const arrivedAt = engine.lanes.find(({ id }) => id === "sgd")?.arrivedAt[0] ?? -1;
  return arrivedAt < 0 ? "not arrived" : `step ${arrivedAt}`;
}

async function expectSgd(page: Page, fate: string): Promise<void> {
  const row = page.locator(".standing", { has: page.locator(".standing-name", { hasText: /^SGD$/ }) });
  await expect.poll(() => row.innerText()).toContain(fate);
}

describe("a change from this step on", () => {
  test("is recorded at each step it is made at, shown where it holds, and taken back", async () => {
    const page = await open();
    await fromThisStep(page);
    await goToStep(page, 60);
    await set(rate(page), "0.02");
    await expect.poll(() => recorded(page)).toEqual(["step 60: learning rate 0.02"]);
    await goToStep(page, 120);
    await set(rate(page), "0.015");
    await expect.poll(() => recorded(page)).toEqual(["step 60: learning rate 0.02", "step 120: learning rate 0.015"]);
    for (const [step, value] of [
      [119, "0.02"],
      [59, "0.01"],
      [60, "0.02"],
      [240, "0.015"],
    ] as const) {
      await goToStep(page, step);
      expect(await rate(page).inputValue(), `at step ${step}`).toBe(value);
    }
    expect(fateOfSgd([[60, 0.02]])).not.toBe(fateOfSgd([]));
    await page.getByRole("button", { name: "Remove step 120: learning rate 0.015" }).click();
    await expectSgd(page, fateOfSgd([[60, 0.02]]));
    await page.getByRole("button", { name: "remove all" }).click();
    await expectSgd(page, fateOfSgd([]));
    expect(await page.locator(".edits").isVisible()).toBe(false);
    expect(await course(page).isVisible()).toBe(false);
  });

  test("is one of the lane itself at the start, and for whoever chooses the start", async () => {
    const page = await open();
    await goToStep(page, 60);
    await set(rate(page), "0.012");
    await fromThisStep(page);
    await goToStep(page, 0);
    await set(rate(page), "0.013");
    await goToStep(page, 60);
    expect(await rate(page).inputValue()).toBe("0.013");
    expect(await recorded(page)).toEqual([]);
  });

  test("removed by keyboard hands the focus on to the next", async () => {
    const page = await open();
    await fromThisStep(page);
    for (const step of [50, 100]) {
      await goToStep(page, step);
      await set(rate(page), String(step / 2500));
    }
    const remove = page.locator(".edit-remove");
    await expect.poll(() => remove.count()).toBe(2);
    await remove.first().press("Enter");
    await expect.poll(() => remove.count()).toBe(1);
    await expect.poll(() => remove.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test("a rate that is too large for the valley at the start is marked and told (lecture items 2, 26)", async () => {
  const page = await open();
  const slider = page.getByRole("slider", { name: "learning rate", exact: true });
  const told = () => page.locator(".rate-words").innerText();
  const parsed = parseRace(registry.scenarios.get("beale-eight")?.race);
  const { start } = parsed.ok ? parsed.value : expect.fail();
  const limit = 2 / largestCurvature(registry.surfaces.get("beale") ?? expect.fail(), start as [number, number]);
  const from = String(Number(limit.toPrecision(3)));
  await set(rate(page), String(1.01 * limit));
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/, above the limit at the start$/);
  expect(await told()).toMatch(new RegExp(`^Too large for the curvature at the start, which sets a limit of ${from};`));
  expect(await slider.getAttribute("aria-describedby")).toBe(await page.locator(".rate-words").getAttribute("id"));
  await set(rate(page), String(0.99 * limit));
  await expect.poll(told).toBe(`The limit by the curvature at the start is ${from}`);
});

test("a scheduled learning rate is drawn with a dot where the race is", async () => {
  const page = await open();
  await schedule(page).selectOption({ label: "Exponential" });
  await expect.poll(() => course(page).getAttribute("aria-label")).toMatch(/: 0\.01 at first, .* at the end/);
  const dot = async () => {
    const box = await page.locator(".course-dot").boundingBox();
    return box ? [box.x, box.y] : [];
  };
  await goToStep(page, 0);
  const [startX = 0, startY = 0] = await dot();
  await goToStep(page, 240);
  const [endX = 0, endY = 0] = await dot();
  expect(endX - startX).toBeGreaterThan(200);
  expect(endY - startY).toBeGreaterThan(25);
});

test("lanes move up and down and stay themselves; at the ends they cannot", async () => {
  const page = await open();
  const order = () => lane(page).locator("option").allInnerTexts();
  const [up, down] = ["Move up", "Move down"].map((name) => page.getByRole("button", { name }));
  const [first, second, ...others] = await order();
  expect(await up.isDisabled()).toBe(true);
  await down.click();
  await expect.poll(order).toEqual([second, first, ...others]);
  expect(await lane(page).locator("option:checked").innerText()).toBe(first);
  expect(await up.isDisabled()).toBe(false);
  await lane(page).selectOption({ index: others.length + 1 });
  await expect.poll(() => down.isDisabled()).toBe(true);
  await expectSgd(page, fateOfSgd([]));
});

test("on steps, lanes that need a gradient are marked with the reason, and those that need none are not", async () => {
  const page = await open();
  const note = () => page.locator(".lane-note").innerText();
  const lanes = () => lane(page).locator("option").allInnerTexts();
  expect(await note()).toBe("");
  await page.getByRole("combobox", { name: "surface", exact: true }).selectOption({ label: "Step bowl" });
  await expect.poll(note).toMatch(/made of steps: it has no gradient, which SGD needs/);
  expect(await lanes()).toContain("Adam – still");
  await page.getByRole("combobox", { name: "optimizer" }).selectOption({ label: "Nelder–Mead" });
  await expect.poll(note).toMatch(/^Nelder–Mead goes by losses alone/);
  expect(await lanes()).toContain("Nelder–Mead");
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each([1280, 390])("at %i pixels, a recorded and scheduled lane has no axe-core violation", async (width) => {
    const page = await open({ colorScheme, viewport: { width, height: 844 } });
    await schedule(page).selectOption({ label: "Cosine" });
    await fromThisStep(page);
    expect(await page.locator(".recording-note").isVisible()).toBe(true);
    await goToStep(page, 100);
    await set(rate(page), "0.005");
    await expect.poll(() => recorded(page)).toEqual(["step 100: learning rate 0.005 (Cosine)"]);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      const found = await axe.run("#panel", { resultTypes: ["violations"] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });
});
