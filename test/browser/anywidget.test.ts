/** The notebook's module as it is published, with a model that behaves as anywidget's: values, and events when one is set. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OptimizerRaceElement } from "../../src/element/index.js";
import { openSite, type Site, type Visit, visit } from "./chromium.js";

let site: Site;
let seen: Visit;
let page: Page;

beforeAll(async () => {
  site = await openSite(".");
  seen = await visit(site, "test/browser/anywidget.html", { viewport: { width: 900, height: 700 } });
  page = seen.page;
  await page.waitForFunction("globalThis.renderWidget");
  await page.evaluate(showWidget, {
    race: { version: 1, surface: { id: "booth" }, start: [-4, 3], steps: 100, lanes: [{ optimizer: "adam" }] },
    ...{ theme: "dark", step: 0, playing: false, start: null, standings: [] },
  });
});

afterAll(async () => {
  expect(seen.troubles).toEqual([]);
  await site.close();
});

/** Runs in the page. A model as Backbone makes them: `set` tells at once, `save_changes` sends what has been set since. */
function showWidget(values: Record<string, unknown>): void {
  const listeners: (readonly [event: string, listener: () => void])[] = [];
  const unsaved: Record<string, unknown> = {};
  const saved: Record<string, unknown>[] = [];
  const model = {
    get: (trait: string) => values[trait],
    set(trait: string, value: unknown) {
      values[trait] = unsaved[trait] = value;
      for (const [event, listener] of [...listeners]) if (event === `change:${trait}`) listener();
    },
    on: (event: string, listener: () => void) => void listeners.push([event, listener]),
    off(event: string, listener: () => void) {
      const at = listeners.findIndex(([e, l]) => e === event && l === listener);
      if (at >= 0) listeners.splice(at, 1);
    },
    save_changes() {
      saved.push({ ...unsaved });
      for (const trait of Object.keys(unsaved)) delete unsaved[trait];
    },
  };
  const el = document.getElementById("cell");
  const end = (window as unknown as { renderWidget(props: object): () => void }).renderWidget({ model, el });
  Object.assign(window, { widget: { model, saved, end, listeners } });
}

interface Widget {
  readonly model: { get(trait: string): unknown; set(trait: string, value: unknown): void };
  readonly saved: readonly object[];
  readonly listeners: readonly unknown[];
  end(): void;
}
type WithWidget = Window & { readonly widget: Widget };

const trait = (name: string) => page.evaluate((n) => (window as unknown as WithWidget).widget.model.get(n), name);
/** As Python sets it. */
const setTrait = (name: string, value: unknown) =>
  page.evaluate(([n, v]) => (window as unknown as WithWidget).widget.model.set(n as string, v), [name, value] as const);
const step = () => page.locator("optimizer-race").evaluate((race: OptimizerRaceElement) => race.step);

test("a cell shows the race of its model", async () => {
  await expect
    .poll(() => page.locator("optimizer-race").evaluate((race: OptimizerRaceElement) => race.readyState))
    .toBe(4);
  const file = await page.locator("optimizer-race").evaluate((race: OptimizerRaceElement) => race.raceFile);
  expect([file?.surface, file?.steps]).toEqual([{ id: "booth" }, 100]);
  expect(await page.locator("optimizer-race").getAttribute("theme")).toBe("dark");
});

test("Python goes to a step, and is told who is where", async () => {
  await setTrait("step", 40);
  await expect.poll(step).toBe(40);
  await expect.poll(() => trait("standings")).toMatchObject([{ lane: "adam", status: "running", since: null }]);
});

test("Python plays it; the step is told while it plays, to the end", async () => {
  await setTrait("playing", true);
  await expect.poll(() => trait("step")).toBe(100);
  await expect.poll(() => trait("playing")).toBe(false);
  const told = await page.evaluate(() => (window as unknown as WithWidget).widget.saved);
  const steps = told.flatMap((news) => ("step" in news ? [Number(news.step)] : []));
  expect(steps.length).toBeGreaterThan(3);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test("whoever watches moves the start and pauses, and Python knows", async () => {
  await page.getByRole("button", { name: /^Start/ }).press("ArrowRight");
  await expect.poll(() => trait("start")).toMatch(/^-3\.\d+,3$/);
  await page.getByRole("button", { name: "Play" }).click();
  await expect.poll(() => trait("playing")).toBe(true);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect.poll(() => trait("playing")).toBe(false);
});

test("another race takes its place, and nothing is left when the cell is gone", async () => {
  await setTrait("race", null);
  await setTrait("start", null);
  await expect
    .poll(() => page.locator("optimizer-race").evaluate((race: OptimizerRaceElement) => race.raceFile?.lanes.length))
    .toBe(8);
  await page.evaluate(() => (window as unknown as WithWidget).widget.end());
  expect(await page.locator("optimizer-race").count()).toBe(0);
  expect(await page.evaluate(() => (window as unknown as WithWidget).widget.listeners.length)).toBe(0);
});
