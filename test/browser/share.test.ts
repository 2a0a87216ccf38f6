/** Links and race files, as visitors use them: sent on, gone back to, mistyped, dropped, saved. */
import { readFile } from "node:fs/promises";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { parseRace, registry } from "../../src/library.js";
import { fromHash } from "../../src/share/hash.js";
import { richFile } from "../race-files.js";
import { openPanel, openSite, type Site, type Visit, visit } from "./chromium.js";

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

/** A visitor of their own, at the page with a hash. */
async function open(hash = "", options: BrowserContextOptions = {}): Promise<Page> {
  const seen = await visit(site, `index.html${hash}`, { viewport: { width: 1280, height: 800 }, ...options });
  visits.push(seen);
  await openPanel(seen.page);
  return seen.page;
}

const hashOf = (page: Page) => new URL(page.url()).hash;
const surfaceName = (page: Page) => page.locator("#surface-name").innerText();
const standings = (page: Page) => page.locator("#standings li").allInnerTexts();
const stepText = (page: Page) => page.locator(".step-count").innerText();
const problems = (page: Page) => page.locator(".problems").innerText();

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

async function sharedLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("textbox", { name: "Link to this race" }).inputValue();
  await page.keyboard.press("Escape");
  return link;
}

/** Drops a file on the page as a browser reports it: first it hovers, then it is let go. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ""], fileName ?? "", { type: "application/json" }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent("#map", "dragover", { dataTransfer: data });
  await page.locator(".drop-sign").waitFor();
  await page.dispatchEvent("#map", "drop", { dataTransfer: data });
  await page.locator(".drop-sign").waitFor({ state: "hidden" });
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
    await page.goto(new URL("index.html?again", site.url).href);
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

describe("the Share button", () => {
  test("opens a dialog that copies the link, and has the focus again", async () => {
    const page = await open("", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator("#share").focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Share" });
    const link = await dialog.getByRole("textbox", { name: "Link to this race" }).inputValue();
    await dialog.getByRole("button", { name: "Copy", exact: true }).click();
    await expect.poll(() => dialog.getByRole("status").first().textContent()).toBe("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("share");
  });

  test("selects the link where it cannot be copied", async () => {
    const page = await open();
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.locator("#share").click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect.poll(() => page.getByRole("status").filter({ hasText: "Press" }).count()).toBe(1);
    const link = await page.getByRole("textbox", { name: "Link to this race" }).inputValue();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  });
});

describe("code for other pages", () => {
  const code = (page: Page) => page.getByRole("textbox", { name: "Code to copy" });

  /** How many elements of each kind a page gets by the code that is shown; parsed, and run nowhere. */
  const elementsIn = async (page: Page) =>
    page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, "text/html");
        return [...parsed.body.querySelectorAll("*"), ...parsed.head.children].map(({ localName }) => localName).sort();
      },
      await code(page).inputValue(),
    );

  test("is copied by keys alone, and shown as its readers will see it", async () => {
    const page = await open("", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator("#share").click();
    await page.getByRole("tab", { name: "Iframe" }).focus();
    const seen = page.frameLocator(".embed-preview iframe").locator("optimizer-race");
    await seen.evaluate((race: HTMLElement & { readyState: number }) =>
      race.readyState ? undefined : new Promise((done) => race.addEventListener("canplay", done)),
    );
    expect(await elementsIn(page)).toEqual(["iframe"]);
    await page.keyboard.press("ArrowRight");
    expect(await code(page).inputValue()).toMatch(
      /^<script type="module" src="http[^"]*\/element\.js"><\/script>\n<optimizer-race scenario="beale-eight" autoplay>/,
    );
    await page.keyboard.press("End");
    expect(await code(page).inputValue()).toBe(new URL("scenario/beale-eight.html", site.url).href);
    await page.getByRole("button", { name: "Copy code" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).inputValue());
    expect(await page.getByRole("button", { name: "Copied" }).count()).toBe(1);
  });

  test("says what is hidden, which theme and how large", async () => {
    const page = await open();
    await page.locator("#share").click();
    await page.getByRole("checkbox", { name: "standings" }).uncheck();
    await page.getByLabel("Theme").selectOption({ label: "dark" });
    await page.getByLabel("Size").selectOption("360 × 480");
    expect(await code(page).inputValue()).toMatch(/&amp;theme=dark&amp;hide=standings" .* width="360" height="480"/);
    await expect
      .poll(() => page.frameLocator(".embed-preview iframe").locator("optimizer-race").getAttribute("hide"))
      .toBe("standings");
    await page.getByRole("tab", { name: "Element" }).click();
    expect(await code(page).inputValue()).toContain('theme="dark" autoplay hide="standings">');
  });

  test("adds nothing to a page but itself, whatever a link's names hold", async () => {
    const id = encodeURIComponent(`"><img src=x onerror=alert~281~29>'`);
    const page = await open(`#v=1&formula=x^2+y^2&domain=-1,1,-1,1&lanes=adam,id:${id};sgd`);
    await page.locator("#share").click();
    expect(await elementsIn(page)).toEqual(["iframe"]);
    await page.getByRole("tab", { name: "Element" }).click();
    expect(await code(page).inputValue()).toContain("onerror");
    expect(await elementsIn(page)).toEqual(["a", "optimizer-race", "script"]);
    await page.getByRole("tab", { name: "Markdown" }).click();
    expect(await elementsIn(page)).toEqual([]);
    expect(await page.locator(".embed-preview").isVisible()).toBe(false);
  });
});

describe("a race file", () => {
  test("is saved as what the page shows, and opened again", async () => {
    const page = await open("#v=1&surface=ravine,angle:0.3&start=grid:3&seed=9&lanes=adam;sgd,learningRate:1*cosine");
    await page.locator("#share").click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save race.json" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("race.json");
    const path = await saved.path();
    const parsed = parseRace(JSON.parse(await readFile(path, "utf8")));
    expect(parsed).toEqual({ ok: true, value: fromHash(hashOf(page), registry).race });

    const other = await open();
    await other.locator("#share").click();
    const picker = other.waitForEvent("filechooser");
    await other.getByRole("button", { name: "Open a file" }).click();
    await (await picker).setFiles(path);
    await expect.poll(() => surfaceName(other)).toBe("Ravine");
    expect(await sharedLink(other)).toContain("#v=1&surface=ravine,angle:0.3&start=grid:3&seed=9&lanes=adam;sgd");
  });

  test("can be dropped anywhere on the page, and gone back from", async () => {
    const page = await open();
    await drop(page, "ravine.json", JSON.stringify(richFile));
    await expect.poll(() => surfaceName(page)).toBe("Ravine");
    expect(await stepText(page)).toContain("/ 200");
    const entries = await page.evaluate(() => history.length);
    await page.goBack();
    await expect.poll(() => surfaceName(page)).toBe("Beale");
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test("that is bad says all that is wrong, and the race that is shown stays", async () => {
    const page = await open();
    const bad = { ...richFile, steps: -1, surface: { id: "raven" } };
    await drop(page, "<i>race</i>.json", JSON.stringify(bad));
    await expect.poll(() => problems(page)).toContain("<i>race</i>.json was not opened.");
    expect(await problems(page)).toContain('surface.id: got "raven", expected a surface; did you mean "ravine"?');
    expect(await problems(page)).toContain("steps: got -1, expected a whole number 0 … 1000000");
    expect(await surfaceName(page)).toBe("Beale");
    expect(await stepText(page)).toContain("/ 240");
    await drop(page, "notes.txt", "not JSON");
    await expect.poll(() => problems(page)).toContain("notes.txt was not opened.");
    await drop(page, "good.json", JSON.stringify(richFile));
    await expect.poll(() => problems(page)).toBe("");
  });
});
