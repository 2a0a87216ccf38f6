/** Visitors of the race page who send each other links and files. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, beforeAll, expect } from "vitest";
import { openPanel, openSite, type Site, type Visit, visit } from "./chromium.js";

export interface Visitors {
  /** The site; not before tests run. */
  readonly site: () => Site;
  /** A visitor of their own, at the page with a hash. */
  readonly open: (hash?: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** For the tests of one file: all visitors leave after each test, and none may have met trouble. */
export function useVisitors(): Visitors {
  let site: Site;
  let visits: Visit[] = [];
  beforeAll(async () => {
    site = await openSite();
    return () => site.close();
  });
  afterEach(async () => {
    expect(visits.flatMap(({ troubles }) => troubles)).toEqual([]);
    for (const { page } of visits) await page.context().close();
    visits = [];
  });
  return {
    site: () => site,
    async open(hash = "", options = {}) {
      const seen = await visit(site, `index.html${hash}`, { viewport: { width: 1280, height: 800 }, ...options });
      visits.push(seen);
      await openPanel(seen.page);
      return seen.page;
    },
  };
}

export const hashOf = (page: Page) => new URL(page.url()).hash;
export const surfaceName = (page: Page) => page.locator("#surface-name").innerText();
export const stepText = (page: Page) => page.locator(".step-count").innerText();
export const problems = (page: Page) => page.locator(".problems").innerText();

export async function sharedLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("textbox", { name: "Link to this race" }).inputValue();
  await page.keyboard.press("Escape");
  return link;
}
