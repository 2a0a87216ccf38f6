import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { pageHeader } from "./scripts/pageHeader.js";

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
  { name: "surfaces", test: /\/surfaces\//, priority: 2 },
  { name: "datasets", test: /\/src\/datasets\//, priority: 2 },
  { name: "scenarios", test: /\/src\/(scenarios\/|presets\/|scenarioRegistry)/, priority: 2 },
  { name: "plug-ins", test: /\/src\/(index|registry)\.ts$/, priority: 2 },
  { name: "train", test: /\/src\/(train\/|training|trainingRegistry)/, priority: 1 },
];

/** `vite build` makes the pages; `--mode library` the package and the command line; `--mode bench` the benchmarks. */
export default defineConfig(({ mode }) => {
  if (mode === "library") return nodeBuild("dist", { index: at("src/library.ts"), cli: at("src/cli/main.ts") });
  if (mode === "bench")
    return nodeBuild("dist/bench", {
      run: at("bench/run.ts"),
      "page-run": at("bench/page-run.ts"),
      export: at("bench/export.ts"),
    });
  if (mode === "bench-page") return pageBuild("dist/bench-page", { page: at("bench/page.html") });
  return {
    ...pageBuild("dist/site", pages()),
    test: {
      include: ["src/**/*.test.ts", "surfaces/**/*.test.ts", "test/**/*.test.ts"],
      exclude: ["test/browser/**"],
      setupFiles: "test/setup.ts",
    },
  };
});

/** Every page that lies beside this file. */
function pages(): Record<string, string> {
  const names = readdirSync(at(".")).filter((name) => name.endsWith(".html"));
  return Object.fromEntries(names.map((name) => [basename(name, ".html"), at(name)]));
}

function pageBuild(outDir: string, input: Record<string, string>) {
  return {
    base: "./",
    plugins: [leanPixi, pageHeader],
    // A worker loads data in chunks of their own.
    worker: { format: "es" as const },
    build: {
      outDir,
      target: "es2022",
      emptyOutDir: true,
      rolldownOptions: { input, treeshake: { moduleSideEffects: hasSideEffects } },
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
      lib: { entry, formats: ["es" as const] },
      rolldownOptions: {
        external: /^(node:|playwright-core|@napi-rs\/canvas)/,
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name].js",
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
          codeSplitting: { groups: libraryChunks },
        },
      },
    },
  };
}
