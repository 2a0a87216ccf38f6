/** `<optimizer-race>` for the package, and how its modules are put into files wherever it is built. */
import { resolve } from "node:path";
import type { Rolldown } from "vite";
import { manifest as elementsManifest } from "../src/element/manifest.js";
import { compiledSurfaces } from "./compiledSurfaces.js";
import { reached } from "./reached.js";
import { terserChunks } from "./terserChunks.js";
import { withoutProse } from "./withoutProse.js";

const at = (path: string) => resolve(import.meta.dirname, "..", path);

export const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/**
 * Vite would make top-level constants variables, of which V8 takes none for constant: ten lanes are a fifth slower. Only modules for
 * pages of others are made so, workers aside: there bytes count for more.
 */
export const topLevelVar = false;

/** What makes races small: compiled surfaces, no prose, and the smaller minifier. */
export const smallRaces = () => [compiledSurfaces(), withoutProse, terserChunks];

/** Two entries and what they fetch when it is needed, beside them in `dist/element`. */
export function elementBuild() {
  const workers = "element/chunks/workers";
  const entry = {
    element: at("src/element/index.ts"),
    "element/define": at("src/element/define.ts"),
    anywidget: at("src/anywidget/index.ts"),
    reveal: at("src/reveal/index.ts"),
  };
  return {
    // What is beside a module is found from there, wherever the package is put.
    base: "./",
    publicDir: false as const,
    plugins: [elementsFile, ...smallRaces()],
    worker: {
      format: "es" as const,
      rolldownOptions: {
        output: {
          entryFileNames: `${workers}/[name].js`,
          chunkFileNames: `${workers}/[name]-[hash].js`,
          minify,
          topLevelVar,
        },
      },
    },
    build: {
      outDir: "dist",
      emptyOutDir: false,
      target: "es2022",
      license: { fileName: "licenses/element.md" },
      lib: { entry, formats: ["es" as const] },
      rolldownOptions: {
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: (chunk: ChunkName) => `element/${folderOf(chunk)}/[name].js`,
          minify,
          codeSplitting: { groups: shownChunks() },
        },
      },
    },
  };
}

interface ChunkName {
  readonly facadeModuleId?: string | null;
}

const PLUG_IN = /\/(surfaces|optimizers|schedules|scenarios)\/[^/]+\.ts$/;

/** Plug-ins are files of their own, and many. */
export const folderOf = ({ facadeModuleId }: ChunkName): string => PLUG_IN.exec(facadeModuleId ?? "")?.[1] ?? "chunks";

/** What an element has at once, and what it takes to show any race. */
const entries = {
  element: ["element/element"],
  racing: ["element/show", "formula/compiled", "core/hyperparameters", "core/power"],
};

/**
 * What an element has at once is a chunk, and so is what shows any race: each chunk is gzipped by itself. A race's surface and
 * optimizers are chunks of their own.
 */
export function shownChunks() {
  const known = new Map<string, ReadonlySet<string>>();
  const heap = (name: keyof typeof entries, priority: number) => ({
    name(id: string, context: Rolldown.ChunkingContext) {
      const modules =
        known.get(name) ??
        reached(
          entries[name].map((path) => at(`src/${path}.ts`)),
          context,
        );
      known.set(name, modules);
      return modules.has(id) ? name : null;
    },
    debugName: name,
    priority,
  });
  return [heap("element", 2), heap("racing", 1)];
}

/** Writes `dist/custom-elements.json`, by which editors and documentation know the element. */
const elementsFile = {
  name: "custom-elements",
  generateBundle(this: { emitFile(file: { type: "asset"; fileName: string; source: string }): void }) {
    this.emitFile({
      type: "asset",
      fileName: "custom-elements.json",
      source: JSON.stringify(elementsManifest(), null, 2),
    });
  },
};
