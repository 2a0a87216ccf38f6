/** The Share dialog and race files, as visitors use them: copied, embedded, saved, dropped. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { parseRace, registry } from "../../src/library.js";
import { fromHash } from "../../src/share/hash.js";
import { richFile } from "../race-files.js";
import { hashOf, problems, sharedLink, stepText, surfaceName, useVisitors } from "./visitors.js";

const { open, site } = useVisitors();

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
    expect(await code(page).inputValue()).toBe(new URL("scenario/beale-eight.html", site().url).href);
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
