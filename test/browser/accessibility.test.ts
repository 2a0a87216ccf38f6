/** No axe-core violation on the page, in each of its states, themes and sizes. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openPanel, openSite, type Site, visit } from "./chromium.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

/** Each violation as its rule with the first nodes it is found at. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 120))
          .join(" | ")}`,
    );
  });
}

async function open(path: string, options: Parameters<typeof visit>[2]): Promise<Page> {
  const { page } = await visit(site, path, options);
  await openPanel(page);
  await page.keyboard.press("End");
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

  test("with a lane hidden and every folder open", async () => {
    const page = await open("index.html", { viewport });
    await page.locator(".standing-button").first().click();
    for (const folder of await page.locator('#panel button[aria-expanded="false"]').all()) await folder.click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
