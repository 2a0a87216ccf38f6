/** The race page under one finger and two: on a phone, and looking around on a tablet too. */
import type { CDPSession, Locator, Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site, type Visit, visit } from "./chromium.js";
import { cutTexts, overlappingTexts } from "./layout.js";

type Place = readonly [x: number, y: number];

let site: Site;
let seen: Visit;
let page: Page;
let touch: CDPSession;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

const phone = { width: 390, height: 844 };
const tablet = { width: 1180, height: 820 };

async function open(viewport = phone): Promise<void> {
  seen = await visit(site, "index.html", {
    viewport,
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
  page = seen.page;
  await page.locator("#internals button").waitFor();
  touch = await page.context().newCDPSession(page);
}

afterEach(async () => {
  expect(seen.troubles).toEqual([]);
  await page.context().close();
});

const put = (type: "touchStart" | "touchMove" | "touchEnd", fingers: readonly Place[]) =>
  touch.send("Input.dispatchTouchEvent", { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });

/** Puts fingers down, moves them in a number of steps, and lifts them. */
async function drag(from: readonly Place[], to: readonly Place[]): Promise<void> {
  const steps = 5;
  await put("touchStart", from);
  for (let k = 1; k <= steps; k++) {
    const at = (i: number, d: 0 | 1) => {
      const [start, end] = [from[i]?.[d] ?? 0, to[i]?.[d] ?? 0];
      return start + ((end - start) * k) / steps;
    };
    await put(
      "touchMove",
      from.map((_, i): Place => [at(i, 0), at(i, 1)]),
    );
  }
  await put("touchEnd", []);
}

async function middleOf(element: Locator): Promise<Place> {
  const box = await element.boundingBox();
  if (!box) throw new Error("the element is not shown");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const handle = () => page.locator(".start-handle");
const startText = () => page.locator("#start-text").innerText();
const scrolled = () => page.evaluate(() => scrollY);
const hash = () => new URL(page.url()).hash;

const controls = [".scrubber input", ".rate input", ".tilt input", ".chart-area .u-over"];

async function shownMiddleOf(selector: string): Promise<Place> {
  const element = page.locator(selector);
  await element.scrollIntoViewIfNeeded();
  return middleOf(element);
}

const step = async () => Number((await page.locator(".step-count").innerText()).match(/\d+/)?.[0]);

/** What the controls stand at. */
const shownNumbers = async () => [
  await step(),
  ...(await page
    .locator("input[type=range]")
    .evaluateAll((sliders) => sliders.map((s) => (s as HTMLInputElement).value))),
];

const bottomOf = async (selector: string) => {
  const box = await page.locator(selector).boundingBox();
  return (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN);
};

/** What is lower than a finger is wide, and what iOS would zoom to because of its small letters. */
const tooSmall = () =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const part of document.querySelectorAll<HTMLElement>("button, select, input, summary")) {
      if (!part.checkVisibility({ visibilityProperty: true }) || part.matches("[type=checkbox]")) continue;
      const { height } = part.getBoundingClientRect();
      // The buttons of the bar are as high as it.
      if (height < 40 && !part.closest(".top")) found.push(`${part.className || part.id}: ${height} pixels high`);
      const isTyped = part.matches("select, input:not([type=range], [type=color])");
      if (isTyped && Number.parseFloat(getComputedStyle(part).fontSize) < 16)
        found.push(`${part.className}: small letters`);
    }
    return found;
  });

/** The start comes to be within a pixel of a place. */
async function expectStartAt([x, y]: Place): Promise<void> {
  await expect
    .poll(async () => {
      const [atX, atY] = await middleOf(handle());
      return Math.hypot(atX - x, atY - y);
    })
    .toBeLessThan(1.5);
}

describe("one finger", () => {
  test("drags the start or puts it where it taps, and the page stays", async () => {
    await open();
    const [x, y] = await middleOf(handle());
    const before = await startText();
    await drag([[x, y]], [[x + 60, y + 90]]);
    await expectStartAt([x + 60, y + 90]);
    expect(await startText()).not.toBe(before);
    await page.touchscreen.tap(x - 20, y + 40);
    await expectStartAt([x - 20, y + 40]);
    expect(await scrolled()).toBe(0);
  });

  test("elsewhere on the map scrolls the page, and the start stays", async () => {
    await open();
    const before = await startText();
    const [x, y] = await middleOf(page.locator("#map"));
    await drag([[x, y + 150]], [[x, y - 100]]);
    await expect.poll(scrolled).toBeGreaterThan(100);
    expect(await startText()).toBe(before);
    await page.waitForTimeout(600);
    expect(hash()).not.toContain("view=");
  });

  test("scrolls up and down over sliders and the chart, which it moves by going sideways and by taps", async () => {
    await open();
    for (const control of controls) {
      const [x, y] = await shownMiddleOf(control);
      const [from, before] = [await scrolled(), await shownNumbers()];
      await drag([[x - 20, y]], [[x - 20, y + (from > 200 ? 120 : -120)]]);
      await expect.poll(scrolled).not.toBe(from);
      expect(await shownNumbers()).toEqual(before);
    }
    for (const control of [".scrubber input", ".chart-area .u-over"]) {
      const [x, y] = await shownMiddleOf(control);
      await page.touchscreen.tap(x, y);
      await expect.poll(async () => Math.abs((await step()) - 120)).toBeLessThan(15);
      await drag([[x, y]], [[x - 60, y]]);
      await expect.poll(step).toBeLessThan(100);
    }
  });

  test("reads what is under it while it is held still, and moves nothing", async () => {
    await open();
    const before = await startText();
    const [x, y] = await middleOf(page.locator("#map"));
    const readout = page.locator(".readout");
    await put("touchStart", [[x + 60, y]]);
    await readout.waitFor();
    expect(await readout.innerText()).toMatch(/x \S+\s+y \S+\s+loss \S+/);
    await put("touchEnd", []);
    await readout.waitFor({ state: "hidden" });
    expect(await startText()).toBe(before);
  });
});

describe("two fingers", () => {
  /** The width of what is seen, as the address comes to tell it. */
  async function span(): Promise<number> {
    await page.waitForTimeout(600);
    return Number(hash().match(/view=[^&]*,([^,&]+)/)?.[1]);
  }

  const apart = (distance: number, [x, y]: Place): readonly Place[] => [
    [x - distance / 2, y],
    [x + distance / 2, y],
  ];

  test.each([phone, tablet])("zoom by as much as they spread, and back, at $width pixels", async (viewport) => {
    await open(viewport);
    const middle = await middleOf(page.locator("#map"));
    await drag(apart(100, middle), apart(150, middle));
    const near = await span();
    await drag(apart(100, middle), apart(200, middle));
    expect(near / (await span())).toBeCloseTo(2, 1);
    await drag(apart(200, middle), apart(100, middle));
    expect((await span()) / near).toBeCloseTo(1, 1);
    expect(await scrolled()).toBe(0);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    const whole = page.getByRole("button", { name: "Show the whole race" });
    await whole.tap();
    await expect.poll(hash).not.toContain("view=");
    expect(await whole.isVisible()).toBe(false);
  });

  test("zoom also where one of them is on the start, which stays where it was", async () => {
    await open();
    const before = await startText();
    const [x, y] = await middleOf(handle());
    await put("touchStart", [[x, y]]);
    await put("touchMove", [[x - 12, y]]);
    await expect.poll(startText).not.toBe(before);
    await put("touchStart", [
      [x - 12, y],
      [x + 100, y],
    ]);
    for (const spread of [20, 40, 60])
      await put("touchMove", [
        [x - 12 - spread, y],
        [x + 100 + spread, y],
      ]);
    await put("touchEnd", []);
    await expect.poll(startText).toBe(before);
    expect(await span()).toBeGreaterThan(0);
  });
});

describe("the sheet of settings", () => {
  const sheet = () => page.locator("#settings");
  const pullUp = async () => {
    await page.locator(".sheet-handle").tap();
    await page.locator("#panel select").first().waitFor();
  };

  test("opens and closes by its handle, by pulling and by Escape, with the map and the transport in sight and room for fingers", async () => {
    await open();
    expect(await sheet().isVisible()).toBe(false);
    await pullUp();
    const [map, settings] = [await page.locator("#map").boundingBox(), await sheet().boundingBox()];
    expect((settings?.y ?? 0) - (map?.y ?? 0)).toBeGreaterThan(200);
    for (const part of ["#map", ".scrubber", ".control-play"])
      expect(await bottomOf(part)).toBeLessThan(settings?.y ?? 0);
    await page.keyboard.press("Escape");
    expect(await sheet().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("sheet-handle");
    await pullUp();
    await page.locator(".sheet-handle").tap();
    expect(await sheet().isVisible()).toBe(false);
    const pull = async (by: number) => {
      const [x, y] = await middleOf(page.locator(".sheet-handle"));
      await drag([[x, y]], [[x, y + by]]);
    };
    await pull(-80);
    await expect.poll(() => sheet().isVisible()).toBe(true);
    expect(await tooSmall()).toEqual([]);
    await page.locator(".control-play").focus();
    await page.keyboard.press("Escape");
    expect(await sheet().isVisible()).toBe(false);
    await pullUp();
    await pull(80);
    await expect.poll(() => sheet().isVisible()).toBe(false);
  });

  test("has a slider that changes the race under the finger", async () => {
    await open();
    await pullUp();
    const slider = page.getByRole("slider", { name: "learning rate", exact: true });
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error("there is no slider");
    const part = Number(await slider.evaluate((input: HTMLInputElement) => input.valueAsNumber / Number(input.max)));
    const y = box.y + box.height / 2;
    await drag([[box.x + part * box.width, y]], [[box.x + 0.2 * box.width, y]]);
    const field = page.getByRole("textbox", { name: "learning rate, value" });
    const rate = await field.inputValue();
    expect(Number(rate)).toBeLessThan(0.01);
    await expect.poll(hash).toContain(`sgd,learningRate:${rate};`);
    expect(await page.locator(".scrubber .tick-mark").count()).toBeGreaterThan(3);
  });
});

test("a phone on its side shows map, transport and settings together, also of a long race and a narrow one", async () => {
  await open({ width: 844, height: 390 });
  expect(await page.locator(".sheet-handle").isVisible()).toBe(false);
  for (const part of ["#map", ".scrubber", ".rate"]) expect(await bottomOf(part)).toBeLessThanOrEqual(390);
  expect((await page.locator("#map").boundingBox())?.height).toBeGreaterThan(180);
  await page.locator("#surface-name").tap();
  await page.locator(".param-slider").first().waitFor();
  expect(await tooSmall()).toEqual([]);
  expect([await overlappingTexts(page), await cutTexts(page)]).toEqual([[], []]);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate(() => {
    location.hash = "#v=1&surface=rosenbrock&steps=1000000&lanes=adam;sgd";
  });
  await expect.poll(() => page.locator(".step-count").textContent()).toContain("/ 1,000,000");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
