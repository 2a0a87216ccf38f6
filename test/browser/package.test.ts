/** `npm pack` installed into a fresh folder and used: by a script, by TypeScript, by a Vite app, by script tags. */
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OptimizerRaceElement } from "../../src/element/index.js";
import { openSite, type Visit, visit } from "./chromium.js";
import { type Installed, installPackage, tool } from "./installed.js";

let installed: Installed;

beforeAll(async () => {
  installed = await installPackage();
  await cp("examples", installed.folder, { recursive: true });
});

afterAll(() => installed.remove());

/** Visits a page of a folder and looks at it, without any trouble. */
async function look<T>(folder: string, path: string, at: (visit: Visit) => Promise<T>): Promise<T> {
  const site = await openSite(folder);
  try {
    const seen = await visit(site, path);
    const result = await at(seen);
    expect(seen.troubles).toEqual([]);
    return result;
  } finally {
    await site.close();
  }
}

const isReady = ({ page }: Visit) =>
  expect
    .poll(() =>
      page
        .locator("optimizer-race")
        .first()
        .evaluate((race: OptimizerRaceElement) => race.readyState),
    )
    .toBe(4);

test("a script in Node", async () => {
  const told = await installed.node(["node-script.mjs"]);
  expect(told).toContain("from 1, 1.5\n  Adam at rate 0.3: arrived at step 117");
});

test("everything that is exported imports in Node, without a document", async () => {
  const entries = ["", "/element", "/element/define", "/reveal", "/anywidget", "/surfaces/deep-plain"];
  const script = entries.map((entry) => `import * as e${entry.replace(/\W/g, "")} from "optimizer-race${entry}";`);
  await writeFile(
    join(installed.folder, "all.mjs"),
    `${script.join("\n")}\nconsole.log(Object.keys(eelement), e.createRace.length > 0);`,
  );
  expect(await installed.node(["all.mjs"])).toContain("[ 'OptimizerRaceElement' ] true");
  await expect(installed.node(["-e", 'import("optimizer-race/surfaces/parts/params")'])).rejects.toThrow(
    "ERR_PACKAGE_PATH_NOT_EXPORTED",
  );
});

test("TypeScript finds the types of all of it, and checks them whole", async () => {
  const script = `
    import OptimizerRace, { type RacePlugin } from "optimizer-race/reveal";
    import widget, { type Model } from "optimizer-race/anywidget";
    import beale from "optimizer-race/surfaces/beale";
    import type { Surface } from "optimizer-race";
    const plugin: RacePlugin = OptimizerRace();
    const surface: Surface = beale;
    export const end = (model: Model, el: HTMLElement): (() => void) => widget.render({ model, el });
    export const step: number = document.createElement("optimizer-race").step;
    console.log(plugin.id, surface.id);`;
  await writeFile(join(installed.folder, "vite-app/types.ts"), script);
  const strict = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "false",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom,dom.iterable",
    "--types",
    "",
  ];
  for (const resolution of [
    ["--module", "nodenext"],
    ["--module", "esnext", "--moduleResolution", "bundler"],
  ]) {
    await installed.node(
      [tool("typescript/bin/tsc"), "--ignoreConfig", ...strict, ...resolution, "types.ts", "main.ts"],
      "vite-app",
    );
  }
});

test("a Vite app", async () => {
  await installed.node([tool("vite/bin/vite.js"), "build", "--logLevel", "error"], "vite-app");
  await look(join(installed.folder, "vite-app/dist"), "index.html", async (seen) => {
    await isReady(seen);
    const { page } = seen;
    const told = page.locator("#steps");
    expect(await told.textContent()).toMatch(/^adam arrives at step \d+\.$/);
    const arrived = () =>
      page.locator("optimizer-race").evaluate((race: OptimizerRaceElement) => {
        race.step = 300;
        return race.standings[0]?.since;
      });
    expect(await told.textContent()).toContain(`step ${await arrived()}.`);
    await page.locator("#rate").fill("-3");
    await expect.poll(() => told.textContent()).toMatch(/^sgd arrives/);
    await expect.poll(async () => told.textContent()).toContain(`step ${await arrived()}.`);
  });
});

test.each([
  ["a classic script", '<script src="./node_modules/optimizer-race/dist/cdn/optimizer-race.js"></script>'],
  ["a module", '<script type="module" src="./node_modules/optimizer-race/dist/element/define.js"></script>'],
])("%s in a page", async (_, script) => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Race</title><link rel="icon" href="data:,">${script}</head>
    <body><optimizer-race surface="deep-residual" optimizers="adam" steps="20"></optimizer-race></body></html>`;
  await writeFile(join(installed.folder, "tag.html"), html);
  await look(installed.folder, "tag.html", isReady);
});
