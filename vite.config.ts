import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };

const at = (path: string) => resolve(import.meta.dirname, path);

/** `vite build` makes the pages; `--mode library` the package and the command line; `--mode bench` the benchmarks. */
export default defineConfig(({ mode }) => {
  if (mode === "library") return nodeBuild("dist", { index: at("src/index.ts"), cli: at("src/cli/main.ts") });
  if (mode === "bench") return nodeBuild("dist/bench", { run: at("bench/run.ts") });
  return {
    base: "./",
    build: {
      outDir: "dist/site",
      target: "es2022",
      emptyOutDir: true,
      rolldownOptions: {
        input: { race: at("index.html") },
        // Tweakpane carries its core; of the copy that plug-ins import, only what they use is to stay.
        treeshake: { moduleSideEffects: (id) => !id.includes("@tweakpane/core") },
      },
    },
    test: { include: ["src/**/*.test.ts", "surfaces/**/*.test.ts", "test/**/*.test.ts"], exclude: ["test/browser/**"] },
  };
});

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
        external: /^node:/,
        output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" },
      },
    },
  };
}
