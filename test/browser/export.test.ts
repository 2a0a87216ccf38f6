/** Exporting from the page: files are saved and read back by ffprobe. */
import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { probe } from "../ffprobe.js";
import { readGif } from "../gif.js";
import { goToStep, openSite, type Site, type Visit, visit } from "./chromium.js";

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

/** The export dialog of a page that stands still at a step. */
async function openDialog(before?: (page: Page) => Promise<void>): Promise<Page> {
  const seen = await visit(site, "index.html", { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  visits.push(seen);
  const { page } = seen;
  await before?.(page);
  await goToStep(page, 60);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Export …" }).click();
  await page.getByRole("dialog", { name: "Export" }).waitFor();
  return page;
}

interface Choice {
  readonly Format: string;
  readonly width?: number;
  readonly height?: number;
  readonly fps?: number;
  readonly steps?: number;
}

async function choose(page: Page, { Format, width = 320, height = 180, fps = 25, steps = 10 }: Choice): Promise<void> {
  await page.getByLabel("Format").selectOption(Format);
  const fields = {
    "Width, pixels": width,
    "Height, pixels": height,
    "Frames per second": fps,
    "Steps per frame": steps,
  };
  for (const [name, value] of Object.entries(fields)) {
    const field = page.getByLabel(name);
    if (await field.isVisible()) await field.fill(String(value));
  }
}

const pressExport = (page: Page) => page.getByRole("button", { name: "Export", exact: true }).click();

async function saved(page: Page): Promise<Download> {
  const downloading = page.waitForEvent("download");
  await pressExport(page);
  return downloading;
}

const said = (page: Page) => page.getByRole("dialog").getByRole("status").innerText();

// Beale's 240 steps by tens are 25 frames; the last one is held for 2 seconds.
describe("films", () => {
  test("a GIF has the frames and times that the dialog tells", async () => {
    const page = await openDialog();
    await choose(page, { Format: "gif" });
    expect(await page.locator(".export-about").innerText()).toBe("25 frames, 3.0 s");
    const file = await (await saved(page)).path();
    expect(probe(file)).toMatchObject({ codec: "gif", width: 320, height: 180, frames: 25 });
    const gif = readGif(await readFile(file));
    expect(gif.frames.map(({ delay }) => delay)).toEqual([...Array(24).fill(4), 200]);
    await expect.poll(() => said(page)).toMatch(/^Saved race\.gif, \d+ kB$/);
  });

  test.each([
    ["webm", /vp9|vp8|av1/],
    ["mp4", /h264|vp9|av1/],
  ])("a video is played elsewhere: %s", async (format, codec) => {
    const page = await openDialog();
    await choose(page, { Format: format });
    const found = probe(await (await saved(page)).path());
    expect(found).toMatchObject({ width: 320, height: 180, frames: 25 + 49 });
    expect(found.codec).toMatch(codec);
    expect(found.format).toContain(format);
    expect(found.seconds).toBeCloseTo(74 / 25, 1);
  });

  test("the same race gives the same GIF again, to the byte", async () => {
    const page = await openDialog();
    await choose(page, { Format: "gif" });
    const first = await readFile(await (await saved(page)).path());
    expect(await readFile(await (await saved(page)).path())).toEqual(first);
  });

  test("an odd size is no video: that is said with all else that is wrong, and nothing is made", async () => {
    const page = await openDialog();
    await choose(page, { Format: "mp4", width: 321, height: 10, fps: 0 });
    await pressExport(page);
    expect((await page.locator(".export-problems").innerText()).split("\n")).toEqual([
      "Width, pixels: got 321, expected an even number 64 … 4096",
      "Height, pixels: got 10, expected an even number 64 … 4096",
      "Frames per second: got 0, expected 1 … 60",
    ]);
    const width = page.getByLabel("Width, pixels");
    expect(await width.getAttribute("aria-invalid")).toBe("true");
    expect(await width.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.locator(".export-about").innerText()).toBe("");
    expect(await said(page)).toBe("");
    await choose(page, { Format: "mp4" });
    expect(await page.locator(".export-problems").isVisible()).toBe(false);
    expect(await page.locator(".export-about").innerText()).toContain("frames");
  });

  test("where the browser has no encoders, it is said and GIF offered", async () => {
    const page = await openDialog((page) => page.evaluate(() => void Reflect.deleteProperty(window, "VideoEncoder")));
    await choose(page, { Format: "webm" });
    await pressExport(page);
    await expect.poll(() => said(page)).toBe("This browser cannot encode videos on this page. GIF works here.");
    await page.getByRole("button", { name: "Use GIF" }).click();
    expect(await page.getByLabel("Format").inputValue()).toBe("gif");
    expect((await saved(page)).suggestedFilename()).toBe("race.gif");
  });
});

test("a film that is called off stops, and another can be made", async () => {
  const page = await openDialog();
  await choose(page, { Format: "gif", width: 1280, height: 720, steps: 0.25 });
  await pressExport(page);
  await expect.poll(() => said(page)).toMatch(/^\d+ %, about \d/);
  expect(await page.getByLabel("Progress").evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => said(page)).toBe("Cancelled");
  await choose(page, { Format: "gif" });
  expect((await saved(page)).suggestedFilename()).toBe("race.gif");
});

test("a preset fills the fields in", async () => {
  const page = await openDialog();
  await page.getByRole("combobox", { name: /^For\b/ }).selectOption("README");
  const values = await page
    .locator(".export-field")
    .evaluateAll((fields: HTMLInputElement[]) => fields.map(({ value }) => value));
  expect(values).toEqual(["readme", "gif", "800", "450", "20", "2"]);
});

describe("what is no film", () => {
  test("a PNG shows the moment of the page, in the size that is asked for", async () => {
    const page = await openDialog();
    await choose(page, { Format: "png", width: 321, height: 181 });
    expect(await page.locator(".export-about").innerText()).toBe("step 60, as it is shown now");
    const file = await (await saved(page)).path();
    expect(probe(file)).toMatchObject({ codec: "png", width: 321, height: 181 });
  });

  test.each([
    ["svg", /^<svg[^>]*xmlns/],
    ["csv", /^lane,optimizer,step,x,y,value\n/],
    ["json", /^[[{]/],
  ])("a text of its kind: %s", async (format, beginning) => {
    const page = await openDialog();
    await choose(page, { Format: format });
    expect(await readFile(await (await saved(page)).path(), "utf8")).toMatch(beginning);
  });
});
