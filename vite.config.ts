import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };

const at = (path: string) => resolve(import.meta.dirname, path);

/** Of Tweakpane's core, which Tweakpane carries itself, plug-ins need a function or two: the rest of the copy may go. */
const hasSideEffects = (id: string) => !id.includes("@tweakpane/core");

/**
 * Leaves out what Pixi registers at import and what it would load for events, filters and other threads: the picture is
 * made of meshes alone (src/render/pixi/renderer.ts).
 */
const leanPixi = {
  name: "lean-pixi",
  load: (id: string) =>
    /pixi\.js\/lib\/(spritesheet\/init|rendering\/init|environment-\w+\/\w+All)\.mjs$/.test(id)
      ? "export {};"
      : undefined,
};

/** The library's chunks: what computes is kept apart from the catalogues, whose size is the number of their entries. */
const libraryChunks = [
  { name: "formula", test: /\/src\/(core|formula)\//, priority: 1 },
  { name: "surfaces", test: /\/surfaces\// },
  { name: "datasets", test: /\/src\/datasets\// },
  { name: "scenarios", test: /\/src\/scenarios\// },
  { name: "network", test: /\/src\/network\// },
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
    ...pageBuild("dist/site", { race: at("index.html") }),
    test: {
      include: ["src/**/*.test.ts", "surfaces/**/*.test.ts", "test/**/*.test.ts"],
      exclude: ["test/browser/**"],
      setupFiles: "test/setup.ts",
    },
  };
});

function pageBuild(outDir: string, input: Record<string, string>) {
  return {
    base: "./",
    plugins: [leanPixi],
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
