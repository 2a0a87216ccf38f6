import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { elementBuild, minify, topLevelVar } from "./scripts/elementBuild.js";
import { framePages } from "./scripts/framePages.js";
import { pageHeader } from "./scripts/pageHeader.js";
import { reached } from "./scripts/reached.js";
import { scenarioPages } from "./scripts/scenarioPages.js";

const at = (path: string) => resolve(import.meta.dirname, path);

/** Of Tweakpane's core, which Tweakpane carries itself, plug-ins need a function or two: the rest of the copy may go. */
const hasSideEffects = (id: string) => !id.includes("@tweakpane/core");

/** What Pixi loads for events, filters and other threads, and registers at import without need. */
const unusedByMeshes = /pixi\.js\/lib\/(spritesheet\/init|rendering\/init|environment-\w+\/\w+All)\.mjs$/;

/** What Pixi's replacement for generated code replaces besides shaders and uniforms; nobody calls it here. */
const unusedNames: Readonly<Record<string, readonly string[]>> = {
  "scene/particle-container/shared/ParticleBuffer.mjs": ["ParticleBuffer"],
  "unsafe-eval/particle/generateParticleUpdatePolyfill.mjs": ["generateParticleUpdatePolyfill"],
  "unsafe-eval/ubo/generateUboSyncPolyfill.mjs": ["generateUboSyncPolyfillSTD40", "generateUboSyncPolyfillWGSL"],
  "rendering/renderers/gpu/GpuUboSystem.mjs": ["GpuUboSystem"],
  "rendering/renderers/gl/GlUboSystem.mjs": ["GlUboSystem"],
  "rendering/renderers/shared/shader/UboSystem.mjs": ["UboSystem"],
};

/** Leaves out of Pixi what a picture made of meshes alone (src/render/pixi/renderer.ts) never uses: colour names, too. */
const leanPixi = {
  name: "lean-pixi",
  load(id: string) {
    if (unusedByMeshes.test(id)) return "export {};";
    if (id.endsWith("@pixi/colord/plugins/names.mjs")) return "export default () => {};";
    const names = unusedNames[id.split("pixi.js/lib/")[1] ?? ""];
    return names?.map((name) => `export class ${name} {}`).join("\n");
  },
};

/**
 * The library's chunks: what computes is kept apart from the catalogues, whose size is the number of their entries. A chunk
 * takes along what it imports, unless one of higher priority has it.
 */
const libraryChunks = [
  { name: "data", test: /\/src\/core\/(base64|csvField|dataset|median|normal|preset)\.ts$/, priority: 6 },
  // Race files may hold a plane of a network: what reads those is of the networks.
  {
    name: "race",
    test: /\/src\/(core|engine|formula|optimizers|schedules|race\/(race|parseName|ownSurface))/,
    priority: 5,
  },
  { name: "network", test: /\/src\/(network\/|race\/(networkSurface|parseNetworkSlice)\.ts)/, priority: 4 },
  { name: "race-files", test: /\/src\/race\//, priority: 3 },
  { name: "surfaces", test: /\/surfaces\/parts\//, priority: 3 },
  // Each surface can be imported by itself.
  {
    debugName: "surface",
    name: (id: string) => `surface-${basename(id, ".ts")}`,
    test: /\/surfaces\/[^/]+\.ts$/,
    priority: 2,
  },
  { name: "datasets", test: /\/src\/datasets\//, priority: 1 },
  { name: "scenarios", test: /\/src\/(scenarios\/|presets\/|scenarioRegistry)/, priority: 1 },
  { name: "catalogue", test: /\/src\/registry\.ts$/, priority: 1 },
  { name: "plug-ins", test: /\/src\/index\.ts$/, priority: 0.5 },
  { name: "train", test: /\/src\/(train\/|training|trainingRegistry)/, priority: 0 },
];

/** Look at what nothing has loaded yet, or at a package that is missing. */
const unloaded = [
  "surfaces/parts/preview.test.ts",
  "src/racePlugIns.test.ts",
  "test/contract/compiled-surfaces.test.ts",
  "test/site/without-canvas.test.ts",
];

/** Most tests share the modules that one of them has imported: to import all plug-ins for each file takes half the time. */
const together = {
  extends: true as const,
  test: {
    name: "together",
    include: ["src/**/*.test.ts", "surfaces/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/browser/**", ...unloaded],
    isolate: false,
  },
} satisfies TestProjectInlineConfiguration;

const alone = {
  extends: true as const,
  test: { name: "alone", include: unloaded },
} satisfies TestProjectInlineConfiguration;

/** `vite build` makes the pages; `--mode library` the package and the command line; `--mode element` `<optimizer-race>`; `--mode bench` the benchmarks. */
export default defineConfig(({ mode }) => {
  if (mode === "library") return nodeBuild("dist", { ...packageEntries(), cli: at("src/cli/main.ts") });
  if (mode === "element") return elementBuild();
  if (mode === "bench")
    return nodeBuild("dist/bench", {
      run: at("bench/run.ts"),
      "page-run": at("bench/page-run.ts"),
      export: at("bench/export.ts"),
    });
  if (mode === "bench-page") return pageBuild("dist/bench-page", { page: at("bench/page.html") });
  return {
    ...pageBuild("dist/site", pages(), [scenarioPages, framePages]),
    // How long a test takes says how busy the machine is.
    test: { setupFiles: "test/setup.ts", testTimeout: 60_000, maxWorkers: "100%", projects: [together, alone] },
  };
});

/** What the package exports, by the names of the files (`exports` in package.json). */
function packageEntries(): Record<string, string> {
  const surfaces = readdirSync(at("surfaces")).filter((name) => name.endsWith(".ts"));
  return {
    index: at("src/library.ts"),
    ...Object.fromEntries(surfaces.map((name) => [`surfaces/${basename(name, ".ts")}`, at(`surfaces/${name}`)])),
  };
}

/** Every page that lies beside this file but those for frames of other pages. */
function pages(): Record<string, string> {
  const names = readdirSync(at(".")).filter((name) => name.endsWith(".html") && name !== "embed.html");
  return Object.fromEntries(names.map((name) => [basename(name, ".html"), at(name)]));
}

/** What is fetched first by the race page. */
const racePage = ["main", "standings", "chart", "share/share"].map((name) => at(`src/app/${name}.ts`));

/**
 * What the race page fetches first and other pages have, too, lies in two chunks: plug-ins, and the rest. Each chunk is gzipped by
 * itself, and one for each set of sharers would cost the page 14 kB.
 */
function firstChunks() {
  let first: ReadonlySet<string> | undefined;
  const heap = (name: string, priority: number, has: (id: string) => boolean) => ({
    name(id: string, context: Rolldown.ChunkingContext) {
      first ??= reached(racePage, context);
      return first.has(id) && !id.includes("/node_modules/") && has(id) ? name : null;
    },
    minShareCount: 2,
    priority,
  });
  return [
    heap("plug-ins", 2, (id) => /\/(surfaces|src\/(optimizers|schedules|formula|registry))\b/.test(id)),
    heap("race-page", 1, () => true),
  ];
}

function pageBuild(outDir: string, input: Record<string, string>, more: readonly Plugin[] = []) {
  return {
    base: "./",
    plugins: [leanPixi, pageHeader, ...more],
    // A worker loads data in chunks of their own.
    worker: { format: "es" as const, rolldownOptions: { output: { topLevelVar } } },
    build: {
      outDir,
      target: "es2022",
      emptyOutDir: true,
      rolldownOptions: {
        input,
        treeshake: { moduleSideEffects: hasSideEffects },
        output: { topLevelVar, codeSplitting: { groups: firstChunks() } },
      },
    },
  };
}

function nodeBuild(outDir: string, entry: Record<string, string>) {
  return {
    publicDir: false as const,
    define: { __VERSION__: JSON.stringify(manifest.version) },
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      license: { fileName: "licenses/library.md" },
      lib: { entry, formats: ["es" as const] },
      rolldownOptions: {
        external: /^(node:|playwright-core|@napi-rs\/canvas)/,
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name].js",
          minify,
          topLevelVar,
          codeSplitting: { groups: libraryChunks },
        },
      },
    },
  };
}
