/** Landscapes made from networks: fetched, raced on and drawn without holding up the page. */
import { beforeAll, expect, test } from "vitest";
import { openSite, type Site, visit } from "./chromium.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

test("a link to a slow one races, and its map is drawn to the end", async () => {
  const { page, troubles } = await visit(site, "index.html#v=1&surface=deep-plain&steps=40&lanes=sgd;adam&at=40", {
    viewport: { width: 640, height: 480 },
  });
  await expect.poll(() => page.locator("#surface-name").innerText()).toBe("Ten layers, plain");
  expect(await page.locator("#formula").innerText()).toContain("plane through a network's loss");
  await expect.poll(() => page.locator("#transport").innerText(), { timeout: 20_000 }).toContain("40 / 40");
  await expect.poll(() => page.locator(".sampling").isVisible(), { timeout: 40_000 }).toBe(false);
  expect(troubles).toEqual([]);
  await page.context().close();
}, 90_000);

test("one that cannot be fetched is told, and the page races on", async () => {
  const { page } = await visit(site, "index.html", { viewport: { width: 1280, height: 800 } });
  await page.route(/deep-residual/, (route) => route.abort());
  await page.evaluate(() => {
    location.hash = "#v=1&surface=deep-residual&lanes=sgd";
  });
  await expect.poll(() => page.locator(".fetching").innerText()).toContain("could not be fetched");
  expect(await page.locator("#surface-name").innerText()).toBe("Beale");
  await page.context().close();
}, 60_000);
