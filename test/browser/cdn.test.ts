/** The builds that a content network gives, from another origin than the page's, whose policy names that origin and nothing else. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, expect, test } from "vitest";
import type { OptimizerRaceElement } from "../../src/element/index.js";
import { openSite, type Site, WITHOUT_WEBGL } from "./chromium.js";
import { type Served, serve } from "./serve.js";

let network: Served;
let author: Site;

beforeAll(async () => {
  // What jsDelivr and unpkg send with every file.
  network = await serve("dist", { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" });
  author = await openSite("dist", WITHOUT_WEBGL);
  return async () => {
    await network.close();
    await author.close();
  };
});

const pageOf = (script: string) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A post</title><link rel="icon" href="data:,">${script}</head>
  <body>
    <optimizer-race loading="eager" surface="beale" optimizers="sgd,learningRate:0.01;adam,learningRate:0.1"></optimizer-race>
    <optimizer-race loading="eager" scenario="no-plateau"></optimizer-race>
    <optimizer-race loading="eager" formula="x^2 + sin(3y)" domain="-3,3,-2,2" tilt="0.4"></optimizer-race>
  </body>
</html>`;

/** Serves a page from an origin of its own. */
async function post(script: string): Promise<Served> {
  const policy = `default-src 'none'; script-src ${new URL(network.url).origin}; img-src data:`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy });
    response.end(pageOf(script));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

test.each([
  ["an ES module", "element/define.js", (source: string) => `<script type="module" src="${source}"></script>`],
  ["a classic script", "cdn/optimizer-race.js", (source: string) => `<script src="${source}"></script>`],
])("%s shows its races, and nothing is refused", async (_, file, tag) => {
  const { url, close } = await post(tag(network.url + file));
  const page = await author.browser.newPage({ viewport: { width: 900, height: 1500 } });
  const troubles: string[] = [];
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("pageerror", ({ message }) => troubles.push(message));
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective}: ${blockedURI}`),
    );
  });
  await page.goto(url);
  const shown = () =>
    page
      .locator("optimizer-race")
      .evaluateAll((races) => races.map((race) => (race as OptimizerRaceElement).standings.map(({ lane }) => lane)));
  await expect.poll(async () => (await shown()).map(({ length }) => length > 1)).toEqual([true, true, true]);
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(troubles).toEqual([]);
  const origins = [url, network.url].map((address) => new URL(address).origin);
  expect([...hosts].filter((host) => !origins.includes(host) && host !== "null")).toEqual([]);
  await page.context().close();
  await close();
});
