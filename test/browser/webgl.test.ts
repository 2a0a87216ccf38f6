/** The picture where WebGL is lost and comes back, and where there is none. */
import { chromium, type Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openPanel, openSite, type Site, visit } from "./chromium.js";
import { differenceOf, pictureOf } from "./picture.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

const notice = (page: Page) => page.locator(".notice").innerText();
const map = (page: Page) => page.locator("#map");

async function finished(page: Page): Promise<string> {
  await openPanel(page);
  await page.keyboard.press("End");
  await page.waitForTimeout(1200);
  return pictureOf(map(page));
}

describe("WebGL", () => {
  test("that is lost is replaced at once, and its picture comes back with it", async () => {
    const { page, troubles } = await visit(site, "index.html", { viewport: { width: 1280, height: 800 } });
    const before = await finished(page);
    await page.evaluate(() => {
      const lose = document.querySelector<HTMLCanvasElement>(".map canvas")?.getContext("webgl2");
      const extension = lose?.getExtension("WEBGL_lose_context");
      extension?.loseContext();
      setTimeout(() => extension?.restoreContext(), 1500);
    });
    await expect.poll(() => notice(page)).toContain("WebGL was lost");
    await page.waitForTimeout(400);
    const plain = await pictureOf(map(page));
    expect(await differenceOf(page, before, plain)).toBeLessThan(0.03);
    await expect.poll(() => notice(page), { timeout: 10_000 }).toBe("");
    await page.waitForTimeout(1200);
    expect(await differenceOf(page, before, await pictureOf(map(page)))).toBeLessThan(0.03);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("that is missing is said, and the race is drawn all the same", async () => {
    const args = ["--headless=new", "--no-sandbox", "--disable-3d-apis", "--disable-background-networking"];
    const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "", args });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.url);
    const end = await finished(page);
    expect(await notice(page)).toContain("Without WebGL");
    await page.keyboard.press("Home");
    await page.waitForTimeout(600);
    expect(await differenceOf(page, end, await pictureOf(map(page)))).toBeGreaterThan(0.005);
    await browser.close();
  });
});
