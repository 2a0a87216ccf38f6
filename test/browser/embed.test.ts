/** `embed.html` in an iframe of another origin: its address, its parent, and nobody else. */
import type { Page, Route } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { OptimizerRaceElement } from "../../src/element/index.js";
import { violations } from "./axe.js";
import { openSite, type Site, visit, WITHOUT_WEBGL } from "./chromium.js";
import { type Served, serve } from "./serve.js";

let site: Site;
let others: Served;
let page: Page;

beforeAll(async () => {
  site = await openSite("dist/site", WITHOUT_WEBGL);
  others = await serve("test/browser/element");
  return async () => {
    await site.close();
    await others.close();
  };
});

afterEach(() => page.context().close());

const race = "v=1&surface=beale&start=1,1.5&steps=90&seed=3&lanes=adam,learningRate:0.2;sgd,learningRate:0.01";

interface Parent {
  readonly messages: readonly { readonly data: { readonly type?: string; readonly height?: number } }[];
  embed(address: string): void;
  ask(command: object): Promise<{ readonly result?: unknown; readonly error?: { readonly message: string } }>;
}

const address = (hash: string) => `${site.url.replace("127.0.0.1", "localhost")}embed.html#${hash}`;

/** Opens a page of another origin that embeds a race. @param before done to the page first */
async function embedSoon(hash: string, before: (page: Page) => Promise<unknown> = async () => {}): Promise<void> {
  page = await site.browser.newPage({ viewport: { width: 800, height: 900 } });
  await before(page);
  await page.goto(`${others.url}parent.html`);
  await page.evaluate((address) => (globalThis as unknown as Parent).embed(address), address(hash));
}

/** The same, and waits until it is shown. */
async function embed(hash: string): Promise<void> {
  await embedSoon(hash);
  await page.frameLocator("[name=race]").getByRole("slider", { name: "Step" }).waitFor();
}

const ask = (command: object) => page.evaluate((c) => (globalThis as unknown as Parent).ask(c), command);

test("the address says which race, how it is shown, and what is wrong with it", async () => {
  const opened = await visit(site, `embed.html#${race}&at=30&theme=dark&hide=standings,panel,chart,panels&palete=grey`);
  ({ page } = opened);
  await page.getByText('hide[3]: got "panels", expected a part; did you mean "panel"?').waitFor();
  await page.getByText('palete: got an unknown key, expected "palette"').waitFor();
  const shown = await page.locator("optimizer-race").evaluate((element) => {
    const { step, paused, raceFile, theme } = element as OptimizerRaceElement;
    return { step, paused, seed: raceFile?.seed, theme };
  });
  expect(shown).toEqual({ step: 30, paused: true, seed: 3, theme: "dark" });
  const full = page.getByRole("link", { name: "Open in full" });
  expect(await full.getAttribute("href")).toBe(`./index.html#${race}&at=30&theme=dark&palete=grey`);
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => {
    location.hash = "v=1&surface=booth&lanes=sgd&at=0&hide=controls,title";
  });
  await page.waitForFunction(
    () => document.querySelector("optimizer-race")?.shadowRoot?.querySelector(".controls")?.checkVisibility() === false,
  );
  expect(await full.isVisible()).toBe(true);
  expect(opened.troubles).toEqual([]);
});

test("its parent commands it, by the methods that are listed and with arguments that are checked", async () => {
  await embed(`${race}&at=0`);
  const heights = () =>
    page.evaluate(() =>
      (globalThis as unknown as Parent).messages.flatMap(({ data }) =>
        data.type === "optimizer-race:height" ? [data.height] : [],
      ),
    );
  await expect.poll(heights).toEqual([404]);
  expect(await ask({ method: "seekToStep", args: [40], id: 1 })).toMatchObject({ id: 1, result: null });
  expect(await ask({ method: "getState", id: "a" })).toMatchObject({ id: "a", result: { step: 40, paused: true } });
  expect(await ask({ method: "seekToStep", args: ["<b>"], id: 2 })).toMatchObject({
    error: { message: 'args[0]: got "<b>", expected 0 … 1000000' },
  });
  expect(await ask({ method: "remove", id: 3 })).toMatchObject({ error: { issues: [{ path: "method" }] } });
  expect(await ask({ method: "constructor", id: 4 })).toMatchObject({ error: { issues: [{ path: "method" }] } });
  const file = { version: 1, surface: { id: "boot" }, lanes: [{ optimizer: "sgd" }] };
  expect(await ask({ method: "setRaceFile", args: [file], id: 5 })).toMatchObject({
    error: { issues: [{ path: "surface.id", expected: 'a surface; did you mean "booth"?' }] },
  });
  await ask({ method: "setRaceFile", args: [{ ...file, surface: { id: "booth" } }], id: 6 });
  await expect
    .poll(() => ask({ method: "getRaceFile", id: 7 }))
    .toMatchObject({ result: { surface: { id: "booth" }, lanes: [{ optimizer: "sgd" }] } });
});

test("what its parent says while the race is on its way is heard when it is there", async () => {
  let letIn = () => {};
  const held = new Promise<void>((done) => {
    letIn = done;
  });
  const holdSurface = async (route: Route) => {
    await held;
    await route.continue();
  };
  await embedSoon(`${race}&playing=0`, (fresh) => fresh.route("**/surfaces/beale*.js", holdSurface));
  await page.frameLocator("[name=race]").locator("optimizer-race:defined").waitFor();
  const answered = ask({ method: "play", id: 1 });
  letIn();
  expect(await answered).toMatchObject({ id: 1, result: null });
  await expect.poll(() => ask({ method: "getState", id: 2 })).toMatchObject({ result: { step: 90, ended: true } });
});

test("reveal.js starts and stops it with its slide; another window has no say", async () => {
  await embed(`${race}&playing=0`);
  const post = (message: string) =>
    page
      .locator("[name=race]")
      .evaluate((frame: HTMLIFrameElement, m) => frame.contentWindow?.postMessage(m, "*"), message);
  const isPaused = async () => ((await ask({ method: "getState", id: 1 })).result as { paused: boolean }).paused;
  expect(await isPaused()).toBe(true);
  await post("slide:start");
  await expect.poll(isPaused).toBe(false);
  await post("slide:stop");
  await expect.poll(isPaused).toBe(true);
  const sibling = page.frames().find((frame) => frame.name() === "sibling");
  const unanswered = await sibling?.evaluate(async () => {
    const answers: unknown[] = [];
    addEventListener("message", ({ data }) => answers.push(data));
    const target = parent.frames["race" as never] as Window;
    target.postMessage("slide:start", "*");
    target.postMessage({ type: "optimizer-race:command", method: "play", id: 9 }, "*");
    await new Promise((resolve) => setTimeout(resolve, 100));
    return answers;
  });
  expect(unanswered).toEqual([]);
  expect(await isPaused()).toBe(true);
});
