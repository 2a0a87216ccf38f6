/** What the page shows of a race is what the command line computes from the race file that the page saves. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { digitsText } from "../../src/app/internals/digits.js";
import { laneNames } from "../../src/app/laneNames.js";
import { measureText } from "../../src/app/numbers.js";
import { registry } from "../../src/library.js";
import { toHash } from "../../src/share/hash.js";
import { builtCommand } from "../cli/command.js";
import { raceOf, richFile } from "../race-files.js";
import { goToStep, openSite, type Site, visit } from "./chromium.js";

const command = builtCommand();
let site: Site;

beforeAll(async () => {
  site = await openSite();
  return () => site.close();
});

/** A marble as the command line prints it; what is not finite is null. */
interface Marble {
  readonly arrivedAt: number | null;
  readonly divergedAt: number | null;
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
  readonly value: readonly (number | null)[];
}

interface Computed {
  readonly name: string;
  readonly marbles: readonly Marble[];
}

/** Saves the race that is shown through the share dialog, and runs the file. */
async function computedFromSaved(page: Page): Promise<readonly Computed[]> {
  await page.locator("#share").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save race.json" }).click();
  const file = await (await download).path();
  await page.keyboard.press("Escape");
  const { status, stdout, stderr } = await command.run(["run", file]);
  expect([status, stderr]).toEqual([0, ""]);
  const { lanes } = JSON.parse(stdout) as { lanes: ({ id: string; optimizer: string; marbles?: Marble[] } & Marble)[] };
  const names = laneNames(lanes);
  return lanes.map((lane, i) => ({ name: names[i] ?? "", marbles: lane.marbles ?? [lane] }));
}

const finiteOrNaN = (value: number | null | undefined) => value ?? Number.NaN;

/** The end of a lane's line in the standings: all of it, where the command line says what became of it. */
function outcomeOf(marbles: readonly Marble[], step: number): string {
  const reached = (at: number | null): at is number => at !== null && at <= step;
  const loss = marbles.reduce((sum, { value }) => sum + finiteOrNaN(value[step]), 0) / marbles.length;
  const [arrivals, divergences] = [marbles.map((m) => m.arrivedAt), marbles.map((m) => m.divergedAt)];
  if (divergences.every(reached)) return `diverged at ${Math.max(...divergences)}`;
  if (arrivals.every(reached)) return `step ${Math.max(...arrivals)} · ${measureText(loss)}`;
  const diverged = divergences.filter(reached).length;
  const arrived = marbles.filter((m) => reached(m.arrivedAt) && !reached(m.divergedAt)).length;
  const lost = diverged > 0 ? ` · ${diverged} diverged` : "";
  if (arrived > 0) return `${arrived} of ${marbles.length} arrived${lost}`;
  return lost || measureText(loss);
}

const shownOutcomes = (page: Page): Promise<Record<string, string>> =>
  page
    .locator(".standing")
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector(".standing-name")?.textContent,
          row.querySelector(".standing-outcome")?.textContent,
        ]),
      ),
    );

/** Where each lane's first marble is, as the table of its internals says when the lane is chosen there. */
const shownPlaces = (page: Page): Promise<Record<string, string[]>> =>
  page.locator(".internals-select").evaluate((select: HTMLSelectElement) =>
    Object.fromEntries(
      [...select.options].map(({ value, text }) => {
        select.value = value;
        select.dispatchEvent(new Event("change"));
        const cells = document.querySelector(".internals-table tbody tr")?.querySelectorAll("td") ?? [];
        return [text, Array.from(cells, (cell) => cell.textContent ?? "")];
      }),
    ),
  );

const crowd = {
  ...richFile,
  lanes: [
    ...richFile.lanes,
    { id: "slow Adam", optimizer: "adam", hyperparameters: { learningRate: 0.01 } },
    { id: "wild", optimizer: "sgd", hyperparameters: { learningRate: 3 } },
  ],
};

const races: readonly (readonly [string, object, readonly number[]])[] = [
  ["the first scenario", registry.scenarios.get("beale-eight")?.race as object, [0, 1, 57, 240]],
  ["a scenario with a saddle", registry.scenarios.get("saddle-escape")?.race as object, [3, 40]],
  ["noise, a schedule, edits, several lanes of an optimizer, one that diverges", crowd, [1, 51, 121, 200]],
  ["nine marbles a lane", { ...crowd, start: { grid: 3 }, lanes: richFile.lanes.slice(0, 2), edits: [] }, [0, 33, 200]],
];

describe.each(races)("of %s", (_, file, steps) => {
  test("standings and places are what the command line computes", async () => {
    const link = toHash(raceOf(file), { playing: false }, registry);
    const { page, troubles } = await visit(site, `index.html${link}`, {
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
    });
    await page.locator("#internals button").click();
    await page.locator(".internals-select").waitFor();
    const computed = await computedFromSaved(page);
    for (const step of steps) {
      await goToStep(page, step);
      const outcomes = await shownOutcomes(page);
      const expected = computed.map(({ name, marbles }) => [name, expect.stringContaining(outcomeOf(marbles, step))]);
      expect({ step, ...outcomes }).toEqual({ step, ...Object.fromEntries(expected) });
      const places = computed.map(({ name, marbles: [first] }) => [
        name,
        [first?.x[step], first?.y[step]].map((at) => digitsText(finiteOrNaN(at), 4)),
      ]);
      expect({ step, ...(await shownPlaces(page)) }).toEqual({ step, ...Object.fromEntries(places) });
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
