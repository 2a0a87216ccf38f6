/** Every text of the page can be read and stays where it is: in each size of window, language and theme. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { goToStep, openPanel, openSite, type Site, visit } from "./chromium.js";
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
const languages = ["en-US", "zh-CN"] as const;
const cases = sizes.flatMap(([width, height]) => languages.map((locale) => ({ width, height, locale })));

async function expectReadable(page: Page, when: string): Promise<void> {
  expect({ when, over: await overlappingTexts(page), cut: await cutTexts(page) }).toEqual({ when, over: [], cut: [] });
}

describe.each(cases)("at $width × $height in $locale", ({ width, height, locale }) => {
  test("nothing moves after load, and no text lies over another or is cut off", async () => {
    const { page } = await visit(site, "index.html", { viewport: { width, height }, locale, colorScheme: "light" });
    await page.locator("#internals button").waitFor();
    await page.waitForTimeout(600);
    expect(await layoutShifts(page)).toEqual([]);
    await page.keyboard.press("Space");
    for (const step of [0, 12, 60, 110, 240]) {
      await goToStep(page, step);
      await page.waitForTimeout(300);
      await expectReadable(page, `step ${step}`);
    }
    await page.locator("#theme").click();
    await openPanel(page);
    await expectReadable(page, "dark, with the panel");
    await page.context().close();
  });
});

describe.each(["en-US", "zh-CN"])("a crowd on a phone in %s", (locale) => {
  test.each([
    ["40 lanes", Array.from({ length: 40 }, (_, i) => ({ optimizer: "adam", learningRate: 0.002 * (i + 1) }))],
    ["diverged lanes", Array.from({ length: 12 }, (_, i) => ({ optimizer: "sgd", learningRate: 0.03 * (i + 1) }))],
  ])("%s: names keep clear of each other", async (_, lanes) => {
    const written = lanes.map(({ optimizer, learningRate }) => `${optimizer},learningRate:${learningRate.toFixed(3)}`);
    const path = `index.html#v=1&surface=beale&start=1,1.5&steps=200&lanes=${written.join(";")}`;
    const { page } = await visit(site, path, {
      viewport: { width: 390, height: 844 },
      locale,
      reducedMotion: "reduce",
    });
    await page.locator("#internals button").waitFor();
    for (const step of [3, 40, 200]) {
      await goToStep(page, step);
      await page.waitForTimeout(300);
      await expectReadable(page, `step ${step}`);
    }
    await page.context().close();
  });
});
