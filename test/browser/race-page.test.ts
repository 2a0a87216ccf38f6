/** A visitor's way through the race page, with a real mouse and keyboard, held to what the library computes. */
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createRace, parseRace, type Race, registry } from "../../src/library.js";
import { openPanel, openSite, type Site, type Visit, visit } from "./chromium.js";
import { differenceOf, pictureOf } from "./picture.js";

let site: Site;
let seen: Visit | undefined;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

afterEach(async () => {
  expect(seen?.troubles ?? []).toEqual([]);
  await seen?.page.context().close();
  seen = undefined;
});

async function open(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  seen = await visit(site, "index.html", { viewport: { width: 1280, height: 800 }, ...options });
  await seen.page.locator(".map canvas").waitFor();
  await openPanel(seen.page);
  return seen.page;
}

function firstRace(): Race {
  const parsed = parseRace(registry.scenarios.get("beale-eight")?.race);
  if (!parsed.ok) throw new Error("the first scenario is not a race");
  return parsed.value;
}

/** Each lane's step of arrival by its name on the page, as the library computes it. */
function arrivals(race: Race): Map<string, number> {
  const engine = createRace(race);
  engine.advance(race.steps);
  return new Map(engine.lanes.map(({ optimizer, arrivedAt }) => [optimizer.name, arrivedAt[0]]));
}

/** Seconds from asking for the page to a race that moves, as they would be if the machine had nothing else to do. */
async function secondsUntilMoving(): Promise<number> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  const share = shareOfProcessor();
  const begin = performance.now();
  await page.goto(site.url, { waitUntil: "commit" });
  await page.waitForFunction(() => Number(document.querySelector(".step-count")?.textContent?.match(/\d+/)?.[0]) >= 1);
  const passed = (performance.now() - begin) / 1000;
  await page.close();
  return passed * share;
}

/** How much of a processor is to be had: 1 on an idle machine, less where others want it too. */
function shareOfProcessor(): number {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  while (performance.now() - begin < 200);
  const { user, system } = process.cpuUsage(before);
  return Math.min(1, (user + system) / 1000 / (performance.now() - begin));
}

const step = async (page: Page) => Number((await page.locator(".step-count").innerText()).match(/\d+/)?.[0]);
const scrubTo = async (page: Page, part: number) => {
  const box = await page.locator(".scrubber input").boundingBox();
  if (!box) throw new Error("there is no scrubber");
  await page.mouse.click(box.x + 7 + part * (box.width - 14), box.y + box.height / 2);
};
const standings = (page: Page) => page.locator("#standings li").allInnerTexts();

/** The standings come to say of every lane whether and when it arrives, as the library computes it. */
async function expectStandingsOf(page: Page, race: Race): Promise<void> {
  const expected = [...arrivals(race)].map(([name, at]) => `${name}: ${at < 0 ? "not arrived" : `step ${at}`}`);
  const shown = async () => {
    const rows = (await standings(page)).map((row) => row.split("\n").join(" "));
    return [...arrivals(race).keys()].map((name) => {
      const row = rows.find((text) => text.split(" ").includes(name));
      return `${name}: ${row?.match(/not arrived|step \d+/)?.[0]}`;
    });
  };
  await expect.poll(shown).toEqual(expected);
}

describe("the race page", () => {
  test("opens on a race that is already moving", async () => {
    const page = await open();
    const first = await step(page);
    await expect.poll(() => step(page), { timeout: 10_000 }).toBeGreaterThan(first + 5);
  });

  test("is moving within two seconds", async () => {
    let best = Number.POSITIVE_INFINITY;
    for (let visits = 0; visits < 6 && best >= 2; visits++) best = Math.min(best, await secondsUntilMoving());
    expect(best).toBeLessThan(2);
  });

  test("shows at the end the arrivals that the library computes", async () => {
    const page = await open();
    await page.keyboard.press("End");
    await expect.poll(() => step(page)).toBe(240);
    await expectStandingsOf(page, firstRace());
  });

  test("scrubbing back is exact: the picture of a step is the same from both sides", async () => {
    const page = await open();
    await scrubTo(page, 0.3);
    const at = await step(page);
    expect(at).toBeGreaterThan(65);
    expect(at).toBeLessThan(80);
    await page.waitForTimeout(800);
    const before = await pictureOf(page.locator(".map"));
    await page.locator("body").press("End");
    await page.waitForTimeout(800);
    const atEnd = await pictureOf(page.locator(".map"));
    expect(await differenceOf(page, before, atEnd)).toBeGreaterThan(0.005);
    await scrubTo(page, 0.3);
    expect(await step(page)).toBe(at);
    await page.waitForTimeout(1200);
    expect(await differenceOf(page, before, await pictureOf(page.locator(".map")))).toBeLessThan(0.02);
  });

  test("a learning rate changed in the panel changes trails and standings at once, as the library says", async () => {
    const page = await open();
    await page.keyboard.press("End");
    await page.waitForTimeout(800);
    const before = await pictureOf(page.locator(".map"));
    const field = page.getByRole("textbox", { name: /learning rate/i }).first();
    await field.fill("0.015");
    await field.press("Enter");
    const race = firstRace();
    const lanes = race.lanes.map((lane) =>
      lane.id === "sgd" ? { ...lane, hyperparameters: { learningRate: 0.015 } } : lane,
    );
    expect(arrivals(race).get("SGD")).toBe(-1);
    expect(arrivals({ ...race, lanes }).get("SGD")).toBe(168);
    await expect.poll(async () => (await standings(page)).join(" ").replaceAll("\n", " ")).toContain("step 168");
    await expectStandingsOf(page, { ...race, lanes });
    await page.waitForTimeout(800);
    expect(await differenceOf(page, before, await pictureOf(page.locator(".map")))).toBeGreaterThan(0.002);
    expect(await step(page)).toBe(240);
  });

  test("a learning rate that is not valid is refused in words, and the race stays", async () => {
    const page = await open();
    await page.keyboard.press("End");
    const field = page.getByRole("textbox", { name: /learning rate/i }).first();
    const rate = await field.inputValue();
    await field.fill("fast");
    await field.press("Enter");
    await expect.poll(() => page.locator("#panel").innerText()).toMatch(/got fast, expected/);
    // It stays to be corrected, and is said to be wrong and why.
    expect(await field.inputValue()).toBe("fast");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    const refusal = page.locator(`#${await field.getAttribute("aria-describedby")}`);
    expect(await refusal.innerText()).toMatch(/got fast, expected/);
    await field.press("Escape");
    expect(await field.inputValue()).toBe(rate);
    expect(await field.getAttribute("aria-invalid")).toBe(null);
    expect(await refusal.innerText()).toBe("");
    await expectStandingsOf(page, firstRace());
  });

  test("the start can be dragged, and the race runs from there", async () => {
    const page = await open();
    await page.keyboard.press("End");
    const handle = await page.locator(".start-handle").boundingBox();
    if (!handle) throw new Error("there is no start handle");
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 60, { steps: 8 });
    await expect.poll(() => page.locator("#start-text").innerText()).not.toContain("(1, 1.5)");
    // Where the race began before, far from all names, its trails are seen faintly until the pointer is let go.
    const picture = async () =>
      (await page.screenshot({ clip: { x: x - 30, y: y - 30, width: 50, height: 60 } })).toString("base64");
    const held = await picture();
    await page.mouse.up();
    await expect.poll(async () => differenceOf(page, held, await picture())).toBeGreaterThan(0.02);
    const released = await picture();
    await page.mouse.down();
    expect(await differenceOf(page, released, await picture())).toBe(0);
    await page.mouse.up();
    const text = await page.locator("#start-text").innerText();
    const [startX, startY] = [...text.replaceAll("−", "-").matchAll(/-?\d+(\.\d+)?/g)].map(([number]) =>
      Number(number),
    );
    await expectStandingsOf(page, { ...firstRace(), start: [startX, startY] });
  });

  test("keys play, step and reset while nothing has the focus", async () => {
    const page = await open();
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    const stopped = await step(page);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await step(page)).toBeGreaterThanOrEqual(stopped + 10);
    await page.keyboard.press("r");
    expect(await step(page)).toBe(0);
  });

  test("a marble that is clicked is looked inside of, and the link keeps it", async () => {
    const hash = "#v=1&surface=beale&start=1,1.5&steps=100&lanes=adam;sgd&at=60&view=1.5,1,4";
    seen = await visit(site, `index.html${hash}`, { viewport: { width: 1280, height: 800 } });
    const { page } = seen;
    await page.locator("#internals button").waitFor();
    const parsed = parseRace({
      version: 1,
      surface: { id: "beale" },
      start: [1, 1.5],
      steps: 100,
      lanes: [{ optimizer: "adam" }, { optimizer: "sgd" }],
    });
    if (!parsed.ok) throw new Error("the race is not a race");
    const engine = createRace(parsed.value);
    engine.advance(60);
    const [x, y] = engine.lanes[1].theta;
    const map = await page.locator("#map").boundingBox();
    if (!map) throw new Error("there is no map");
    const perUnit = (map.width - 2) / 4;
    await page.mouse.click(map.x + map.width / 2 + (x - 1.5) * perUnit, map.y + map.height / 2 - (y - 1) * perUnit);
    await expect.poll(() => page.locator("#internals").innerText()).toContain("Inside SGD");
    await expect.poll(() => page.locator("#internals select").inputValue()).toBe("sgd");
    await expect.poll(() => new URL(page.url()).hash).toContain("inside=sgd");
  });

  test("another surface is chosen, and everything follows", async () => {
    const page = await open();
    await page
      .getByLabel("surface", { exact: false })
      .and(page.locator("select"))
      .selectOption({ label: "Himmelblau" });
    await expect.poll(() => page.locator("#surface-name").innerText()).toBe("Himmelblau");
    await page.waitForTimeout(500);
    await expect.poll(() => page.locator("#formula math").count()).toBe(1);
  });

  test("with reduced motion nothing moves by itself, and the finished race is shown", async () => {
    const page = await open({ reducedMotion: "reduce" });
    expect(await step(page)).toBe(240);
    await page.waitForTimeout(500);
    expect(await step(page)).toBe(240);
  });

  test("a lane that is pointed at stands out on the map: the others' trails and marbles are dimmed meanwhile", async () => {
    const page = await open({ reducedMotion: "reduce" });
    const map = page.locator(".map");
    const before = await pictureOf(map);
    await page.locator(".standing-button", { hasText: "Momentum" }).hover();
    await expect.poll(async () => differenceOf(page, before, await pictureOf(map))).toBeGreaterThan(0.005);
    await page.mouse.move(5, 5);
    await expect.poll(async () => differenceOf(page, before, await pictureOf(map))).toBeLessThan(0.001);
  });

  test("loads at most 200 kB gzipped before any click, however large the window; what the panel is about is read there", async () => {
    const context = await site.browser.newContext({ viewport: { width: 1920, height: 1080 } });
    const page = await context.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.url().startsWith("http")) bodies.push(response.body());
    });
    await page.goto(site.url);
    await page.locator("#internals button").first().waitFor();
    await page.waitForLoadState("networkidle");
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(200_000);
    const lane = page.locator("#panel dl").nth(1);
    expect((await lane.innerText()).split("\n")).toEqual(expect.arrayContaining(["learning rate", "0.01"]));
    await openPanel(page);
    await lane.waitFor({ state: "detached" });
    await context.close();
  });
});
