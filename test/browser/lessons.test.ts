/** The pages to learn from, in a real browser: a demonstration is found, opened and shown; errata and experiments compute. */
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { violations } from "./axe.js";
import { openSite, type Site, visit } from "./chromium.js";
import { cutTexts, layoutShifts, overlappingTexts } from "./layout.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

async function expectWellMade(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect({ over: await overlappingTexts(page), cut: await cutTexts(page) }).toEqual({ over: [], cut: [] });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

const isDrawn = (name: string) => `.lesson-card:has-text("${name}") canvas[data-drawn]`;

test("a teacher types a word, sees the demonstration, and Enter opens it", async () => {
  const { page, troubles } = await visit(site, "learn.html", { viewport: { width: 1280, height: 800 } });
  await page.locator(".lesson-card canvas[data-drawn]").first().waitFor();
  expect(await layoutShifts(page)).toEqual([]);
  await page.keyboard.press("/");
  await page.keyboard.type("over the hump momentum");
  await page.locator(isDrawn("A ball over the hump")).waitFor();
  expect(await page.locator(".lesson-card:visible").count()).toBeLessThan(5);
  expect(new URL(page.url()).hash).toBe("#search=over%20the%20hump%20momentum");
  await expectWellMade(page);
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("lesson-link");
  await page.locator("#search").fill("radford");
  await page.keyboard.press("Enter");
  await page.waitForURL(/index\.html#.*radford-2014/);
  await page.locator("#lesson:visible").waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("the gallery in Chinese on a phone: by theme, in the dark, found in English, too", async () => {
  const phone = { viewport: { width: 390, height: 844 }, locale: "zh-CN", colorScheme: "dark" } as const;
  const { page, troubles } = await visit(site, "learn.html#theme=momentum", phone);
  await page.locator(".lesson-card:visible canvas[data-drawn]").first().waitFor();
  expect(await page.locator(".lesson-group:visible").count()).toBe(1);
  await expectWellMade(page);
  await page.locator(".theme-button").first().click();
  await page.locator("#search").fill("nelder");
  await page.locator(".lesson-card.best:visible").waitFor();
  await page.locator("#search").fill("xyzzy");
  await page.locator(".lessons-nothing:visible").waitFor();
  await page.goto(new URL("learn.html#theme=momentun", site.url).href);
  await page.reload();
  await page.locator(".problems-list li").waitFor();
  expect(await page.locator(".problems-list li").allTextContents()).toEqual([expect.stringContaining("momentum")]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test.each([
  ["en-US", 1280, "light"],
  ["zh-CN", 390, "dark"],
] as const)(
  "errata in %s, %d pixels wide: a link leads to its entry, a button computes its table",
  async (locale, width, colorScheme) => {
    const { page, troubles } = await visit(site, "errata.html#show=cache-start", {
      viewport: { width, height: 844 },
      locale,
      colorScheme,
    });
    const shown = page.locator("#cache-start.shown");
    await shown.waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("cache-start");
    await shown.locator("button").click();
    await shown.locator("td").first().waitFor();
    expect(await shown.locator("td").allTextContents()).toEqual(["3.162", "1", "10", "1", "31.62", "1"]);
    await page.locator("#output-delta button").click();
    await expectWellMade(page);
    await page.locator("#output-delta td").first().waitFor();
    await page.locator("#slope-at .show-button").click();
    await page.waitForURL(/curve\.html#show=tangent/);
    expect(troubles).toEqual([]);
    await page.context().close();
  },
);

test("experiments: the cache of a rare feature by keyboard, and a sweep that begins by itself", async () => {
  const { page, troubles } = await visit(site, "experiments.html#show=rare-feature&step=359", {
    viewport: { width: 390, height: 844 },
  });
  await page.locator(".heat").first().waitFor();
  await page.getByRole("slider", { name: "Step" }).press("ArrowRight");
  expect(new URL(page.url()).hash).toBe("#show=rare-feature");
  await page.getByRole("combobox", { name: "Optimizer" }).selectOption("adam");
  await page.locator(".experiment-strips figure").nth(2).waitFor();
  await expectWellMade(page);
  await page.locator(".theme-button").first().click();
  await page.locator(".experiment-chart circle").nth(25).waitFor();
  await expectWellMade(page);
  for (const name of ["A noisy loss", "Sum or mean?", "Window or average", "The same as PyTorch", "Dealt or drawn"]) {
    await page.getByRole("button", { name }).click();
    await page.locator(".experiment-chart polyline").first().waitFor();
    await expectWellMade(page);
  }
  await page.getByRole("button", { name: "What momentum brings" }).click();
  await page.locator("#shown table, main table").first().waitFor();
  await expectWellMade(page);
  await page.getByRole("button", { name: "How much the rate matters" }).click();
  await page.getByText("All races as a table").waitFor();
  await expectWellMade(page);
  const dot = page.locator(".experiment-chart a").first();
  const named = await dot.locator("title").textContent();
  const [, steps] = / at step (\S+)$/.exec(named ?? "") ?? [];
  await page.goto(new URL(`${await dot.getAttribute("href")}&at=1000`, site.url).href);
  await page.locator("#standings", { hasText: `step ${steps}` }).waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});
