/** The element as it is published: how much of it a browser fetches, and whether `custom-elements.json` tells all there is to it. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import type { OptimizerRaceElement } from "../../src/element/index.js";
import { openSite, type Site, WITHOUT_WEBGL } from "./chromium.js";
import { isReady, onElement } from "./onElement.js";

let site: Site;

beforeAll(async () => {
  site = await openSite(".", WITHOUT_WEBGL);
  return () => site.close();
});

const lanes = "sgd,learningRate:0.01;momentum,learningRate:0.01;rmsprop,learningRate:0.02;adam,learningRate:0.1";

/** Opens an element in a fresh browser context. @returns gzipped bytes by path, once the race is shown and plays */
async function fetchedFor(attributes: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, number>> {
  const page = await site.browser.newPage();
  const sizes: Promise<readonly [string, number]>[] = [];
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (path.endsWith(".js")) sizes.push(response.body().then((body) => [path, gzipSync(body).length]));
  });
  await page.goto(`${site.url}test/browser/element/empty.html`);
  await page.evaluate(async (attributes) => {
    const race = document.createElement("optimizer-race");
    for (const [name, text] of Object.entries(attributes)) race.setAttribute(name, text);
    document.querySelector("main")?.append(race);
    await race.play();
    while (race.step < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  }, attributes);
  const fetched = new Map(await Promise.all(sizes));
  await page.context().close();
  return fetched;
}

test.each([
  ["a surface and four optimizers", { surface: "beale", optimizers: lanes }, 45_000],
  ["a scenario of six optimizers", { scenario: "saddle-escape" }, 45_000],
  // The compiler of formulas, and no surface.
  [
    "a formula and four optimizers",
    { formula: "x^2 + 4y^2 + sin(3x)", domain: "-3,3,-2,2", optimizers: lanes },
    50_000,
  ],
])("%s are shown by few bytes, all of the package", async (what, attributes, budget) => {
  const fetched = await fetchedFor(attributes);
  const bytes = [...fetched.values()].reduce((sum, size) => sum + size, 0);
  console.log(`${what}: ${bytes} bytes gzipped in ${fetched.size} files`);
  expect([...fetched.keys()].filter((path) => !path.startsWith("/dist/element/"))).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(budget);
});

test("custom-elements.json tells all there is to the element, and nothing else", async () => {
  const manifest = JSON.parse(readFileSync("dist/custom-elements.json", "utf8"));
  const [declared] = manifest.modules[0].declarations;
  const named = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
  const ofKind = (kind: string) =>
    named(declared.members.filter((member: { readonly kind: string }) => member.kind === kind));
  const page = await site.browser.newPage();
  await page.goto(`${site.url}test/browser/element/plain.html`);
  await isReady(page, "race");
  const there = await onElement(page, "race", async (race) => {
    const types = new Set<string>();
    const dispatch = race.dispatchEvent.bind(race);
    race.dispatchEvent = (event) => {
      types.add(event.type);
      return dispatch(event);
    };
    const told = (type: string) => new Promise((resolve) => race.addEventListener(type, resolve, { once: true }));
    race.load();
    await told("canplay");
    race.volume = 0.5;
    race.playbackRate = 8;
    const ended = told("ended");
    await race.play();
    await ended;
    race.step = 3;
    race.optimizers = "adam,learningRate:0.5;sgd,learningRate:10";
    await told("statechange");
    race.tilt = 7;
    await told("error");
    race.step = 0;
    const diverged = told("diverge");
    await race.play();
    await diverged;
    const fields = new Set<string>();
    const methods = new Set<string>();
    const { shadowRoot } = race;
    for (let one = Object.getPrototypeOf(race); one !== HTMLElement.prototype; one = Object.getPrototypeOf(one))
      for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(one)))
        (typeof value === "function" ? methods : fields).add(name);
    const all = (selector: string, attribute: string) =>
      [...(shadowRoot?.querySelectorAll(selector) ?? [])].map((part) => part.getAttribute(attribute) ?? "");
    const css = [...(shadowRoot?.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText).join("");
    return {
      attributes: (race.constructor as typeof OptimizerRaceElement).observedAttributes,
      ...{ fields: [...fields], methods: [...methods], events: [...types] },
      parts: all("[part]", "part"),
      slots: all("slot", "name"),
      properties: css.match(/--optimizer-race-[\w-]+/g) ?? [],
    };
  });
  const sorted = (names: readonly string[]) => [...new Set(names)].sort();
  // What the document calls, and what is of the class alone.
  const callbacks = ["constructor", "connectedCallback", "disconnectedCallback", "attributeChangedCallback"];
  const own = ["reach", "moved", "tellMedia"];
  expect(sorted(there.attributes)).toEqual(named(declared.attributes));
  // HTML's own.
  expect(sorted([...there.fields, "lang"])).toEqual(ofKind("field"));
  expect(sorted(there.methods).filter((name) => ![...callbacks, ...own].includes(name))).toEqual(ofKind("method"));
  expect(sorted(there.events)).toEqual(named(declared.events));
  expect(sorted(there.parts)).toEqual(named(declared.cssParts));
  expect(sorted(there.slots)).toEqual(named(declared.slots));
  expect(sorted(there.properties)).toEqual(named(declared.cssProperties));
  await page.context().close();
});
