/** Exported pictures: the same in Chromium and in Node, as pixels and as vectors, however often they are drawn. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { build } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { nodeSheet } from "../../src/cli/nodeSheet.js";
import { formats } from "../../src/export/formats.js";
import { type Asked, exportScene } from "../export-scenes.js";
import { openSite, visit } from "./chromium.js";
import { compare } from "./picture.js";

const crowd: Asked = { race: "beale-eight", position: 60.5, view: { rate: 10 } };
const silent: Asked = { ...crowd, view: { ...crowd.view, layers: ["minima", "saddles", "arrows"] } };

let page: Page;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "optimizer-race-exports-"));
  await build({
    configFile: false,
    base: "./",
    logLevel: "error",
    build: { outDir: folder, target: "es2022", rolldownOptions: { input: "test/browser/exports.html" } },
  });
  const site = await openSite(folder);
  ({ page } = await visit(site, "test/browser/exports.html"));
  await page.waitForFunction(() => "exports" in globalThis);
  return async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

interface Exports {
  encoded(format: string, asked: Asked): Promise<string>;
  drawnSvg(asked: Asked): Promise<string>;
  frameSums(asked: Asked, order: readonly number[]): Promise<string[]>;
}

/** Calls a function of the page. */
const onPage = <K extends keyof Exports>(name: K, ...args: Parameters<Exports[K]>) =>
  page.evaluate(
    ([name, args]) => {
      const { exports } = globalThis as unknown as { exports: Record<string, (...args: unknown[]) => unknown> };
      return exports[name](...args);
    },
    [name, args] as const,
  ) as ReturnType<Exports[K]>;

async function fromNode(asked: Asked): Promise<string> {
  const content = await formats.get("png")?.encode(exportScene(asked, await nodeSheet()));
  return Buffer.from(content ?? []).toString("base64");
}

interface Most {
  readonly mean: number;
  readonly share: number;
}

/** Edges, and in numbers on the axes letters, are drawn a little differently: up to 0.0029 and 0.0073. */
const fromNodeMost: Most = { mean: 0.004, share: 0.01 };
/** Vectors have no relief shading: up to 0.04 and 0.21. */
const fromVectorsMost: Most = { mean: 0.05, share: 0.25 };

const isWithin = ({ mean, share }: Most, most: Most) => mean <= most.mean && share <= most.share;

/** Says by how much pictures differ, where it is not as expected. */
async function expectAlike(before: string, after: string, most: Most, alike = true): Promise<void> {
  const difference = await compare(page, before, after);
  expect({ ...difference, alike: isWithin(difference, most) }).toEqual({ ...difference, alike });
}

describe("a still", () => {
  const dark: Asked = { ...silent, view: { ...silent.view, theme: "dark" } };
  const swarm: Asked = { race: "four-basins", position: 12, view: { palette: "viridis" } };

  test.each<[string, Asked]>([
    ["in the light", silent],
    ["in the dark", dark],
    ["tilted", { ...silent, view: { ...silent.view, tilt: 0.6 } }],
    ["of a swarm", swarm],
  ])("%s is the same from Node", async (_, asked) => {
    await expectAlike(await onPage("encoded", "png", asked), await fromNode(asked), fromNodeMost);
  });

  test.each<[string, Asked]>([
    ["with a lane that is missing", { ...silent, view: { ...silent.view, hidden: ["momentum"] } }],
    ["of another moment", { ...silent, position: 40 }],
    ["with a slight tilt", { ...silent, view: { ...silent.view, tilt: 0.05 } }],
  ])("%s is told from it", async (_, other) => {
    await expectAlike(await onPage("encoded", "png", silent), await fromNode(other), fromNodeMost, false);
  });

  test.each<[string, Asked]>([
    ["in the light", silent],
    ["in the dark", dark],
    ["of a swarm", swarm],
  ])("%s is nearly the same as vectors, without a relief", async (_, asked) => {
    const drawn = await onPage("drawnSvg", asked);
    await expectAlike(await onPage("encoded", "png", asked), drawn, fromVectorsMost);
  });

  test("as vectors is told from that of another palette, and of another moment", async () => {
    const drawn = await onPage("drawnSvg", silent);
    const terrain: Asked = { ...silent, view: { ...silent.view, palette: "terrain" } };
    await expectAlike(await onPage("encoded", "png", terrain), drawn, fromVectorsMost, false);
    const [own, other] = await Promise.all(
      [silent, { ...silent, position: 20 }].map((of) => onPage("encoded", "png", of)),
    );
    expect((await compare(page, own, drawn)).share).toBeLessThan((await compare(page, other, drawn)).share);
  });

  test("as vectors is XML whatever it is called", async () => {
    const title = `<script>alert("&amp;")</script>]]>\u0000\ud800 é 山`;
    expect(await onPage("drawnSvg", { ...crowd, title })).not.toBe("");
  });
});

describe("a frame is the same to the bit", () => {
  const film: Asked = { race: "beale-eight", position: 0, stepsPerFrame: 7.5, view: { rate: 5 }, title: "Beale" };

  test("from wherever it is reached", async () => {
    const [third, last, first, thirdAgain, lastAgain] = await onPage("frameSums", film, [3, 32, 0, 3, 32]);
    expect([thirdAgain, lastAgain]).toEqual([third, last]);
    expect(new Set([first, third, last]).size).toBe(3);
  });

  test("in another film of the scene", async () => {
    const order = [32, 16];
    expect(await onPage("frameSums", film, order)).toEqual(await onPage("frameSums", film, order));
  });
});
