/** Links, as visitors use them: sent on, gone back to, mistyped. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { registry } from "../../src/library.js";
import { fromHash } from "../../src/share/hash.js";
import { hashOf, problems, sharedLink, stepText, surfaceName, useVisitors } from "./visitors.js";

const { open, site } = useVisitors();

const standings = (page: Page) => page.locator("#standings li").allInnerTexts();

/** Another surface, for which the learning rates are tuned. */
async function chooseSurface(page: Page, name: string): Promise<void> {
  await page.getByLabel("surface", { exact: false }).and(page.locator("select")).selectOption({ label: name });
  await expect.poll(() => surfaceName(page)).toBe(name);
  await page.getByText("How they were tuned").waitFor();
}

/** Sets the first lane's learning rate; the panel changes the race with the next frame. */
async function setLearningRate(page: Page, value: string): Promise<void> {
  const field = page.getByRole("textbox", { name: /learning rate/i }).first();
  await field.fill(value);
  await field.press("Enter");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Presses a key that the race hears, as nothing has the focus. */
async function pressOnPage(page: Page, key: string): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press(key);
}

describe("a link", () => {
  test("opens on the same race, at the same step, with the same standings", async () => {
    const page = await open();
    await chooseSurface(page, "Himmelblau");
    await setLearningRate(page, "0.015");
    await page.locator(".standing-button").last().click();
    await pressOnPage(page, "End");
    await page.getByRole("button", { name: "One step back" }).click();
    await expect.poll(() => stepText(page)).toBe("step 239 / 240");
    const link = await sharedLink(page);
    expect(link).toMatch(/#v=1&surface=himmelblau&.*seed=7.*learningRate:0\.015.*&at=239&hidden=/);
    const other = await open(new URL(link).hash);
    expect(await surfaceName(other)).toBe("Himmelblau");
    await expect.poll(() => stepText(other)).toBe("step 239 / 240");
    expect(await standings(page)).not.toEqual([]);
    await expect.poll(() => standings(other)).toEqual(await standings(page));
    expect(await sharedLink(other)).toBe(link);
  });

  test("that plays opens playing, and stands still where nothing may move", async () => {
    const hash = "#v=1&surface=booth&seed=0&lanes=sgd,learningRate:0.01";
    const page = await open(hash);
    const first = await stepText(page);
    await expect.poll(() => stepText(page)).not.toBe(first);
    expect(hashOf(page)).toBe(hash);
    const still = await open(hash, { reducedMotion: "reduce" });
    expect(await stepText(still)).toBe("step 500 / 500");
  });

  test("that is bad says what is wrong, field by field, and the rest is loaded", async () => {
    const page = await open("#v=1&surface=boooth&seed=3&lanes=adam,learningRate:fast;sgd,<b>bold</b>:1;adm&at=9");
    expect(await page.getByRole("alert").count()).toBe(1);
    expect((await problems(page)).split("\n").filter((line) => line !== "×")).toEqual([
      "This link had problems; the rest is loaded.",
      'surface: got "boooth", expected a surface; did you mean "booth"?',
      'lanes[0].learningRate: got "fast", expected 0 … 1000000, or a number times a schedule: 0.1*step(every:100)',
      'lanes[1]["<b>bold</b>"]: got an unknown key, expected one of learningRate, weightDecay',
      'lanes[2].optimizer: got "adm", expected an optimizer; did you mean "adam"?',
    ]);
    expect(await surfaceName(page)).toBe("Beale");
    expect(await stepText(page)).toBe("step 9 / 500");
    expect(await page.locator("#standings li").count()).toBe(2);
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await problems(page)).toBe("");
  });

  test("brings its theme, and leaves the visitor's own choice alone", async () => {
    const page = await open("#v=1&surface=booth&seed=0&lanes=sgd&theme=dark", { colorScheme: "light" });
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await sharedLink(page)).toContain("&theme=dark");
    await page.goto(new URL("index.html?again", site().url).href);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
  });
});

describe("the address", () => {
  test("says nothing until something is changed, then all of it, without a new entry", async () => {
    const page = await open();
    const entries = await page.evaluate(() => history.length);
    await page.waitForTimeout(900);
    expect(hashOf(page)).toBe("");
    for (const rate of ["0.011", "0.012", "0.013"]) await setLearningRate(page, rate);
    await expect.poll(() => hashOf(page)).toContain("sgd,learningRate:0.013;");
    await pressOnPage(page, "Space");
    await expect.poll(() => hashOf(page)).toMatch(/&at=\d/);
    expect(fromHash(hashOf(page), registry).issues).toEqual([]);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test("is not flooded while the start is dragged", async () => {
    const page = await open();
    await page.evaluate(() => {
      const { replaceState } = history;
      history.replaceState = (...args) => {
        document.title += "+";
        replaceState.apply(history, args);
      };
    });
    const handle = await page.locator(".start-handle").boundingBox();
    if (!handle) throw new Error("there is no start handle");
    await page.mouse.move(handle.x + 17, handle.y + 17);
    await page.mouse.down();
    const began = Date.now();
    await page.mouse.move(handle.x + 77, handle.y + 87, { steps: 60 });
    await page.mouse.up();
    await expect.poll(() => hashOf(page)).toContain("&start=");
    const most = (Date.now() - began) / 300 + 1;
    expect((await page.title()).split("+").length - 1).toBeLessThanOrEqual(most);
  });

  test("goes back and forward through surfaces and lanes, each as it was left", async () => {
    const page = await open();
    await chooseSurface(page, "Himmelblau");
    await setLearningRate(page, "0.02");
    await chooseSurface(page, "Booth");
    await page.goBack();
    await expect.poll(() => surfaceName(page)).toBe("Himmelblau");
    expect(hashOf(page)).toContain("sgd,learningRate:0.02;");
    expect(await page.locator('#rates [aria-pressed="true"]').innerText()).toBe("own");
    const field = page.getByRole("textbox", { name: /learning rate/i }).first();
    await expect.poll(() => field.inputValue()).toMatch(/^0\.020*$/);
    await page.goBack();
    await expect.poll(() => surfaceName(page)).toBe("Beale");
    await page.goForward();
    await expect.poll(() => surfaceName(page)).toBe("Himmelblau");
    await page.goForward();
    await expect.poll(() => surfaceName(page)).toBe("Booth");
    await page.waitForTimeout(600);
    expect(hashOf(page)).toContain("surface=booth");
  });

  test("goes back from a scenario, and to it with its lesson", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Scenarios" }).click();
    await page.locator(".gallery-card").first().click();
    await expect.poll(() => hashOf(page)).toContain("&scenario=");
    const lesson = await page.locator("#lesson").innerText();
    await page.goBack();
    await expect.poll(() => page.locator("#lesson").isHidden()).toBe(true);
    expect(await surfaceName(page)).toBe("Beale");
    await page.goForward();
    await expect.poll(() => page.locator("#lesson").innerText()).toBe(lesson);
  });

  test("can be typed", async () => {
    const page = await open();
    await page.evaluate(() => {
      location.hash = "v=1&surface=booth&lanes=lion&at=5&stpes=3";
    });
    await expect.poll(() => surfaceName(page)).toBe("Booth");
    expect(await stepText(page)).toBe("step 5 / 500");
    expect(await problems(page)).toContain('stpes: got an unknown key, expected "steps"');
  });
});
