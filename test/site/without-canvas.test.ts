/** What the build makes of scenarios where the optional package for canvases is not installed. */
import { expect, test, vi } from "vitest";
import { head } from "../../scripts/pageHeader.js";
import { registry } from "../../src/library.js";
import { scenarioFiles } from "../../src/site/scenarioFiles.js";

vi.mock("@napi-rs/canvas", () => {
  throw new Error("Cannot find package '@napi-rs/canvas'");
});

test("pictures are vectors on the page, nobody is promised one that others show, and the build says so", async () => {
  const files = new Map<string, string>();
  const notes: string[] = [];
  for await (const { name, content } of scenarioFiles("https://race.example/", head, (words) => notes.push(words))) {
    files.set(name, typeof content === "string" ? content : new TextDecoder().decode(content));
    if (files.size === 6) break;
  }
  const [id] = registry.scenarios.keys();
  expect([...files.keys()]).toEqual(
    ["scenario.css", `${id}.svg`, `${id}.html`, `${id}.oembed.json`, `${id}.zh.html`, `${id}.zh.oembed.json`].map(
      (name) => `scenario/${name}`,
    ),
  );
  const svg = files.get(`scenario/${id}.svg`) ?? "";
  expect(svg.slice(0, 200)).toMatch(/^<svg [^>]*viewBox="0 0 600 315"/);
  expect(svg.match(/<path /g)?.length).toBeGreaterThan(20);
  expect(svg.slice(-20)).toMatch(/<\/svg>\s*$/);
  const page = files.get(`scenario/${id}.html`) ?? "";
  expect(page).toContain(`src="../scenario/${id}.svg"`);
  expect(page).not.toMatch(/og:image|twitter:image|\.png/);
  const { type, thumbnail_url: thumbnail } = JSON.parse(files.get(`scenario/${id}.oembed.json`) ?? "");
  expect([type, thumbnail]).toEqual(["rich", undefined]);
  expect(notes).toEqual([expect.stringContaining("without @napi-rs/canvas")]);
});
