/**
 * The page speaks one language at a time. In Chinese no English word is left but names, keys, symbols and what a user
 * wrote; in English nothing is Chinese but the button that leads there.
 */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { chineseIn, englishIn } from "../language.js";
import { openPanel, openSite, type Site, type Visit, type VisitOptions, visit } from "./chromium.js";

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

/** As a browser does that keeps nothing of a page. */
const forbidStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("storage is forbidden", "SecurityError");
        },
      });
  });

async function open(locale: string, hash = "", options: VisitOptions = {}): Promise<Page> {
  const context = { viewport: { width: 1280, height: 800 }, locale, reducedMotion: "reduce", ...options } as const;
  seen = await visit(site, `index.html${hash}`, context);
  await openPanel(seen.page);
  return seen.page;
}

/**
 * Every text that is seen, read out or shown as a hint, but mathematics, what a user typed, and what names another
 * language as its own.
 */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const besides = "math, script, style, .formula-echo, body [lang]";
    const hints = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];
    const shown = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
      (element) => !element.closest(besides) && (element.tagName === "OPTION" || element.checkVisibility()),
    );
    return shown.flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [])),
      ...(element.id === "formula" ? [] : hints.flatMap((name) => element.getAttribute(name) ?? [])),
    ]);
  });
}

const badLink =
  "#v=2&surface=ravine,angle:9&start=here&lanes=adm;adam,learningRate:fast,lr:1;sgd,.1&edits=9,x&stpes=1&hidden=x&theme=drak";

/** What a visitor does to see more of the page; each from a page of its own. */
const states: readonly (readonly [state: string, hash: string, go: (page: Page) => Promise<unknown>])[] = [
  ["at first", "", () => Promise.resolve()],
  ["on a bad link", badLink, (page) => page.locator(".problems li").first().waitFor()],
  ["with a bad formula", "", typeBadFormula],
  ["with the table of results", "", openResults],
  ["with the gallery and what to look for", "", openGallery],
  [
    "in a scenario",
    "#v=1&surface=ravine&seed=0&lanes=sgd,id:no%20cut;sgd,id:cut~2C%20rate%20inside&scenario=cut-the-rate",
    shown,
  ],
  ["with help", "", (page) => openDialog(page, "#help")],
  ["with the share dialog", "", (page) => openDialog(page, "#share")],
  ["with tuned rates", "", tuneRates],
  ["with every folder of the panel open and a value refused", "", unfoldPanel],
  ["inside a lane", "", (page) => page.locator("#internals button").first().click()],
  ["with a file that is none", "", dropNonsense],
];

/** A message without its place in the link, which it names as the user did. */
const withoutPlace = (text: string) => text.replace(/^[\w.[\]]+：/, "");

async function shown(page: Page): Promise<void> {
  await page.locator("#lesson").waitFor();
}

async function openDialog(page: Page, button: string): Promise<void> {
  await page.locator(button).click();
  await page.locator("dialog[open]").waitFor();
}

async function openResults(page: Page): Promise<void> {
  await page.locator(".standings-table").click();
  await page.locator(".results-table").waitFor();
}

async function typeBadFormula(page: Page): Promise<void> {
  await page.locator("#edit-formula").click();
  await page.locator("#formula-formula").fill("foo(x) + sinx $ 2");
  await page.locator("#formula-xTo").fill("wide");
  await page.locator("#formula-minima").fill("here");
  await page.locator("#formula-issues-minima").waitFor();
}

async function openGallery(page: Page): Promise<void> {
  await page.locator("#scenarios").click();
  for (const summary of await page.locator(".gallery-look summary").all()) await summary.click();
}

async function tuneRates(page: Page): Promise<void> {
  await page.locator("#rates .segment").last().click();
  await page.locator("#rates summary").click({ timeout: 30_000 });
}

async function unfoldPanel(page: Page): Promise<void> {
  const closed = page.locator('#panel button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  const field = page.locator("#panel input[type=text]").first();
  await field.fill("");
  await field.press("Enter");
}

async function dropNonsense(page: Page): Promise<void> {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["{"], "1.json", { type: "application/json" }));
    return data;
  });
  await page.dispatchEvent("#map", "drop", { dataTransfer: transfer });
  await page.locator(".problems li").first().waitFor();
}

describe("in Chinese nothing is English", () => {
  test.each(states)("%s", async (_, hash, go) => {
    const page = await open("zh-CN", hash);
    await go(page);
    const texts = await textsOf(page);
    expect(texts.flatMap(chineseIn).length).toBeGreaterThan(20);
    expect(await page.locator("meta[name=description]").getAttribute("content")).toMatch(/^观看优化器/);
    expect(texts.filter((text) => englishIn(withoutPlace(text)).length > 0)).toEqual([]);
  });
});

describe("in English nothing is Chinese", () => {
  test.each(states)("%s", async (_, hash, go) => {
    const page = await open("en-US", hash);
    await go(page);
    const texts = await textsOf(page);
    expect(texts.flatMap(englishIn).length).toBeGreaterThan(20);
    expect(texts.flatMap(chineseIn)).toEqual([]);
  });
});

describe("the other language", () => {
  const switched = async (page: Page, lang: string) => {
    await page.locator("#language").click();
    await page.locator(`html[lang=${lang}]`).waitFor();
    await page.locator("#internals button").waitFor();
  };

  test("shows the same race at the same step", async () => {
    const page = await open("en-US", "#v=1&surface=booth&seed=3&lanes=adam;adam,learningRate:0.1&at=7&hidden=adam-2");
    const field = page.getByRole("textbox", { name: /learning rate/i }).first();
    await field.selectText();
    await page.keyboard.type("0.0123");
    await switched(page, "zh-CN");
    expect(await page.locator(".step-count").innerText()).toBe("第 7 / 500 步");
    expect(await page.locator("#surface-name").innerText()).toBe("Booth");
    expect(await page.locator("#standings .is-hidden").count()).toBe(1);
    await expect
      .poll(() => new URL(page.url()).hash, { timeout: 10_000 })
      .toContain("&lanes=adam,learningRate:0.0123;adam");
    await switched(page, "en");
    expect(await page.locator(".step-count").innerText()).toBe("step 7 / 500");
  });

  test("is carried by the address where nothing can be stored", async () => {
    const page = await open("en-US", "#v=1&surface=booth&seed=3&lanes=adam&at=7", { before: forbidStorage });
    await switched(page, "zh-CN");
    expect(await page.locator(".step-count").innerText()).toBe("第 7 / 500 步");
    expect(new URL(page.url()).search).toBe("?lang=zh");
    await switched(page, "en");
    expect(new URL(page.url()).search).toBe("?lang=en");
  });

  test("goes on playing from where it was", async () => {
    const page = await open("en-US", "#v=1&surface=booth&seed=3&lanes=adam&rate=5", { reducedMotion: "no-preference" });
    const step = async () => Number((await page.locator(".step-count").innerText()).match(/\d+/)?.[0]);
    await expect.poll(step).toBeGreaterThan(3);
    await switched(page, "zh-CN");
    const first = await step();
    expect(first).toBeGreaterThan(3);
    await expect.poll(step).toBeGreaterThan(first);
  });

  test("keeps what was typed and is not a formula yet", async () => {
    const page = await open("en-US");
    await page.locator("#edit-formula").click();
    await page.locator("#formula-formula").fill("x^2 +");
    await page.locator("#formula-yTo").fill("9");
    await switched(page, "zh-CN");
    await expect.poll(() => page.locator("#formula-formula").inputValue()).toBe("x^2 +");
    expect(await page.locator("#formula-yTo").inputValue()).toBe("9");
    expect(await page.locator("#formula-issues-formula").innerText()).toContain("第 6 列");
    await page.locator("#formula-formula").fill("x^2 + y^2");
    await expect.poll(() => page.locator("#surface-name").innerText()).toBe("公式");
  });
});
