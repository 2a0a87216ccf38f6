import { beforeAll, expect, test } from "vitest";
import { openSite, type Site, visit } from "./chromium.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

test("the page opens with a title, without errors, and asks no other host for anything", async () => {
  const { page, troubles } = await visit(site, "index.html", { fastScreen: true });
  await page.waitForLoadState("networkidle");
  expect(await page.title()).not.toBe("");
  expect(troubles).toEqual([]);
});
