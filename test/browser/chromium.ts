import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { serve } from "./serve.js";

/** No sandbox, because containers run as root. */
const ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-background-networking"];
/** WebGL in software, so that pictures do not depend on the machine. */
const SOFTWARE = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
/** Pages put together without WebGL, which where that is software takes most of the processor. */
const PLAIN = [...SOFTWARE, "--disable-gpu-compositing"];
/** Pages put together with WebGL, which scales and filters pictures better. */
export const COMPOSITED = SOFTWARE;
/** Without WebGL, pages draw by 2-D contexts. */
export const WITHOUT_WEBGL = ["--disable-3d-apis"];

/** A folder of pages, served, and a browser to visit them with. */
export interface Site {
  /** Where the pages are, with a slash at the end. */
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors and requests to other hosts, in words, as they happen. */
  readonly troubles: readonly string[];
}

/**
 * Serves a folder, the built site unless told otherwise, and starts the browser at CHROME_PATH.
 * @throws Error where CHROME_PATH is not set or does not start
 */
export async function openSite(folder = "dist/site", graphics: readonly string[] = PLAIN): Promise<Site> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error("CHROME_PATH is not set; `npm test` finds a Chromium and sets it");
  const browser = await chromium.launch({ executablePath, args: [...ARGUMENTS, ...graphics] });
  const { url, close } = await serve(folder);
  return {
    url,
    browser,
    async close() {
      await browser.close();
      await close();
    },
  };
}

export interface VisitOptions extends BrowserContextOptions {
  /** A screen as fast as the browser can; usual is a slow one, since frames in software leave a page little time for anything else. */
  readonly fastScreen?: boolean;
  /** Done to the page before it is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Opens a page of the site in a browser context of its own and waits until it has loaded. */
export async function visit(site: Site, path = "index.html", options: VisitOptions = {}): Promise<Visit> {
  const { fastScreen = false, before, ...contextOptions } = options;
  const page = await site.browser.newPage(contextOptions);
  if (!fastScreen) await page.addInitScript(drawAtMost, 10);
  await before?.(page);
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console error: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`uncaught error: ${error.message}`));
  const seeRequest = (request: { url(): string }) => {
    if (isElsewhere(site, request.url())) troubles.push(`request to another host: ${request.url()}`);
  };
  page.on("request", seeRequest).on("websocket", seeRequest);
  await page.goto(new URL(path, site.url).href, { waitUntil: "load" });
  return { page, troubles };
}

/** Lets a page draw at most so many frames a second. */
function drawAtMost(framesPerSecond: number): void {
  const nextFrame = requestAnimationFrame.bind(window);
  const waiting = new Map<number, FrameRequestCallback>();
  let [last, count, isAsked] = [0, 0, false];
  const ask = () => {
    if (!isAsked && waiting.size > 0) nextFrame(pass);
    isAsked = waiting.size > 0;
  };
  const pass = (now: number) => {
    isAsked = false;
    if (now - last >= 1000 / framesPerSecond) {
      last = now;
      for (const [id, callback] of [...waiting]) if (waiting.delete(id)) callback(now);
    }
    ask();
  };
  window.requestAnimationFrame = (callback) => {
    waiting.set(++count, callback);
    ask();
    return count;
  };
  window.cancelAnimationFrame = (id) => {
    waiting.delete(id);
  };
}

/** Whether an address is on the network but not the site's; `data:` and `blob:` addresses are not on the network. */
function isElsewhere(site: Site, address: string): boolean {
  const { protocol, host } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && host !== new URL(site.url).host;
}

/** Lets a visitor be seen to be there, and waits for the panel, which is loaded then. On a narrow screen: pulls it up. */
export async function openPanel(page: Page): Promise<void> {
  // Earlier nobody is looked out for: the Chinese page waits for its texts first.
  await page.locator("body:not([data-waiting])").waitFor();
  const handle = page.locator(".sheet-handle");
  if (await handle.isVisible()) await handle.click();
  else await page.mouse.move(5, 5);
  await page.locator("#panel select").first().waitFor();
}

/** Scrubs to a step, which stops the race there, and waits until it is shown. */
export async function goToStep(page: Page, step: number): Promise<void> {
  await page.locator(".scrubber input").evaluate((input: HTMLInputElement, value) => {
    input.value = value;
    input.dispatchEvent(new Event("input"));
  }, String(step));
  const shown = (step: number) =>
    Number(document.querySelector(".step-count")?.textContent?.replaceAll(",", "").match(/\d+/)?.[0]) === step;
  await page.waitForFunction(shown, step);
}
