/** What a browser fetches to show a race in a page: the bytes of each answer, gzipped as a server does. */
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { openSite, type Site, WITHOUT_WEBGL } from "./chromium.js";

let site: Site;

beforeAll(async () => {
  site = await openSite(".", WITHOUT_WEBGL);
  return () => site.close();
});

const lanes = "sgd,learningRate:0.01;momentum,learningRate:0.01;rmsprop,learningRate:0.02;adam,learningRate:0.1";

/** Opens an element in a fresh browser context. @returns gzipped bytes by path, once the race is shown and plays */
async function fetchedFor(attributes: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, number>> {
  const page = await site.browser.newPage();
  const sizes: Promise<readonly [string, number]>[] = [];
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (path.endsWith(".js")) sizes.push(response.body().then((body) => [path, gzipSync(body).length]));
  });
  await page.goto(`${site.url}test/browser/element/empty.html`);
  await page.evaluate(async (attributes) => {
    const race = document.createElement("optimizer-race");
    for (const [name, text] of Object.entries(attributes)) race.setAttribute(name, text);
    document.querySelector("main")?.append(race);
    await race.play();
    while (race.step < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  }, attributes);
  const fetched = new Map(await Promise.all(sizes));
  await page.context().close();
  return fetched;
}

test.each([
  ["a surface and four optimizers", { surface: "beale", optimizers: lanes }, 45_000],
  ["a scenario of six optimizers", { scenario: "saddle-escape" }, 45_000],
  // The compiler of formulas, and no surface.
  [
    "a formula and four optimizers",
    { formula: "x^2 + 4y^2 + sin(3x)", domain: "-3,3,-2,2", optimizers: lanes },
    50_000,
  ],
])("%s", async (what, attributes, budget) => {
  const fetched = await fetchedFor(attributes);
  const bytes = [...fetched.values()].reduce((sum, size) => sum + size, 0);
  console.log(`${what}: ${bytes} bytes gzipped in ${fetched.size} files`);
  expect([...fetched.keys()].filter((path) => !path.startsWith("/dist/element/"))).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(budget);
});
