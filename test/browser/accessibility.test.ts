/** No axe-core violation on the page, in each of its states, themes and sizes. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.js";
import { openPanel, openSite, type Site, visit } from "./chromium.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

async function open(path: string, options: Parameters<typeof visit>[2]): Promise<Page> {
  const { page } = await visit(site, path, options);
  await openPanel(page);
  await page.keyboard.press("End");
  return page;
}

/** The page where nothing moves by itself, as it is before anybody touches it. */
async function openStill(path: string, viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  const { page } = await visit(site, path, { viewport, reducedMotion: "reduce" });
  await page.locator("#internals button").waitFor();
  return page;
}

const sizes = [
  ["desktop", { width: 1280, height: 800 }],
  ["phone", { width: 390, height: 844 }],
] as const;

describe.each(sizes)("on a %s", (_, viewport) => {
  test.each(["light", "dark"] as const)("in the %s theme, at rest", async (colorScheme) => {
    const page = await open("index.html", { viewport, colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("with a refused value", async () => {
    const page = await open("index.html", { viewport });
    const field = page.getByRole("textbox", { name: /learning rate/i }).first();
    await field.fill("fast");
    await field.press("Enter");
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("with the gallery open", async () => {
    const page = await open("index.html", { viewport });
    await page.locator("#scenarios").click();
    await page.locator(".gallery-card").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("with the Share dialog open, for each kind of code", async () => {
    const page = await open("index.html", { viewport });
    await page.locator("#share").click();
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });

  test("with a lane hidden and every folder open", async () => {
    const page = await open("index.html", { viewport });
    await page.locator(".standing-button").first().click();
    const closed = page.locator('#panel button[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    // Folders unfold.
    await page.waitForFunction(() => document.querySelector("#panel")?.getAnimations({ subtree: true }).length === 0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("with all shown that can be: internals, a formula that is wrong, the map tilted", async () => {
    const page = await openStill("index.html", viewport);
    await page.locator("#internals button").click();
    await page.locator(".internals-table").waitFor();
    await page.getByRole("slider", { name: "Tilt" }).fill("0.6");
    await page.locator("#edit-formula").click();
    await page.getByRole("textbox", { name: "f(x, y) =" }).fill("x^2 + foo y");
    await expect.poll(() => page.locator("#formula-editor [role=alert]").innerText()).toContain("foo");
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("with the problems of a bad link, then each dialog", async () => {
    const page = await openStill("index.html#v=1&surface=boooth&lanes=adam,learningRate:fast;sgd", viewport);
    await page.locator(".problems-list").waitFor();
    expect(await violations(page)).toEqual([]);
    for (const [button, dialog] of [
      ["Help", "Help"],
      ["Share", "Share"],
      ["Results as a table", "Results at step"],
    ] as const) {
      await page.getByRole("button", { name: button }).click();
      await page.getByRole("dialog", { name: dialog }).waitFor();
      expect({ dialog, violations: await violations(page) }).toEqual({ dialog, violations: [] });
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    await page.context().close();
  });

  test("with a swarm, and its rates tuned by the rule that is shown", async () => {
    const page = await openStill("index.html#v=1&surface=himmelblau&start=grid:12&steps=40&lanes=sgd;adam", viewport);
    await openPanel(page);
    await page.getByRole("button", { name: "tuned" }).click();
    await page.locator(".rates-details summary").click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

test("with the sheet of settings down, on a phone", async () => {
  const page = await openStill("index.html", { width: 390, height: 844 });
  expect(await page.locator("#settings").isVisible()).toBe(false);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test.each([
  ["four-basins", "light"],
  ["beale-eight.zh", "dark"],
] as const)("on the scenario's page %s, without a script", async (page, colorScheme) => {
  const visited = await visit(site, `scenario/${page}.html`, { viewport: { width: 390, height: 844 }, colorScheme });
  expect(await violations(visited.page)).toEqual([]);
  expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(visited.troubles).toEqual([]);
  await visited.page.context().close();
});
