/** Races that go wrong or have nothing to show: the page tells what the library says of them, and can be used as ever. */
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { goingAt, outcomeText } from "../../src/app/standings/texts.js";
import { createRace, type Race, registry, standings } from "../../src/index.js";
import { toHash } from "../../src/share/hash.js";
import { raceOf } from "../race-files.js";
import { goToStep, openSite, type Site, visit } from "./chromium.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

const domain = [
  [-2, 2],
  [-2, 2],
];
const lanes = [{ optimizer: "sgd" }, { optimizer: "adam" }, { optimizer: "rprop" }];
const plain = { version: 1, steps: 50, seed: 1, start: [1, 1.5], lanes };
const formula = (text: string) => ({ ...plain, surface: { formula: text, domain } });
const forty = Array.from({ length: 40 }, (_, i) => ({
  optimizer: i % 2 === 0 ? "adam" : "momentum",
  hyperparameters: { learningRate: 0.0005 * (i + 1) },
}));
const tooFast = ["sgd", "momentum", "nesterov"].map((optimizer) => ({
  optimizer,
  hyperparameters: { learningRate: 1e6 },
}));

const files: readonly (readonly [string, object, readonly number[]])[] = [
  ["forty lanes", { ...plain, surface: { id: "beale" }, lanes: forty }, [0, 10, 50]],
  ["a surface that is level", formula("3"), [0, 50]],
  ["a surface that is zero however it is written", formula("0x"), [0, 50]],
  ["a surface that is infinite along a line", formula("1/x^2 + y^2"), [0, 50]],
  ["a surface that is infinite nearly everywhere", formula("exp(1000x^2) + y^2"), [0, 1, 50]],
  ["a surface that is nowhere defined", formula("sqrt(-1 - x^2 - y^2)"), [0, 1, 50]],
  ["lanes that all diverge at the first step", { ...plain, surface: { id: "beale" }, lanes: tooFast }, [0, 1, 50]],
];

/** The lines of the standings, in their order, as the library has them. */
function computedLines(race: Race, step: number): string[] {
  const engine = createRace(race);
  engine.advance(race.steps);
  return standings(engine, step).map((standing) => {
    const { main, rest } = outcomeText(standing, goingAt(engine, step, race.steps));
    return main + rest;
  });
}

const shownLines = (page: Page) => page.locator(".standing-outcome").allTextContents();

/** Does what visitors do. */
async function use(page: Page): Promise<void> {
  await page.locator("#internals button").click();
  await page.locator(".internals-select").selectOption({ index: 1 });
  await expect.poll(() => page.locator(".internals-table td").count()).toBeGreaterThan(5);
  await page.locator(".standing-button").first().click();
  await page.locator("#theme").click();
  await page.getByRole("slider", { name: "Tilt" }).fill("0.5");
  await page.locator("#map").hover({ position: { x: 100, y: 100 } });
  await page.locator("#panel select").first().waitFor();
  await page.locator(".control-reset").click();
  await page.locator(".control-play").click();
  await expect.poll(() => page.locator(".step-count").innerText()).not.toContain("step 0 ");
}

test.each(files)("%s", async (_, file, steps) => {
  const race = raceOf(file);
  const link = toHash(race, { playing: false }, registry);
  const { page, troubles } = await visit(site, `index.html${link}`, { viewport: { width: 1280, height: 800 } });
  await page.locator("#internals button").waitFor();
  for (const step of steps) {
    await goToStep(page, step);
    expect({ step, lines: await shownLines(page) }).toEqual({ step, lines: computedLines(race, step) });
  }
  await use(page);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("lanes diverge at the first step, and it is said so", async () => {
  const file = { ...plain, surface: { id: "beale" }, lanes: tooFast };
  expect(computedLines(raceOf(file), 1)).toEqual(tooFast.map(() => "diverged at 1"));
});

test("what cannot be loaded while there is no connection is said to be so, and comes once there is one", async () => {
  const { page } = await visit(site, "index.html", { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await page.locator("#internals button").waitFor();
  await page.locator(".map canvas").waitFor();
  const problems = page.locator(".problems strong");
  const press = pressOn(page);
  await page.context().setOffline(true);
  for (const button of ["#share", "#scenarios", "#help", "#edit-formula", "#internals button", ".standings-table"]) {
    await press(button);
    expect(await problems.innerText()).toBe("A part of the page could not be loaded.");
    await press(".problems-close");
  }
  await press("#language");
  expect(await problems.innerText()).toBe("Without a connection the language can not be changed.");
  await press(".problems-close");
  await page.mouse.move(500, 500);
  await problems.waitFor();
  expect(await page.locator(".outline").count()).toBe(1);
  await page.context().setOffline(false);
  await page.locator("#panel select").first().waitFor();
  expect(await problems.count()).toBe(0);
  for (const button of ["#share", "#scenarios", "#help", ".standings-table"]) {
    await press(button);
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor();
    // Its styles have come with it.
    expect(await dialog.evaluate((shown) => getComputedStyle(shown).borderRadius)).toBe("16px");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }
  await press("#edit-formula");
  await page.locator(".formula-form").waitFor();
  await press("#internals button");
  await page.locator(".internals-table").waitFor();
  await page.context().close();
});

/** Presses a button without a pointer or a key, which would show that somebody is there. */
const pressOn = (page: Page) => (button: string) => page.locator(button).evaluate((node: HTMLElement) => node.click());
