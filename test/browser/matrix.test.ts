/** The results page as its visitors use it: computed, sorted, cancelled, shared, and led on from to races. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openSite, type Site, visit } from "./chromium.js";
import { cutTexts, layoutShifts, overlappingTexts } from "./layout.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const small = "results.html#v=1&optimizers=sgd,adam,nelder-mead&surfaces=himmelblau,accuracy-steps&budget=120&starts=3";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

const status = (page: Page) => page.locator(".matrix-status");
const computed = (page: Page, text: string) => status(page).filter({ hasText: text }).waitFor();
const rows = (page: Page) => page.locator(".matrix tbody th").allInnerTexts();

async function expectSound(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 150)}`);
  });
  const [over, cut] = [await overlappingTexts(page), await cutTexts(page)];
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect({ violations, over, cut, wide }).toEqual({ violations: [], over: [], cut: [], wide: false });
}

test("a matrix is computed, sorted by a column, changed, and leads to its races (lecture item 59)", async () => {
  const { page, troubles } = await visit(site, small, { colorScheme: "light" });
  await computed(page, "all 6 cells");
  expect(await layoutShifts(page)).toEqual([]);
  await expectSound(page);
  expect(await page.getByRole("table").innerText()).toContain("no gradient");
  expect(await page.locator("main").innerText()).toContain("no overall winner");

  const cells = await page
    .locator(".matrix tbody tr")
    .evaluateAll((all) =>
      all.map(
        (row) => [row.querySelector("th")?.textContent, row.querySelector(".matrix-link b")?.textContent] as const,
      ),
    );
  const inOrder = [...cells].sort((a, b) => Number(a[1]) - Number(b[1])).map(([name]) => name);
  await page.getByRole("button", { name: "Himmelblau" }).focus();
  await page.keyboard.press("Enter");
  expect(await rows(page)).toEqual(inOrder);
  expect(await page.locator("[aria-sort=ascending]").innerText()).toContain("Himmelblau");
  expect(page.url()).toContain("sort=himmelblau");

  await page.getByRole("textbox", { name: "Starts" }).fill("99");
  await page.getByRole("textbox", { name: "Starts" }).press("Enter");
  await page.locator(".matrix-problem", { hasText: "expected a whole number 1 … 16" }).waitFor();
  await page.getByRole("textbox", { name: "Starts" }).fill("2");
  await page.getByRole("textbox", { name: "Starts" }).press("Enter");
  await computed(page, "all 6 cells");
  await page.locator(".matrix-count", { hasText: "/2" }).first().waitFor();
  expect(page.url()).toContain("starts=2");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV" }).click(),
  ]);
  const csv = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\n");
  expect(csv).toHaveLength(7);
  expect(csv[1]).toMatch(/^sgd,himmelblau,evaluations,120,3,7,2,/);

  await page.locator(".matrix-link").first().click();
  await page.locator("#standings .standing").first().waitFor();
  expect(page.url()).toMatch(/index\.html#v=1&surface=himmelblau&start=scatter/);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a long one is cancelled at once, and goes on; on a phone, in Chinese, in the dark", async () => {
  const options = { viewport: { width: 390, height: 844 }, locale: "zh-CN", colorScheme: "dark" } as const;
  const { page, troubles } = await visit(site, "results.html#v=1&budget=3000&starts=16&lr=1", options);
  await page.locator(".problems-list li").first().waitFor();
  await page.locator(".matrix-status", { hasText: "/ 120" }).waitFor();
  const took = await page.evaluate(() => {
    const button = document.querySelectorAll<HTMLButtonElement>(".matrix-button")[0];
    const began = performance.now();
    button?.click();
    return { time: performance.now() - began, says: button?.textContent };
  });
  expect(took.time).toBeLessThan(100);
  expect(took.says).toBe("继续");
  await status(page).filter({ hasText: "已取消" }).waitFor();
  await page.locator(".problems-close").click();
  await expectSound(page);
  await page.locator(".matrix-button").first().click();
  await status(page).filter({ hasNotText: "已取消" }).waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});
