/**
 * The files for pages without a bundler, each whole in itself, from a content network or from the page's own folder: classic scripts,
 * which work from a disk too, and a module for notebooks. The element as a module for pages is `dist/element/define.js`.
 */
import { build } from "vite";
import { inProject } from "./project.mjs";

const files = [
  { name: "optimizer-race", entry: "src/element/define.ts", format: "iife", global: "OptimizerRace" },
  { name: "reveal", entry: "src/reveal/index.ts", format: "iife", global: "RevealOptimizerRace" },
  { name: "anywidget", entry: "src/anywidget/index.ts", format: "es" },
];

const WORKER = /new Worker\(new URL\([^)]*\), \{ type: "module" \}\)/g;

/** A worker is a file of its own, and none of another origin may be started: what they do is done in the page, in slices. */
const withoutWorkers = {
  name: "without-workers",
  enforce: "pre",
  transform: (code, id) =>
    id.includes("/src/worker/") ? code.replace(WORKER, '(() => { throw new Error("no workers here"); })()') : undefined,
};

export async function buildCdn() {
  for (const { name, entry, format, global } of files) {
    await build({
      root: inProject("."),
      configFile: false,
      logLevel: "warn",
      base: "./",
      publicDir: false,
      plugins: [withoutWorkers],
      build: {
        outDir: "dist/cdn",
        emptyOutDir: false,
        target: "es2022",
        license: { fileName: `${name}.licenses.md` },
        lib: { entry: inProject(entry), formats: [format], name: global, fileName: () => `${name}.js` },
        rolldownOptions: {
          output: {
            codeSplitting: false,
            // As in vite.config.ts.
            topLevelVar: false,
            minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
          },
        },
      },
    });
  }
}
