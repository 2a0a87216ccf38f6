/** Typing a surface: what is valid is raced on at once, what is not is told where, and nothing typed is lost. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createRace, parseRace, type Race, registry } from "../../src/library.js";
import { openPanel, openSite, type Site, type Visit, visit } from "./chromium.js";

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

/** The page with a finished race, so that its standings stand still, and with the editor open. */
async function open(): Promise<Page> {
  seen = await visit(site, "index.html", { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const { page } = seen;
  await openPanel(page);
  await page.locator("#edit-formula").click();
  await formula(page).waitFor();
  return page;
}

const formula = (page: Page) => page.getByRole("textbox", { name: "f(x, y) =" });
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const alert = (page: Page) => page.locator("#formula-editor [role=alert]");
const name = (page: Page) => page.locator("#surface-name").innerText();

function firstRace(change: object): Race {
  const scenario = registry.scenarios.get("beale-eight")?.race as object;
  const parsed = parseRace({ ...scenario, ...change });
  if (!parsed.ok) throw new Error("not a race");
  return parsed.value;
}

/** The steps of arrival that a race comes to, lowest first. */
function arrivals(race: Race): number[] {
  const engine = createRace(race);
  engine.advance(race.steps);
  return engine.lanes
    .map(({ arrivedAt }) => arrivedAt[0]!)
    .filter((step) => step >= 0)
    .sort((a, b) => a - b);
}

/** The same as the standings say it. */
const shownArrivals = async (page: Page) =>
  [...(await page.locator("#standings").innerText()).matchAll(/step (\d+)/g)].map(([, step]) => Number(step));

const domain = [
  [-4.5, 4.5],
  [-4.5, 4.5],
];

describe("a formula that is valid", () => {
  test("opens as the surface shown, with its gradient", async () => {
    const page = await open();
    expect(await formula(page).inputValue()).toBe(registry.surfaces.get("beale")?.formula);
    expect(await field(page, "x to").inputValue()).toBe("4.5");
    expect(await field(page, "minima").inputValue()).toBe("3, 0.5");
    expect(await page.locator(".formula-rows math").count()).toBe(6);
    expect(await name(page)).toBe("Beale");
  });

  test("is raced on as soon as typing rests, from the same start", async () => {
    const page = await open();
    await formula(page).fill("x^2 + 3y^2");
    await expect.poll(() => name(page)).toBe("Formula");
    expect(await page.locator(".formula-value").allTextContents()).toEqual(["x2+3\u2062y2", "2\u2062x", "6\u2062y"]);
    expect(await page.locator("#start-text").innerText()).toBe("from (1, 1.5)");
    await expect.poll(() => shownArrivals(page)).toEqual([]);
  });

  test("is run to the minima that are typed, as the library runs it", async () => {
    const page = await open();
    await formula(page).fill("x^2 + 3y^2");
    expect(await field(page, "minima").inputValue()).toBe("");
    await field(page, "minima").fill("0, 0");
    const expected = arrivals(firstRace({ surface: { formula: "x^2 + 3y^2", domain, minima: [[0, 0]] } }));
    expect(expected.length).toBeGreaterThan(3);
    await expect.poll(() => shownArrivals(page)).toEqual(expected);
  });

  test("starts anew where the start lies outside of its domain", async () => {
    const page = await open();
    await field(page, "x from").fill("4/2");
    await field(page, "x from").press("Enter");
    await expect.poll(() => page.locator("#start-text").innerText()).toBe("from (2.475, 2.43)");
  });

  test("may be undefined in places, and that is told", async () => {
    const page = await open();
    await formula(page).fill("log(x) + y^2");
    await expect.poll(() => page.locator(".formula-note").innerText()).toContain("51%");
    await expect.poll(() => name(page)).toBe("Formula");
  });

  test("follows a surface chosen elsewhere", async () => {
    const page = await open();
    const surfaces = page.getByLabel("surface").and(page.locator("select"));
    await surfaces.selectOption({ label: "Rosenbrock" });
    await expect.poll(() => formula(page).inputValue()).toBe("(1 - x)^2 + 100(y - x^2)^2");
  });
});

describe("a formula that is not valid", () => {
  const bad = "x^2 + foo y";

  test("leaves the race as it was, and is told at its column", async () => {
    const page = await open();
    const before = await shownArrivals(page);
    await formula(page).fill(bad);
    await field(page, "y from").fill("low");
    expect(await alert(page).innerText()).toMatch(
      /column 7: got "foo", expected .*\n.*y from: got "low", expected a number/s,
    );
    expect(await formula(page).getAttribute("aria-invalid")).toBe("true");
    const described = await formula(page).getAttribute("aria-describedby");
    expect(await page.locator(`#${described}`).innerText()).toContain("foo");
    await page.waitForTimeout(400);
    expect(await name(page)).toBe("Beale");
    expect(await shownArrivals(page)).toEqual(before);
  });

  test("has the caret below its column", async () => {
    const page = await open();
    await formula(page).fill(bad);
    const distance = await page.locator(".formula-echo").evaluate((echo) => {
      const range = document.createRange();
      const text = echo.firstElementChild?.firstChild;
      if (!text) throw new Error("there is no text");
      range.setStart(text, 6);
      range.setEnd(text, 7);
      const [letter, caret] = [range.getBoundingClientRect(), echo.querySelector("mark")?.getBoundingClientRect()];
      return Math.abs(letter.left - (caret?.left ?? Number.NaN));
    });
    expect(distance).toBeLessThan(1);
  });

  test("is still there when the editor is opened again, until it is given up", async () => {
    const page = await open();
    await formula(page).fill(bad);
    await page.keyboard.press("Escape");
    await formula(page).waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("edit-formula");
    expect(await page.locator("#edit-formula").getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Enter");
    await formula(page).waitFor();
    expect(await formula(page).inputValue()).toBe(bad);
    await page.getByRole("button", { name: "Back to the surface shown" }).click();
    expect(await formula(page).inputValue()).toBe(registry.surfaces.get("beale")?.formula);
    expect(await alert(page).innerText()).toBe("");
    expect(await field(page, "minima").inputValue()).toBe("3, 0.5");
  });
});
