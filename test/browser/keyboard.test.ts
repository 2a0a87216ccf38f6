/** All of the race page by keys alone. Wherever Tab leads, the focus is seen: on something, with a ring round it. */
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { scenarioThemes } from "../../src/core/scenario.js";
import { registry } from "../../src/library.js";
import { openSite, type Site, type Visit, visit } from "./chromium.js";

let site: Site;
let seen: Visit;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

beforeEach(async () => {
  seen = await visit(site, "index.html", { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  page = seen.page;
  await page.locator("#internals button").waitFor();
  await page.locator(".map canvas").waitFor();
});

afterEach(async () => {
  expect(seen.troubles).toEqual([]);
  await page.context().close();
});

/** What has the focus, in a few words, and whether it is seen to have it. */
const focus = () =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = element.outerHTML.slice(0, 80);
    return {
      name,
      isSeen: element !== document.body && outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0,
    };
  });

const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);

async function expectFocusOn(element: Locator): Promise<void> {
  await expect.poll(() => isFocused(element)).toBe(true);
  expect(await focus()).toMatchObject({ isSeen: true });
}

/** Goes on by Tab until an element has the focus; at every stop on the way it is seen. */
async function tabTo(element: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const { name, isSeen } = await focus();
    expect({ name, isSeen }).toEqual({ name, isSeen: true });
    if ((await element.count()) === 1 && (await isFocused(element))) return;
  }
  expect.fail("Tab does not lead there");
}

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What those who listen have been told last. */
const said = () => page.locator(".announcer").innerText();
const startText = () => page.locator("#start-text").innerText();
const combobox = (name: string) => page.getByRole("combobox", { name, exact: true });
const dialog = () => page.locator("dialog");

describe("by Tab from where the page begins", () => {
  test("the map is zoomed and tilted, the start moved, the rate changed", async () => {
    await tabTo(page.locator("#map"));
    await press("+");
    await expect.poll(() => new URL(page.url()).hash).toContain("view=");
    await expect.poll(said).toMatch(/^The map shows x −\S+ to \S+, y −\S+ to \S+$/);
    await press("0");
    const tilt = page.getByRole("slider", { name: "Tilt" });
    await tabTo(tilt);
    await press("PageUp", "ArrowRight");
    await expect.poll(() => tilt.getAttribute("aria-valuetext")).toBe("11 %");
    await expectFocusOn(tilt);
    await tabTo(page.locator(".start-handle"));
    const readout = page.locator(".readout");
    await readout.waitFor();
    expect(await page.locator(".start-handle").getAttribute("aria-description")).toBe("(1, 1.5)");
    const [before, read] = [await startText(), await readout.innerText()];
    await press("ArrowRight", "ArrowRight", "Shift+ArrowDown");
    await expect.poll(startText).not.toBe(before);
    await expect.poll(() => readout.innerText()).not.toBe(read);
    await expect.poll(said).toMatch(/^Start at \(.+\), loss \S+\. Step 240: \d of 8 arrived, first \w+ at step \d+/);
    await expectFocusOn(page.locator(".start-handle"));
    await press("ControlOrMeta+z");
    await expect.poll(startText).toBe(before);
    await press("ControlOrMeta+Shift+z");
    await expect.poll(startText).not.toBe(before);
    const rate = page.getByRole("slider", { name: "Rate", exact: true });
    await tabTo(rate);
    const slow = await rate.getAttribute("aria-valuetext");
    await press("PageUp");
    expect(await rate.getAttribute("aria-valuetext")).not.toBe(slow);
    await expectFocusOn(rate);
  });

  test("a lane is hidden, another looked into, a third gets another rule and rate", async () => {
    const row = page.locator(".standing-button", { hasText: "Nesterov" });
    await tabTo(row);
    await press("Enter");
    expect(await row.getAttribute("aria-pressed")).toBe("false");
    await expectFocusOn(row);
    await press("Shift+Enter");
    await expect.poll(() => page.locator("#standings .is-hidden").count()).toBe(7);
    expect(await row.getAttribute("aria-pressed")).toBe("true");
    await press("Shift+Enter");
    await expect.poll(() => page.locator("#standings .is-hidden").count()).toBe(0);
    const inside = page.locator("#internals button");
    await tabTo(inside);
    await press("Enter");
    await page.locator(".internals-table").waitFor();
    await expectFocusOn(inside);
    await tabTo(page.locator(".internals-select"));
    await press("ArrowDown");
    await expect.poll(() => inside.innerText()).toBe("Inside Momentum");
    await expectFocusOn(page.locator(".internals-select"));
    await tabTo(combobox("optimizer"));
    await page.keyboard.type("Lion");
    await expect.poll(() => page.locator(".standing-name").allInnerTexts()).toContain("Lion");
    await expectFocusOn(combobox("optimizer"));
    const rate = page.getByRole("textbox", { name: "learning rate, value" });
    await tabTo(rate);
    await press("ControlOrMeta+a");
    await page.keyboard.type("0.05");
    await press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toContain("lanes=lion,learningRate:0.05;");
    await expectFocusOn(rate);
  });

  test.each(["help", "share"])("the dialog of #%s opens with the focus in it, and hands it back", async (id) => {
    const button = page.locator(`#${id}`);
    await tabTo(button);
    await press("Enter");
    await dialog().waitFor();
    expect(await dialog().evaluate((open) => open.contains(document.activeElement))).toBe(true);
    expect(await focus()).toMatchObject({ isSeen: true });
    await press("Escape");
    await dialog().waitFor({ state: "detached" });
    await expectFocusOn(button);
  });

  test("a scenario is chosen in the gallery", async () => {
    const button = page.locator("#scenarios");
    await tabTo(button);
    await press("Enter");
    await page.locator(".gallery-card").last().waitFor();
    await press("Escape");
    await dialog().waitFor({ state: "detached" });
    await expectFocusOn(button);
    await press("Enter");
    const card = page.locator(".gallery-card", { hasText: "Zigzag" });
    await card.waitFor();
    await tabTo(page.locator(".gallery-search"));
    await page.keyboard.type("zigzag");
    await expect.poll(() => page.locator(".gallery-card:visible").count()).toBeLessThan(5);
    await tabTo(card);
    await press("Enter");
    await expect.poll(() => page.locator("#surface-name").innerText()).toBe("Ravine");
    await expectFocusOn(button);
  });
});

test("single keys ask for help, share, a scenario and the full screen", async () => {
  await press("?");
  await page.getByRole("dialog", { name: "Help" }).waitFor();
  await press("Escape");
  await dialog().waitFor({ state: "detached" });
  const all = [...registry.scenarios.values()];
  const scenario = scenarioThemes.flatMap((theme) => all.filter((one) => one.theme === theme))[2];
  await press("3");
  await expect.poll(() => page.locator("#lesson").innerText()).toContain(scenario?.lesson);
  await press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe("HTML");
  await press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
  await press("s");
  await page.getByRole("dialog", { name: "Share" }).waitFor();
  await press("Escape");
  await expectFocusOn(page.locator("#share"));
});
