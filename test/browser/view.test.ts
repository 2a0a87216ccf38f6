/** What is chosen of the picture: layers, palette, trails and the colours of lanes, in the panel and through a link. */
import { chromium, type Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openPanel, openSite, type Site, type Visit, visit } from "./chromium.js";
import { differenceOf, pictureOf } from "./picture.js";

let site: Site;
let seen: Visit[] = [];

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

afterEach(async () => {
  expect(seen.flatMap(({ troubles }) => troubles)).toEqual([]);
  for (const { page } of seen) await page.context().close();
  seen = [];
});

/** The page at the end of its race, standing still. */
async function open(hash = ""): Promise<Page> {
  const options = { viewport: { width: 1000, height: 700 }, reducedMotion: "reduce" } as const;
  const opened = await visit(site, `index.html${hash}`, options);
  seen.push(opened);
  await openPanel(opened.page);
  return opened.page;
}

/** The map when nothing moves on it any more. */
async function mapOf(page: Page): Promise<string> {
  await page.waitForTimeout(500);
  return pictureOf(page.locator("#map"));
}

/** Opens the panel's folder on the picture by keyboard. */
async function openView(page: Page): Promise<void> {
  await page.getByRole("button", { name: "View", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "map colours" }).waitFor();
}

const hashOf = (page: Page) => new URL(page.url()).hash;
const marker = (page: Page, name: string) =>
  page.locator(".standing", { has: page.getByText(name, { exact: true }) }).locator(".marker path");

describe("a layer", () => {
  test("is switched on and off by keyboard, seen on the map and told by the address", async () => {
    const page = await open();
    const bare = await mapOf(page);
    await openView(page);
    await page.getByRole("checkbox", { name: "descent arrows" }).focus();
    await page.keyboard.press("Space");
    const arrows = await mapOf(page);
    expect(await differenceOf(page, bare, arrows)).toBeGreaterThan(0.01);
    await expect.poll(() => hashOf(page)).toContain("&layers=minima,arrows,labels");
    await page.keyboard.press("Space");
    expect(await differenceOf(page, bare, await mapOf(page))).toBeLessThan(0.0005);
    await expect.poll(() => hashOf(page)).not.toContain("layers");
  });

  test("of names is elements, one of marks is drawn", async () => {
    const page = await open("#v=1&surface=himmelblau&lanes=adam&at=0");
    await openView(page);
    expect(await page.locator(".label").isVisible()).toBe(true);
    await page.getByRole("checkbox", { name: "names" }).click();
    expect(await page.locator(".label").isVisible()).toBe(false);
    for (const name of ["minima", "saddles"]) {
      const before = await mapOf(page);
      await page.getByRole("checkbox", { name }).click();
      expect(await differenceOf(page, before, await mapOf(page)), name).toBeGreaterThan(0.0003);
    }
    await expect.poll(() => hashOf(page)).toContain("&layers=saddles");
  });

  test("of arrows lies on a tilted map", async () => {
    const tilted = "#v=1&surface=himmelblau&lanes=adam&at=0&tilt=0.6";
    const page = await open(tilted);
    const bare = await mapOf(page);
    const arrows = await mapOf(await open(`${tilted}&layers=minima,arrows,labels`));
    const differing = await differenceOf(page, bare, arrows);
    expect(differing).toBeGreaterThan(0.005);
    expect(differing).toBeLessThan(0.15);
  });

  test("of arrows is drawn without WebGL too", async () => {
    const args = ["--headless=new", "--no-sandbox", "--disable-3d-apis", "--disable-background-networking"];
    const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "", args });
    const plainSite = { ...site, browser };
    const race = "index.html#v=1&surface=himmelblau&lanes=adam&at=0";
    const pictures: string[] = [];
    for (const layers of ["", "&layers=minima,saddles,arrows,labels"]) {
      const { page } = await visit(plainSite, race + layers, { viewport: { width: 1000, height: 700 } });
      await page.locator(".map canvas").waitFor();
      pictures.push(await mapOf(page));
    }
    const [bare = "", arrows = ""] = pictures;
    expect(await differenceOf(await open(), bare, arrows)).toBeGreaterThan(0.01);
    await browser.close();
  });
});

test("palette and trails are chosen in the panel, and a link opens on them", async () => {
  const page = await open();
  await openView(page);
  const whole = await mapOf(page);
  await page.getByRole("combobox", { name: "trails" }).selectOption({ label: "the last 30 steps" });
  const short = await mapOf(page);
  expect(await differenceOf(page, whole, short)).toBeGreaterThan(0.005);
  await page.getByRole("combobox", { name: "map colours" }).selectOption({ label: "terrain" });
  expect(await differenceOf(page, short, await mapOf(page))).toBeGreaterThan(0.2);
  await expect.poll(() => hashOf(page)).toContain("&palette=terrain&trail=30");
  const other = await open(hashOf(page).replace("trail=30", "trail=42"));
  await openView(other);
  expect(await other.getByRole("combobox", { name: "map colours" }).inputValue()).toBe("terrain");
  const trails = other.getByRole("combobox", { name: "trails" }).locator("option:checked");
  expect(await trails.innerText()).toBe("the last 42 steps");
});

describe("a lane's colour", () => {
  const colour = "#d4003c";

  test("is chosen in its folder, worn everywhere, kept by a link and taken back", async () => {
    const page = await open();
    const input = page.getByLabel("Colour of SGD");
    const own = await input.inputValue();
    const before = await mapOf(page);
    await input.fill(colour);
    await expect.poll(() => marker(page, "SGD").getAttribute("fill")).toBe(colour);
    expect(await differenceOf(page, before, await mapOf(page))).toBeGreaterThan(0.0005);
    await expect.poll(() => hashOf(page)).toContain("&colours=sgd:d4003c");

    const other = await open(hashOf(page));
    expect(await marker(other, "SGD").getAttribute("fill")).toBe(colour);
    expect(await other.getByLabel("Colour of SGD").inputValue()).toBe(colour);
    const plain = await open(hashOf(page).replace(/&colours=[^&]*/, ""));
    expect(await differenceOf(page, await mapOf(plain), await mapOf(other))).toBeGreaterThan(0.0005);

    await page.getByRole("button", { name: "back to the optimizer's" }).press("Enter");
    await expect.poll(() => marker(page, "SGD").getAttribute("fill")).toBe(own);
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole("button", { name: "back to the optimizer's" }).isVisible()).toBe(false);
    await expect.poll(() => hashOf(page)).not.toContain("colours");
  });

  test("is on the ticks of the scrubber and the marble that is looked inside of", async () => {
    const page = await open(
      "#v=1&surface=booth&lanes=adam,learningRate:0.1;sgd,learningRate:0.05&colours=sgd:d4003c&at=20",
    );
    const ticks = page.locator(".tick-mark");
    await expect
      .poll(() =>
        ticks.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).getPropertyValue("--colour"))),
      )
      .toContain(colour);
    const select = page.getByRole("combobox", { name: "Lane to look inside of" });
    await page.getByRole("button", { name: "Inside" }).click();
    await select.selectOption("sgd");
    await expect.poll(() => page.locator(".internals-marker path").getAttribute("fill")).toBe(colour);
    const arrows = page.locator(".arrows");
    await expect.poll(() => arrows.evaluate((layer) => layer.style.getPropertyValue("--colour"))).toBe(colour);
  });
});
