/** The training page: what it shows is what the library computes, and everything on it can be done. */
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { createTrainer, parseTrainRun, tableOf } from "../../src/library.js";
import { violations } from "./axe.js";
import { openPanel, openSite, type Site, visit } from "./chromium.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

const link =
  "train.html#v=1&data=plane&epochs=20&seed=3&lanes=sgd,learningRate:0.3;adam,learningRate:0.03;sgd,id:wild,learningRate:100";
const moons = "train.html#v=1&data=moons&epochs=60&seed=3&lanes=sgd,learningRate:1;adam,learningRate:0.1";

async function open(path = link, options: BrowserContextOptions = {}) {
  const { page, troubles } = await visit(site, path, options);
  await page.locator(".outcome-table tbody tr").first().waitFor();
  return { page, troubles };
}

const atRest = (options: BrowserContextOptions = {}) => open(link, { reducedMotion: "reduce", ...options });

const ended = (page: Page) =>
  page.waitForFunction(() => {
    const slider = document.querySelector<HTMLInputElement>(".scrubber input");
    return slider && slider.value === slider.max;
  });

const step = (page: Page) => page.locator(".scrubber input").evaluate((input: HTMLInputElement) => Number(input.value));

/** The table's cells, lane by lane. */
const cells = (page: Page) =>
  page
    .locator(".outcome-table tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td b")].map((cell) => cell.textContent ?? "")));

const drop = (page: Page, content: string, name: string) =>
  page.evaluate(
    ([text, named]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], named));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [content, name] as const,
  );

async function exported(page: Page) {
  await page.locator("#share").click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save run.json" }).click();
  const record = JSON.parse(readFileSync(await (await saving).path(), "utf8"));
  await page.keyboard.press("Escape");
  return record;
}

function trainerOf(file: unknown) {
  const parsed = parseTrainRun(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return createTrainer(parsed.value);
}

/** The last digit of an exponential is the browser's own. What is no number is null in a file. */
function expectSame(saved: readonly (number | null)[], computed: Float64Array | undefined): void {
  const expected = Array.from(computed ?? [], (value) => (Number.isFinite(value) ? expect.closeTo(value, 9) : null));
  expect(saved).toEqual(expected);
}

describe("opening", () => {
  test("a run is moving at once, and its first weights are named", async () => {
    const { page, troubles } = await open("train.html");
    const before = await step(page);
    await page.waitForTimeout(500);
    expect(await step(page)).toBeGreaterThan(before);
    expect(await page.locator("#weights").textContent()).toMatch(/[0-9a-f]{8}/);
    expect(await page.locator(".tile").count()).toBe(10);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("where nothing may move by itself, it is shown finished", async () => {
    const { page } = await atRest();
    await ended(page);
    await page.context().close();
  });

  test("loads at most 260 kB gzipped before any click", async () => {
    const { gzipSync } = await import("node:zlib");
    const context = await site.browser.newContext();
    const page = await context.newPage();
    let bytes = 0;
    page.on("response", async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      bytes += gzipSync(body).length;
    });
    await page.goto(new URL("train.html", site.url).href);
    await page.waitForTimeout(1500);
    expect(bytes).toBeLessThanOrEqual(260_000);
    expect(bytes).toBeGreaterThan(50_000);
    await context.close();
  });
});

test("the numbers shown are those of the library, and a lane that diverges does not stop the others", async () => {
  const { page } = await atRest();
  await ended(page);
  await page.waitForTimeout(400);
  const record = await exported(page);
  const trainer = trainerOf(record.run);
  trainer.advance(trainer.problem.totalSteps);
  const rows = tableOf(trainer);
  for (const [l, lane] of trainer.lanes.entries()) {
    const { count, trainLoss, testLoss } = lane.evaluations;
    const [target, , train, test] = (await cells(page))[l] ?? [];
    expect(record.lanes[l].stepsToTarget).toEqual(rows[l]?.stepsToTarget ?? null);
    expect(record.lanes[l].divergedAt).toEqual(rows[l]?.divergedAt ?? null);
    if (lane.divergedAt >= 0) expect(target).toContain(String(lane.divergedAt));
    else {
      expectSame(record.lanes[l].evaluations.trainLoss, trainLoss.subarray(0, count));
      expectSame(record.lanes[l].evaluations.testLoss, testLoss.subarray(0, count));
      expect(Number(train)).toBeCloseTo(trainLoss[count - 1] ?? 0, 3);
      expect(Number(test)).toBeCloseTo(testLoss[count - 1] ?? 0, 3);
    }
  }
  expect(await page.locator("tr.is-diverged").count()).toBe(1);
  expect(await page.locator(".tile.is-stopped").count()).toBe(1);
  await page.context().close();
});

describe("the transport", () => {
  test("plays, pauses within 100 ms, steps, goes to the end of an epoch and back", async () => {
    const { page } = await open(moons);
    await page.keyboard.press("Space");
    await page.waitForTimeout(100);
    const paused = await step(page);
    await page.waitForTimeout(300);
    expect(await step(page)).toBe(paused);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(
      (at) => document.querySelector<HTMLInputElement>(".scrubber input")?.value === at,
      String(paused + 1),
    );
    await page.keyboard.press("Shift+ArrowRight");
    await page.waitForTimeout(150);
    expect((await step(page)) % 9).toBe(0);
    await page.keyboard.press("r");
    await page.waitForTimeout(150);
    expect(await step(page)).toBe(0);
    await page.context().close();
  });

  test("another seed has other weights, the start again the same", async () => {
    const { page } = await atRest();
    const first = await page.locator("#weights").textContent();
    await page.getByRole("button", { name: "Back to the start, same seed" }).click();
    await page.waitForTimeout(150);
    expect(await page.locator("#weights").textContent()).toBe(first);
    await page.getByRole("button", { name: "Another seed, from the start" }).click();
    await page.waitForFunction((hash) => document.querySelector("#weights")?.textContent !== hash, first);
    await page.waitForFunction(() => location.hash.includes("seed=4"));
    await page.context().close();
  });
});

describe("changes", () => {
  async function setRate(page: Page, value: string) {
    const field = page.getByRole("textbox", { name: "learning rate, value" });
    await field.fill(value);
    await field.press("Enter");
  }

  test("a rate changed from this step on is an edit that the library replays", async () => {
    const { page } = await open(moons);
    await openPanel(page);
    await page.getByRole("button", { name: "from this step" }).click();
    await setRate(page, "0.3");
    await page.locator(".edit").first().waitFor({ state: "attached" });
    await page.keyboard.press("Escape");
    await page.locator("h2").first().click();
    await page.keyboard.press("End");
    await ended(page);
    const record = await exported(page);
    expect(record.run.edits).toHaveLength(1);
    const trainer = trainerOf(record.run);
    trainer.advance(trainer.problem.totalSteps);
    const lane = trainer.lanes[0];
    expectSame(record.lanes[0].evaluations.trainLoss, lane?.evaluations.trainLoss.subarray(0, lane.evaluations.count));

    await drop(page, JSON.stringify(record), "run.json");
    await page.getByText("the weights of all 2 lanes are those of the file, bit for bit").waitFor();
    const [, adam] = record.lanes;
    adam.result = {
      ...adam.result,
      hash: "00000000",
      theta: [adam.result.theta[0] + 1, ...adam.result.theta.slice(1)],
    };
    await drop(page, JSON.stringify(record), "run.json");
    await page.getByText(/^adam: got [0-9a-f]{8}, expected 00000000; they differ by at most 1\.0/).waitFor();
    await page.context().close();
  });

  test("a rate changed from the start runs the whole again and comes back to the same step", async () => {
    const { page } = await open(moons, { reducedMotion: "reduce" });
    await ended(page);
    const before = await cells(page);
    await openPanel(page);
    await setRate(page, "0.3");
    await page.waitForFunction(() => location.hash.includes("sgd,learningRate:0.3"));
    await ended(page);
    await page.waitForTimeout(300);
    expect((await cells(page))[0]).not.toEqual(before[0]);
    expect((await cells(page))[1]).toEqual(before[1]);
    await page.context().close();
  });

  test("a network that is none is refused in words, and the run stays", async () => {
    const { page } = await open(moons, { reducedMotion: "reduce" });
    await openPanel(page);
    const layers = page.getByLabel("hidden layers");
    await layers.fill("8, x");
    await layers.press("Enter");
    await page.locator(".panel-refusal:not(:empty)").waitFor();
    expect(await page.locator(".panel-refusal").textContent()).toContain("network.hidden[1]");
    expect(await layers.inputValue()).toBe("8");
    await page.context().close();
  });

  test("a preset is trained with its lesson", async () => {
    const { page } = await open();
    await page.locator("#presets").click();
    await page.getByRole("button", { name: /^Iris/ }).click();
    await page.waitForFunction(() => document.querySelector("#run-name")?.textContent === "Iris");
    expect(await page.locator("#lesson").textContent()).toContain("flowers");
    await page.context().close();
  });

  test("a CSV file that is dropped is told of, and trained on", async () => {
    const { page } = await atRest();
    const lines = Array.from({ length: 40 }, (_, i) => `${i},${(i * 7) % 11},${i % 2 ? "odd" : "even"}`);
    const csv = ["size,rest,kind", ...lines].join("\n");
    const before = await page.locator("#run-name").textContent();
    await drop(page, csv.replace("\n3,", "\n").replace("\n7,", "\n"), "broken.csv");
    await page.locator(".problems-list").waitFor();
    expect(await page.locator(".problems-list li").allTextContents()).toEqual([
      "line 5: got 2 values, expected 3",
      "line 9: got 2 values, expected 3",
    ]);
    expect(await page.locator("#run-name").textContent()).toBe(before);
    await drop(page, csv, "numbers.csv");
    await page.locator(".data-facts").waitFor();
    expect(await page.locator(".data-facts").textContent()).toContain("40 rows, 2 inputs");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Train on it" }).click();
    await page.waitForFunction(() => document.querySelector("#run-name")?.textContent?.startsWith("numbers"));
    await ended(page);
    await page.locator("#language").click();
    await page.waitForFunction(() => document.documentElement.lang === "zh-CN");
    await ended(page);
    expect(await page.locator("#run-name").textContent()).toMatch(/^numbers/);
    await page.context().close();
  });

  test("a repetition fills medians in, and gives medals", async () => {
    const { page } = await atRest();
    await ended(page);
    await page.getByRole("button", { name: "Repeat with 10 seeds" }).click();
    await page.getByText("10 of 10 seeds").waitFor();
    expect(await page.locator(".medal-1").count()).toBe(1);
    await page.context().close();
  });

  test("a repetition can be cancelled", async () => {
    const { page } = await open(moons.replace("epochs=60", "epochs=3000"));
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Repeat with 10 seeds" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Repeat with 10 seeds" }).waitFor();
    await page.context().close();
  });

  test("a bad link is told field by field, and the rest is loaded", async () => {
    const { page } = await open("train.html#v=1&data=moons&epochs=x&lanes=adam", { reducedMotion: "reduce" });
    expect(await page.locator(".problems-list").textContent()).toContain("epochs: got");
    expect(await page.locator(".tile").count()).toBe(1);
    await page.context().close();
  });
});
