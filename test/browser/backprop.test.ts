/** The backpropagation page: through the XOR microscope, the worked example and a network of one's own. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { chineseIn, englishIn } from "../language.js";
import { openSite, type Site, type Visit, visit } from "./chromium.js";
import { cutTexts, layoutShifts, overlappingTexts } from "./layout.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

/** Where nothing moves by itself, unless told otherwise. */
async function open(hash = "", options: BrowserContextOptions = {}): Promise<Visit> {
  const seen = await visit(site, `backprop.html${hash}`, { reducedMotion: "reduce", ...options });
  await seen.page.locator("body:not([data-waiting])").waitFor();
  return seen;
}

async function close({ page, troubles }: Visit): Promise<void> {
  expect(troubles).toEqual([]);
  await page.context().close();
}

const heading = (page: Page) => page.locator(".step-heading").innerText();
const meanSquare = async (page: Page) => Number(await page.locator(".error-numbers dd").first().innerText());
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A row of a table by its head. */
const row = (page: Page, table: string, name: string) =>
  page
    .getByRole("group", { name: table })
    .locator("tr")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
    .locator("td")
    .allInnerTexts();

const numbers = (texts: readonly string[]) => texts.map((text) => Number(text.replace("−", "-")));

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3)}`);
  });
}

test("a signal is on its way at once, and what plays by itself changes no weight", async () => {
  const seen = await open("", { reducedMotion: "no-preference" });
  const { page } = seen;
  await page.locator(".pulse").first().waitFor({ state: "attached" });
  await page.getByRole("combobox", { name: "Speed" }).selectOption("4");
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  expect(await heading(page)).toBe("Back · H2");
  expect(await meanSquare(page)).toBeCloseTo(0.310015581, 9);
  expect(new URL(page.url()).hash).toBe("#show=microscope");
  expect(await layoutShifts(page)).toEqual([]);
  await close(seen);
});

test("through the XOR microscope: the first click's numbers, step by step by keys alone (lecture items 6, 7, 8)", async () => {
  const seen = await open();
  const { page } = seen;
  await press(page, "0 0 → 0");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const headings = [await heading(page)];
  for (let step = 0; step < 7; step++) {
    await page.keyboard.press("ArrowRight");
    headings.push(await heading(page));
  }
  const order = [
    "Inputs",
    "Forward · H1",
    "Forward · H2",
    "Forward · O1",
    "Error",
    "Back · O1",
    "Back · H1",
    "Back · H2",
  ];
  expect(headings).toEqual(order);
  expect(numbers(await row(page, "Units", "H1"))).toEqual([-0.46351, 0.38615, 0.0077709]);
  expect(numbers(await row(page, "Units", "H2"))).toEqual([0.097502, 0.52436, -0.020868]);
  expect(numbers(await row(page, "Units", "O1"))).toEqual([0.99631, 0.73033, -0.14384]);
  expect(await page.locator(".step [aria-live]").innerText()).toContain("δ = −∂E/∂v = −0.020868");
  const before = await row(page, "Weights", "H1→O1");
  expect(before).toEqual(["0.055543", "0", "–", "−0.22792", "–"]);
  await page.keyboard.press("End");
  const after = numbers(await row(page, "Weights", "H1→O1"));
  expect(after[2]).toBeCloseTo(-0.7 * 0.055543, 5);
  expect(after[4]).toBeCloseTo(-0.227919 - 0.7 * 0.055543, 4);
  // The next sample's old weight and last change are these.
  await page.keyboard.press("ArrowRight");
  const next = await row(page, "Weights", "H1→O1");
  expect(numbers([next[1] ?? "", next[3] ?? ""])).toEqual([after[2], after[4]]);
  await page.keyboard.press("ArrowLeft");
  expect(await heading(page)).toBe("New weights · H2");
  await close(seen);
});

test("its epochs: online, batch and RPROP, as the demonstration's and without its defects (lecture items 8, 34)", async () => {
  const seen = await open();
  const { page } = seen;
  await press(page, "Online epoch");
  expect(await meanSquare(page)).toBeCloseTo(0.2908878695, 9);
  await page.getByLabel("Epochs to train").fill("499");
  await press(page, "Go");
  await expect.poll(() => new URL(page.url()).hash).toBe("#show=microscope&done=online:500");
  expect(await meanSquare(page)).toBeCloseTo(0.2491636698, 9);
  await press(page, "Start again");
  await press(page, "Batch epoch");
  expect(await meanSquare(page)).toBeCloseTo(0.2909988918, 9);
  expect(await page.locator(".step-sentence").innerText()).toContain("all 4 samples together");
  await press(page, "Start again");
  await press(page, "RPROP epoch");
  expect(await meanSquare(page)).toBeCloseTo(0.2888003866, 9);
  expect(await page.locator(".step").innerText()).not.toMatch(/online/i);
  await press(page, "Randomise");
  expect(await meanSquare(page)).not.toBeCloseTo(0.310015581, 4);
  await page.getByLabel("learning rate").fill("fast");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.locator(".field-refusal:not(:empty)").innerText()).toContain('got "fast"');
  await close(seen);
});

test("a link does again what was done (lecture item 8)", async () => {
  const seen = await open("#show=microscope&done=online:5000");
  await expect.poll(() => meanSquare(seen.page), { timeout: 10_000 }).toBeCloseTo(0.0003506596, 10);
  await close(seen);
});

test("through the worked example: every figure beside the slide's, errata marked, one update and many (lecture items 10, 11)", async () => {
  const seen = await open("#show=worked");
  const { page } = seen;
  const table = page.locator(".worked");
  expect(await table.locator("tr.is-erratum").count()).toBe(8);
  expect(await table.locator("s").allInnerTexts()).toEqual([".5933", ".1974", ".0050", ".0008", ".9881"]);
  expect(await table.innerText()).toContain("0.5932448719");
  await press(page, "One update");
  expect(await page.locator(".error-numbers").innerText()).toContain("0.5924521");
  await page.getByLabel("Epochs to train").fill("999");
  await press(page, "Go");
  await expect.poll(() => new URL(page.url()).hash).toBe("#show=worked&done=online:1000");
  expect(await table.locator("thead").innerText()).toContain("update 1000");
  await close(seen);
});

test("a network of one's own: built, trained to a target, saved and opened again (lecture items 9, 13, 14, 20)", async () => {
  const seen = await open("#show=network");
  const { page } = seen;
  await page.getByLabel("hidden layers").fill("3, 9, x");
  await page.keyboard.press("Enter");
  const refusal = page.locator(".builder-refusal");
  await expect.poll(() => refusal.innerText()).toContain("hidden[1]: got 9");
  expect(await refusal.innerText()).toContain("hidden[2]");
  await page.getByLabel("hidden layers").fill("3, 2");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "outputs" }).selectOption("softmax");
  expect(await page.getByRole("combobox", { name: "loss" }).inputValue()).toBe("ce");
  await press(page, "Losses");
  await press(page, "squared error");
  await expect.poll(() => page.getByRole("combobox", { name: "loss" }).inputValue()).toBe("halfsse");
  const start = await meanSquare(page);
  await press(page, "cross-entropy");
  await expect.poll(() => page.getByRole("combobox", { name: "loss" }).inputValue()).toBe("ce");
  expect(await meanSquare(page)).toBe(start);
  await page.getByText("until …").click();
  await page.getByLabel("loss at most").fill("-1");
  await press(page, "Go");
  await expect.poll(() => page.locator(".field-refusal:not(:empty)").innerText()).toContain("loss at most: got -1");
  expect(await meanSquare(page)).toBe(start);
  await page.getByLabel("loss at most").fill("0.5");
  await press(page, "Go");
  await page.getByText("Ended: the loss asked for is reached.").waitFor();
  const error = await meanSquare(page);
  await press(page, "Share");
  const saving = page.waitForEvent("download");
  await press(page, "Save network.json");
  const path = await (await saving).path();
  await page
    .locator("dialog input[type=file]")
    .setInputFiles({ name: "network.json", mimeType: "application/json", buffer: readFileSync(path) });
  await page.getByText("Network and samples are your own.").waitFor();
  expect(await meanSquare(page)).toBe(error);
  const taught = await teachOthers(page);
  await page.locator("#language").click();
  await page.getByText("网络与样本是您自己的").waitFor();
  expect(await meanSquare(page)).toBe(taught);
  await close(seen);
});

/** Types other samples into the table, wrong ones first; gives the error of the same weights on them. */
async function teachOthers(page: Page): Promise<number> {
  const cell = (name: string) => page.getByLabel(name, { exact: true });
  const before = await meanSquare(page);
  await press(page, "Edit samples …");
  await cell("x1 of sample 1").fill("far");
  await cell("t2 of sample 2").fill("");
  await press(page, "Use them");
  expect(await page.locator(".samples-problems li").allInnerTexts()).toEqual([
    'x1 of sample 1: got "far", expected a finite number',
    "t2 of sample 2: got nothing, expected a finite number",
  ]);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await press(page, "Edit samples …");
  expect(await cell("x1 of sample 1").inputValue()).toBe("far");
  await cell("x1 of sample 1").fill("0.5");
  await cell("t2 of sample 2").fill("1");
  await cell("x1 of sample 16").press("Enter");
  await page.keyboard.type("0.25");
  for (const text of ["-0.25", "0", "1"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  await press(page, "Use them");
  await expect.poll(() => page.locator("#actions option[value='16']").textContent()).toContain("17: 0.25 −0.25 → 0 1");
  expect(await meanSquare(page)).not.toBe(before);
  return meanSquare(page);
}

describe("everything that can be looked at", () => {
  const looks = ["weights", "units", "activation", "layers", "losses", "collapsed", "calculation"];
  test.each([
    ["en-US", "light", 1280, 800],
    ["zh-CN", "dark", 390, 844],
  ] as const)(
    "in %s, %s, at %i × %i: nothing overlaps, is cut off, unnamed or in another language (lecture items 4, 15, 16, 18)",
    async (locale, colorScheme, width, height) => {
      const seen = await open("#show=network&activation=linear&done=batch:3", {
        locale,
        colorScheme,
        viewport: { width, height },
      });
      const { page } = seen;
      for (const look of looks) {
        await page.locator(".lens-choice .segment").nth(looks.indexOf(look)).click();
        await page.locator(`.lens[data-look=${look}] > *`).first().waitFor();
        const over = await overlappingTexts(page);
        expect({ look, over, cut: await cutTexts(page) }).toEqual({ look, over: [], cut: [] });
      }
      await page.evaluate(() => {
        location.hash = "#show=worked";
      });
      await page.locator(".worked").waitFor();
      expect({ over: await overlappingTexts(page), cut: await cutTexts(page) }).toEqual({ over: [], cut: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      const text = await page.locator("main").innerText();
      const foreign = locale === "en-US" ? chineseIn(text) : englishIn(text);
      expect(foreign.filter((word) => !/^(RPROP|dE|dw)$/.test(word))).toEqual([]);
      await close(seen);
    },
  );
});

test("a bad link is told field by field, and the rest is shown", async () => {
  const seen = await open("#show=network&hidden=9&learningRate=fast&done=onlin:1");
  const { page } = seen;
  const list = page.locator(".problems-list");
  await expect.poll(() => list.locator("li").count()).toBe(3);
  expect(await list.innerText()).toContain('done[0]: got "onlin"');
  expect(await page.locator(".net .unit").count()).toBe(13);
  expect(await violations(page)).toEqual([]);
  await close(seen);
});
