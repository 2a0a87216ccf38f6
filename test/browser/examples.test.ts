/** The examples that are opened from this folder; the deck is in `reveal.test.ts`, what is installed in `package.test.ts`. */
import { readFileSync, statSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OptimizerRaceElement } from "../../src/element/index.js";
import { parseRace, registry } from "../../src/index.js";
import { fromHash } from "../../src/share/hash.js";
import { probe } from "../ffprobe.js";
import { openSite, type Site, visit } from "./chromium.js";

let site: Site;

beforeAll(async () => {
  site = await openSite(".");
});

afterAll(() => site.close());

test("a post: its races play, tell who arrives, and are played again by a button", async () => {
  const { page, troubles } = await visit(site, "examples/post.html", { viewport: { width: 1000, height: 1600 } });
  const races = page.locator("optimizer-race");
  const states = () => races.evaluateAll((all) => (all as OptimizerRaceElement[]).map((race) => race.readyState));
  await expect.poll(states).toEqual([4, 4, 4]);
  expect(await races.evaluateAll((all) => (all as OptimizerRaceElement[]).map(({ issues }) => issues.length))).toEqual([
    0, 0, 0,
  ]);
  const [first] = await races.all();
  await first?.evaluate((race: OptimizerRaceElement) => {
    race.playbackRate = 16;
    return race.play();
  });
  await expect.poll(() => page.locator("#arrived").textContent()).toBe("Momentum at step 291, Adam at step 378");
  await page.getByRole("button", { name: "Race again" }).click();
  expect(await page.locator("#arrived").textContent()).not.toContain("Adam");
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("Markdown: its GIF is a film of the race that it leads to", () => {
  const markdown = readFileSync("examples/post.md", "utf8");
  const [, picture = "", hash = ""] = /\]\((.*?)\)\]\([^#]*(#.*)\)/.exec(markdown) ?? [];
  const { race, issues } = fromHash(hash, registry);
  expect([{ ok: true, value: race }, issues]).toEqual([
    parseRace(JSON.parse(readFileSync("examples/race.json", "utf8"))),
    [],
  ]);
  const film = probe(`examples/${picture}`);
  expect([film.codec, film.width, film.height]).toEqual(["gif", 400, 250]);
  expect(film.frames).toBeGreaterThan(30);
  expect(statSync(`examples/${picture}`).size).toBeLessThan(300_000);
});
