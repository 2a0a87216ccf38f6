/** Long races in a real browser: computed in the background, told, cancelled, and the same as the library computes. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { countText, measureText } from "../../src/app/numbers.js";
import { createRace, registry, standings } from "../../src/library.js";
import { fromHash } from "../../src/share/hash.js";
import { openSite, type Site, type Visit, type VisitOptions, visit } from "./chromium.js";

let site: Site;
let seen: Visit | undefined;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

afterEach(async () => {
  await seen?.page.context().close();
  seen = undefined;
});

const eight = ["sgd", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "nadam"];
const lanes = (optimizers: readonly string[]) => optimizers.map((id) => `${id},learningRate:.002`).join(";");

const long = `#v=1&surface=beale&start=1,1.5&steps=1000000&at=0&lanes=${lanes(["momentum", "adagrad", "adam"])}`;
/** Ten million gradients of this take tens of seconds. */
const slowFormula = Array.from({ length: 12 }, (_, k) => `sin(${k + 1}x)*cos(${k + 2}y)`).join("+");
const slow =
  `#v=1&formula=${encodeURIComponent(slowFormula)}&domain=-2,2,-2,2&start=1,1.5&steps=1000000&at=0` +
  `&lanes=${lanes(eight)}`;

async function open(hash: string, options: VisitOptions = {}): Promise<Page> {
  seen = await visit(site, `index.html${hash}`, { viewport: { width: 1000, height: 700 }, ...options });
  const { page } = seen;
  await page.locator(".map canvas").waitFor();
  await page.locator("#standings li").first().waitFor();
  return page;
}

const notice = (page: Page) => page.locator(".computing");
const wordsOf = async (page: Page) => ((await notice(page).isVisible()) ? notice(page).innerText() : "");
const stepText = (page: Page) => page.locator(".step-count").innerText();
const patience = { timeout: 50_000 };

/** What the standings say of each lane's arrival and loss at the race's end, as the library computes it. */
function expectedRows(hash: string): string[] {
  const { race } = fromHash(hash, registry);
  if (!race) throw new Error(`the link is not a race: ${hash}`);
  const engine = createRace(race);
  engine.advance(race.steps);
  return standings(engine).map(({ lane, status, since, value }) => {
    const name = engine.lanes.find(({ id }) => id === lane)?.optimizer.name;
    return status === "arrived" ? `${name} step ${countText(since ?? 0)} · ${measureText(value)}` : `${name}`;
  });
}

async function expectEndOf(page: Page, hash: string): Promise<void> {
  await page.locator("body").press("End");
  const shown = async () =>
    (await page.locator("#standings li").allInnerTexts()).map((row) => row.replace(/\s+/g, " "));
  const expected = expectedRows(hash);
  for (const row of expected) await expect.poll(async () => (await shown()).join("\n"), patience).toContain(row);
  expect((await shown()).map((row) => expected.findIndex((text) => row.includes(text)))).toEqual(
    expected.map((_, i) => i),
  );
}

test("a million steps of three lanes end as the library says", async () => {
  const page = await open(long);
  await expectEndOf(page, long);
  expect(await stepText(page)).toBe("step 1,000,000 / 1,000,000");
  await expect.poll(() => wordsOf(page)).toBe("");
  await page.locator("body").press("Home");
  expect(await stepText(page)).toBe("step 0 / 1,000,000");
  expect(seen?.troubles).toEqual([]);
});

test("what is computed is told, the page answers meanwhile, and it can be cancelled and taken up again", async () => {
  const page = await open(slow);
  await expect
    .poll(() => wordsOf(page), patience)
    .toMatch(/Computing 1,000,000 steps of 8 lanes\s+about [\d,]+ s left/);
  await page.locator("#help").click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  expect(await wordsOf(page)).toContain("Computing");
  await page.getByRole("button", { name: "One step on" }).click();
  await expect.poll(() => stepText(page)).toBe("step 1 / 1,000,000");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => wordsOf(page)).toMatch(/Stopped after [\d,]+ of 1,000,000 steps/);
  const stopped = await wordsOf(page);
  await page.waitForTimeout(600);
  expect(await wordsOf(page)).toBe(stopped);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect.poll(() => wordsOf(page), patience).toContain("Computing");
  expect(seen?.troubles).toEqual([]);
});

test("another race ends the work on the one before", async () => {
  const page = await open(slow);
  await expect.poll(() => wordsOf(page), patience).toContain("Computing");
  await page.locator("body").press("1");
  await expect.poll(() => wordsOf(page)).toBe("");
  expect(await stepText(page)).not.toContain("1,000,000");
});

test.each([
  ["missing", (page: Page) => page.addInitScript("delete globalThis.Worker")],
  ["not let in", (page: Page) => page.route("**/raceWorker*", (route) => route.abort())],
])("where workers are %s, the page computes the same by itself", async (_, forbid) => {
  const hash = long.replace("1000000", "100000");
  await expectEndOf(await open(hash, { before: forbid }), hash);
});

test("more than can be recorded is refused with the limit, and the rest is loaded", async () => {
  const page = await open(long.replace(/lanes=.*/, `lanes=${lanes([...eight, "lion", "adamw", "adamax"])}`));
  await expect
    .poll(() => page.locator(".problems").innerText())
    .toContain("steps: got 11 marbles × 1000000 steps, expected at most 10000000 recorded marble steps");
  expect(await page.locator("#standings li").count()).toBe(11);
  expect(await stepText(page)).toMatch(/ \/ 500$/);
});

test("a swarm that is wanted far ahead is run there in the background", async () => {
  const page = await open("#v=1&surface=himmelblau&start=scatter:20000&steps=4000&at=0&lanes=adam");
  await page.locator("body").press("End");
  await expect.poll(() => wordsOf(page), patience).toContain("Running 20,000 marbles to step 4,000");
  await page.locator("#help").click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => stepText(page), patience).toBe("step 4,000 / 4,000");
  expect(seen?.troubles).toEqual([]);
});

test("a tab that was hidden for an hour goes on where it was", async () => {
  const page = await open("#v=1&surface=beale&start=1,1.5&steps=100000&lanes=sgd", {
    // The clock is the page's own screen as well.
    fastScreen: true,
    before: (page) => page.clock.install(),
  });
  const step = async () => Number((await stepText(page)).match(/\d+/)?.[0]);
  await page.clock.runFor(1000);
  const before = await step();
  expect(before).toBeGreaterThan(5);
  await page.clock.fastForward("01:00:00");
  await page.clock.runFor(1000);
  const passed = (await step()) - before;
  expect(passed).toBeGreaterThan(5);
  expect(passed).toBeLessThan(300);
});
