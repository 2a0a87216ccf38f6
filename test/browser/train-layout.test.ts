/** Every text of the training page can be read and reached: in each size of window, language and theme. */
import { beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.js";
import { openPanel, openSite, type Site, visit } from "./chromium.js";
import { cutTexts, layoutShifts, overlappingTexts } from "./layout.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

const sizes = [
  [1280, 800],
  [1920, 1080],
  [768, 1024],
  [390, 844],
] as const;

describe.each(sizes)("at %i × %i", (width, height) => {
  test.each([
    ["en-US", "light"],
    ["zh-CN", "dark"],
  ] as const)("in %s, %s, nothing moves, is cut off or hard to reach", async (locale, colorScheme) => {
    const { page } = await visit(site, "train.html", { viewport: { width, height }, locale, colorScheme });
    await page.locator(".outcome-table tbody tr").first().waitFor();
    await page.waitForTimeout(800);
    expect(await layoutShifts(page)).toEqual([]);
    await page.keyboard.press("Space");
    const readable = async () => ({ over: await overlappingTexts(page), cut: await cutTexts(page) });
    expect(await readable()).toEqual({ over: [], cut: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await openPanel(page);
    expect(await readable()).toEqual({ over: [], cut: [] });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
