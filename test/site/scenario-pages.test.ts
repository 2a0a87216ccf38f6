/** What the build makes of a scenario for those who do not run the race page. */
import { beforeAll, describe, expect, test } from "vitest";
import { head } from "../../scripts/pageHeader.js";
import { siteAddress } from "../../scripts/scenarioPages.js";
import { parseRace, registry } from "../../src/library.js";
import { fromHash } from "../../src/share/hash.js";
import { type SiteFile, scenarioFiles } from "../../src/site/scenarioFiles.js";

const site = "https://race.example/deep/";
const files = new Map<string, SiteFile["content"]>();
const notes: string[] = [];

beforeAll(async () => {
  // The style sheet and the five files of each of the first two.
  for await (const { name, content } of scenarioFiles(site, head, (words) => notes.push(words))) {
    files.set(name, content);
    if (files.size === 11) break;
  }
});

const [first, second] = [...registry.scenarios.keys()];
const text = (name: string) => String(files.get(name));
const oembed = (name: string) => JSON.parse(text(name));

describe("the build", () => {
  test("gives each scenario a page and an oEmbed file in both languages, and a picture", () => {
    const named = [first, second].flatMap((id) => [
      ...[`${id}.png`, `${id}.html`, `${id}.oembed.json`, `${id}.zh.html`, `${id}.zh.oembed.json`],
    ]);
    expect([...files.keys()]).toEqual(["scenario/scenario.css", ...named.map((name) => `scenario/${name}`)]);
    expect(notes).toEqual([]);
  });

  test("draws pictures of 1200 × 630 pixels", () => {
    const png = Buffer.from(files.get(`scenario/${first}.png`) as Uint8Array);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

describe("a scenario's page", () => {
  const page = () => text(`scenario/${first}.html`);
  const content = (pattern: RegExp) => pattern.exec(page())?.[1];

  test("tells others of its picture and its frame, by whole addresses", () => {
    const address = `${site}scenario/${first}`;
    expect(content(/og:image" content="([^"]*)"/)).toBe(`${address}.png`);
    expect(content(/og:url" content="([^"]*)"/)).toBe(`${address}.html`);
    expect(content(/application\/json\+oembed" href="([^"]*)"/)).toBe(`${address}.oembed.json`);
    expect(content(/hreflang="zh" href="([^"]*)"/)).toBe(`${address}.zh.html`);
    expect(content(/og:description" content="([^"]*)"/)).toBe(registry.scenarios.get(first ?? "")?.lesson);
  });

  test("says without a script what the race teaches and how it ends, and leads to it", () => {
    expect(page()).not.toMatch(/<script| style=| on\w+=/);
    expect(page()).toContain(`<p class="lesson">${registry.scenarios.get(first ?? "")?.lesson}</p>`);
    expect(page().match(/<tr>/g)?.length).toBeGreaterThan(2);
    expect(page()).toMatch(/arrived at step \d+/);
    const hash = content(/class="open" href="\.\.\/index\.html([^"]*)"/)?.replaceAll("&amp;", "&") ?? "";
    const { race, view, issues } = fromHash(hash, registry);
    expect([{ ok: true, value: race }, view.scenario, issues]).toEqual([
      parseRace(registry.scenarios.get(first ?? "")?.race),
      first,
      [],
    ]);
  });

  test("is Chinese in Chinese", () => {
    const chinese = text(`scenario/${first}.zh.html`);
    expect(chinese).toContain('<html lang="zh-CN">');
    expect(/<h1>(.*)<\/h1>/.exec(chinese)?.[1]).toMatch(/\p{Script=Han}/u);
    expect(chinese).toContain("看点");
  });
});

describe("its oEmbed file", () => {
  test("is version 1.0, rich, with all that the type asks for", () => {
    const told = oembed(`scenario/${first}.oembed.json`);
    expect(told).toMatchObject({ version: "1.0", type: "rich", width: 800, height: 500, provider_url: site });
    expect(told).toMatchObject({ thumbnail_url: `${site}scenario/${first}.png`, thumbnail_width: 1200 });
    expect(told.html).toMatch(
      new RegExp(`^<iframe src="${site}embed\\.html#v=1&amp;scenario=${first}" title="[^"<>]*" width="800"`),
    );
  });
});

describe("where the site will be", () => {
  test.each([
    ["https://example.org/race", "https://example.org/race/"],
    ["http://localhost:4173/?x#y", "http://localhost:4173/"],
  ])("%s is %s", (given, address) => expect(siteAddress(given)).toBe(address));

  test.each(["example.org/race", "ftp://example.org", "race"])("%j is no address of a site", (given) => {
    expect(() => siteAddress(given)).toThrow(`SITE_URL: got "${given}", expected an address such as`);
  });
});
