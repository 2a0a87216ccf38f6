/** Finds a Chromium for the browser tests, installing one where there is none. Needs the dependencies installed. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installFromDebian, onPath } from "./debian.mjs";
import { run } from "./project.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The path of a Chromium that starts: CHROME_PATH, the PATH, an earlier download of Playwright, Debian's package when
 * root, a new download of Playwright.
 * @returns {Promise<string>}
 * @throws Error in words for the user, where CHROME_PATH does not start or nothing can be installed
 */
export async function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (starts(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, which does not start`);
  }
  const found =
    browserOnPath() ?? (await playwrightBrowser()) ?? (await debiansBrowser()) ?? (await installFromPlaywright());
  if (found) return found;
  throw new Error(`No Chromium: set CHROME_PATH to one, or put ${NAMES.join(" or ")} on the PATH`);
}

/** A file that exists may still be a stub that only asks for an install, so it is asked for its version. */
const starts = (path) => spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;

const browserOnPath = () => NAMES.flatMap(onPath).find(starts);

async function playwrightBrowser() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return existsSync(path) && starts(path) ? path : undefined;
}

/** Debian's package with a font for Chinese, Japanese and Korean text, which screenshots need. */
async function debiansBrowser() {
  return (await installFromDebian("Chromium", ["chromium", "fonts-noto-cjk"])) ? browserOnPath() : undefined;
}

async function installFromPlaywright() {
  console.log("Downloading Playwright's Chromium …");
  await run("playwright-core", ["install", "--no-shell", "chromium"]);
  return playwrightBrowser();
}
