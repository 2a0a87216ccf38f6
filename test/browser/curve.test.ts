/** The page of one weight: dragged, typed, run, linked; in both languages, on a phone, by keys alone. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.js";
import { openSite, type Site, visit } from "./chromium.js";
import { cutTexts, overlappingTexts } from "./layout.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

async function open(hash: string, options: BrowserContextOptions = {}) {
  const { page, troubles } = await visit(site, `curve.html${hash}`, { reducedMotion: "reduce", ...options });
  await page.locator("body:not([data-waiting])").waitFor();
  return { page, troubles };
}

/** What the side column says of the lane: `slope` → `−2.04871`. */
const figures = (page: Page): Promise<Record<string, string>> =>
  page
    .locator(".curve-figures")
    .evaluate((list) =>
      Object.fromEntries(
        [...list.querySelectorAll("dt")].map((name) => [name.textContent, name.nextElementSibling?.textContent ?? ""]),
      ),
    );

test("the weight is clicked to, moved by keys, typed and linked; its slope follows (lecture item 3)", async () => {
  const { page, troubles } = await open("#show=tangent");
  expect(await figures(page)).toMatchObject({ weight: "1.5", slope: "−2.04871", "next step": "0.10244" });
  await page.getByRole("link", { name: "w = 1.4" }).click();
  await expect.poll(() => figures(page)).toMatchObject({ weight: "1.4", slope: "−0.56224" });
  const weight = page.getByRole("slider", { name: "Weight at the start" });
  await weight.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => Number((await figures(page)).weight)).toBeGreaterThan(1.4);
  const box = await page.locator(".curve-plot").boundingBox();
  if (!box) throw new Error("the curve is not shown");
  await page.mouse.move(box.x + box.width / 4, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 80, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Number((await figures(page)).weight)).toBeCloseTo(1.55, 1);
  await page.getByLabel("weight", { exact: true }).fill("2.6");
  await expect.poll(() => page.url()).toContain("start=2.6");
  await page.reload();
  expect(await figures(page)).toMatchObject({ weight: "2.6" });
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a formula with mistakes is told at its columns and stays as typed; the curve stays", async () => {
  const { page } = await open("#show=tangent");
  const field = page.getByLabel("Formula in x");
  await field.fill("x^2 + y + zz");
  const said = page.locator(".formula-issues li");
  await expect
    .poll(() => said.allTextContents())
    .toEqual([
      'formula, column 7: got "y", expected x: a curve has one weight',
      'formula, column 11: got "zz", expected a known name: x, pi, e',
    ]);
  await page.keyboard.press("Tab");
  expect(await field.inputValue()).toBe("x^2 + y + zz");
  expect(await figures(page)).toMatchObject({ slope: "−2.04871" });
  await field.fill("x^2");
  await expect.poll(() => figures(page)).toMatchObject({ slope: "3" });
  await page.context().close();
});

test("over the hump with 0.9, and not with 0.8; a lane is added in the panel (lecture item 28)", async () => {
  const { page, troubles } = await open("#show=hump");
  await expect.poll(async () => Number((await figures(page)).weight)).toBeCloseTo(1.0356, 3);
  await page.getByRole("link", { name: "α = 0.8", exact: true }).click();
  await expect.poll(async () => Number((await figures(page)).weight?.replace("−", "-"))).toBeCloseTo(-0.9601, 3);
  const chart = page.getByRole("slider", { name: /Choose momentum/ });
  await chart.focus();
  for (let k = 0; k < 5; k++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).toContain("momentum:0.85");
  await page.mouse.move(1100, 600);
  await page.getByLabel("add a lane").selectOption({ label: "Adam" });
  await expect.poll(() => page.locator(".marble").count()).toBe(2);
  await page.locator("#transport .scrubber input").fill("12");
  await expect.poll(() => page.url()).toContain("at=12");
  expect(await page.locator(".curve-race").getAttribute("href")).toMatch(/^\.\/index\.html#v=1&formula=/);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a weight of the network is moved, and the other curves move with it (lecture item 4)", async () => {
  const { page } = await open("#show=slice");
  const lines = () =>
    page.locator(".slice .ground-line").evaluateAll((all) => all.map((line) => line.getAttribute("d")));
  const before = await lines();
  await page.getByRole("slider", { name: "Weight x₁ → h₁" }).focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(async () => (await lines()).filter((line, i) => i > 0 && line === before[i])).toEqual([]);
  await page.context().close();
});

test("schedules have the lecture's values (lecture items 35, 36)", async () => {
  const { page } = await open("#show=schedules&at=1000");
  const rows = await page.locator(".schedules-table tr").allTextContents();
  const row = (name: string) => rows.find((text) => text.startsWith(name));
  expect([row("Step"), row("Exponential"), row("Inverse time")]).toEqual([
    expect.stringContaining("9.766e−5"),
    expect.stringContaining("4.54e−6"),
    expect.stringContaining("0.00909"),
  ]);
  expect(row("Constant")).toContain("none");
  await page.context().close();
});

const shows = ["tangent", "hump", "too-large", "schedules", "slice"];

describe.each([
  ["desktop", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
  ["phone", { viewport: { width: 390, height: 844 }, colorScheme: "dark", locale: "zh-CN" }],
] as const)("on a %s", (_, options) => {
  test("nothing is cut, overlaps, is too wide or hard to use", async () => {
    const { page, troubles } = await open("", options);
    for (const show of shows) {
      await page.goto(new URL(`curve.html#show=${show}`, site.url).href);
      await page.locator(`#view[data-show="${show}"]`).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), show).toBeLessThanOrEqual(0);
      expect(await violations(page), show).toEqual([]);
      expect(await cutTexts(page), show).toEqual([]);
      expect(await overlappingTexts(page), show).toEqual([]);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test("a bad link shows what it can and tells the rest, in Chinese too", async () => {
  const { page } = await open("#show=hump&start=far&lanes=adm", { locale: "zh-CN" });
  const lines = await page.locator(".problems-list li").allTextContents();
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/应为/);
  await page.context().close();
});
