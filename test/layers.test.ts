/**
 * Imports point one way: which folder of the source may import which, and which packages. A folder without a row here
 * fails, so that a new layer is given its place on the day it is made.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";

interface Row {
  /** Other layers it may import; its own files it always may. */
  readonly layers: readonly string[];
  readonly packages?: readonly string[];
}

const KERNELS = [
  "core",
  "formula",
  "optimizers",
  "schedules",
  "network",
  "engine",
  "landscape",
  "datasets",
  "surfaces",
];
const RUNNING = [...KERNELS, "race", "train", "scenarios", "presets", "share", "curve", "backprop"];
const DRAWING = ["core", "engine", "landscape", "race"];
/** Renderers that run without a document. */
const PICTURES = ["render", "render/canvas", "render/pixels", "render/svg"];
/** `src/registry.ts`, `src/index.ts`, `src/training.ts` and `src/library.ts`, where the parts are put together. */
const ROOT = "composition root";

const LAYERS: Readonly<Record<string, Row>> = {
  core: { layers: [] },
  formula: { layers: ["core"] },
  optimizers: { layers: ["core"] },
  schedules: { layers: ["core"] },
  network: { layers: ["core"] },
  engine: { layers: ["core"] },
  landscape: { layers: ["core"] },
  datasets: { layers: ["core", "formula", "network"] },
  surfaces: { layers: ["core", "formula", "network", "datasets"] },
  race: { layers: ["core", "engine", "formula", "network"] },
  train: { layers: ["core", "engine", "network", "landscape", "race"], packages: ["papaparse"] },
  chinese: { layers: ["core"] },
  scenarios: { layers: ["core"] },
  presets: { layers: ["core"] },
  share: { layers: ["core", "race", "train"] },
  curve: { layers: ["core", "formula", "network", "race", "share"] },
  backprop: { layers: ["core", "formula", "optimizers", "network", "datasets", "share"] },
  render: { layers: DRAWING },
  "render/canvas": { layers: [...DRAWING, "render"] },
  "render/svg": { layers: [...DRAWING, "render", "render/canvas"] },
  "render/pixels": { layers: [...DRAWING, "render", "render/canvas"] },
  "render/pixi": { layers: [...DRAWING, "render"], packages: ["pixi.js"] },
  export: {
    layers: [...DRAWING, ...PICTURES],
    packages: ["gifenc", "mediabunny"],
  },
  [ROOT]: { layers: [...RUNNING, "export"] },
  worker: { layers: [...RUNNING, ROOT] },
  element: { layers: [...RUNNING, ROOT, "chinese", "worker", "export", ...PICTURES] },
  reveal: { layers: ["element"] },
  anywidget: { layers: ["element"] },
  cli: {
    layers: [...RUNNING, ROOT, "worker", "export", ...PICTURES, "element"],
    packages: ["node:", "@napi-rs/canvas"],
  },
  app: {
    layers: [...RUNNING, ROOT, "chinese", "worker", "export", ...PICTURES, "render/pixi", "element"],
    packages: ["zustand", "tweakpane", "@tweakpane/core", "uplot"],
  },
  site: { layers: [...RUNNING, ROOT, "chinese", "export", ...PICTURES, "cli"] },
};

/** What is seen and touched. A test beside a kernel may import any package and any kernel, but none of these. */
const FACES = [
  "render",
  "render/canvas",
  "render/pixels",
  "render/svg",
  "render/pixi",
  "export",
  "worker",
  "element",
  "cli",
  "app",
  "site",
];

/** Layers that are folders of their own inside of another layer. */
const NESTED = Object.keys(LAYERS).filter((layer) => layer.includes("/"));

const STATIC_IMPORT = /^[ \t]*import\b(?:[^"'();]*?\bfrom)?\s*["']([^"']+)["']/gm;
const RE_EXPORT = /^[ \t]*export\s+(?:type\s+)?(?:\*[^"'();]*?|\{[^}]*\}\s*)from\s*["']([^"']+)["']/gm;
const DYNAMIC_IMPORT = /\bimport\s*\(\s*["'`]([^"'`]+)["'`]/g;
const GLOB_IMPORT = /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*["'`]([^"'`]+)["'`]/g;

/** Everything a source text imports, in the words it uses. */
function specifiersOf(text: string): string[] {
  const patterns = [STATIC_IMPORT, RE_EXPORT, DYNAMIC_IMPORT, GLOB_IMPORT];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]));
}

/** The layer of a path from the project's folder; nothing for what is no source of the product. */
function layerOf(path: string): string | undefined {
  if (path.startsWith("surfaces/")) return "surfaces";
  if (!path.startsWith("src/")) return undefined;
  const inside = path.slice("src/".length);
  return NESTED.find((layer) => inside.startsWith(`${layer}/`)) ?? (inside.includes("/") ? inside.split("/")[0] : ROOT);
}

/** The package of a specifier: `zustand` of `zustand/vanilla`, `node:` of `node:fs`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Whether a file of a layer may import what a specifier names. */
function isAllowed(path: string, specifier: string): boolean {
  const own = layerOf(path) ?? ROOT;
  const row = LAYERS[own];
  const isTest = path.endsWith(".test.ts");
  if (!/^[./]/.test(specifier)) return isTest || (row.packages ?? []).includes(packageOf(specifier));
  const target = layerOf(specifier.startsWith("/") ? specifier.slice(1) : posix.join(posix.dirname(path), specifier));
  if (target === own || (target !== undefined && row.layers.includes(target))) return true;
  return isTest && (target === undefined || !FACES.includes(target));
}

/** The imports of a source text that the table does not allow, each with its file. */
function violations(path: string, text: string): string[] {
  return specifiersOf(text)
    .filter((specifier) => !isAllowed(path, specifier))
    .map((specifier) => `${path} imports ${specifier}`);
}

const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    : [];

const files = [...filesIn("src"), ...filesIn("surfaces")];
const foldersOfSource = readdirSync("src", { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe("the checker", () => {
  test("finds the source", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(foldersOfSource.filter((folder) => LAYERS[folder] === undefined)).toEqual([]);
    const folders = [...foldersOfSource.map((folder) => `src/${folder}`), "surfaces"];
    const empty = folders.filter((folder) => !files.some((file) => file.startsWith(`${folder}/`)));
    expect(empty).toEqual([]);
  });

  test.each([
    ["src/core/a.ts", 'import { x } from "../engine/lane.js";', "../engine/lane.js"],
    ["src/core/a.ts", 'import type { X } from "../engine/lane.js";', "../engine/lane.js"],
    ["src/core/a.ts", 'import {\n  x,\n  type Y,\n} from "../engine/lane.js";', "../engine/lane.js"],
    ["src/core/a.ts", 'import x, * as y from "../engine/lane.js";', "../engine/lane.js"],
    ["src/core/a.ts", 'import "../engine/lane.js";', "../engine/lane.js"],
    ["src/core/a.ts", 'export * from "../engine/lane.js";', "../engine/lane.js"],
    ["src/core/a.ts", 'export * as lanes from "../engine/lane.js";', "../engine/lane.js"],
    ["src/core/a.ts", 'export type { X } from "../engine/lane.js";', "../engine/lane.js"],
    ["src/core/a.ts", 'const x = await import("../engine/lane.js");', "../engine/lane.js"],
    ["src/core/a.ts", 'type X = import("../engine/lane.js").X;', "../engine/lane.js"],
    ["src/core/a.ts", 'import.meta.glob<X>(["../engine/*.ts"], { eager: true });', "../engine/*.ts"],
    ["src/core/a.ts", 'import { x } from "/src/engine/lane.js";', "/src/engine/lane.js"],
    ["src/core/a.ts", 'import { x } from "../registry.js";', "../registry.js"],
    ["src/core/a.ts", 'import { x } from "../../test/helper.js";', "../../test/helper.js"],
    ["src/core/a.ts", 'import { readFileSync } from "node:fs";', "node:fs"],
    ["src/core/a.ts", 'import { readFileSync } from "fs";', "fs"],
    ["src/core/a.test.ts", 'import { store } from "../app/store.js";', "../app/store.js"],
    ["surfaces/bowl.ts", 'import { x } from "../src/race/parse.js";', "../src/race/parse.js"],
    ["src/index.ts", 'export { store } from "./app/store.js";', "./app/store.js"],
    ["src/render/camera.ts", 'import { x } from "./pixi/scene.js";', "./pixi/scene.js"],
    ["src/app/store.ts", 'import { Application } from "pixi.js";', "pixi.js"],
    ["src/element/element.ts", 'import { createStore } from "zustand/vanilla";', "zustand/vanilla"],
    ["src/cli/main.ts", 'import { Application } from "../render/pixi/scene.js";', "../render/pixi/scene.js"],
  ])("in %s finds %s", (path, text, specifier) => {
    expect(violations(path, `const before = "a";\n${text}\n`)).toEqual([`${path} imports ${specifier}`]);
  });

  test.each([
    ["src/core/a.ts", 'import { x } from "./b.js";'],
    ["src/optimizers/a.ts", 'import type { Optimizer } from "../core/optimizer.js";'],
    ["src/core/a.test.ts", 'import fc from "fast-check";'],
    ["src/race/a.test.ts", 'import { registry } from "../registry.js";'],
    ["src/app/a.ts", 'import "./a.css";'],
    ["src/app/a.ts", 'import "uplot/dist/uPlot.min.css";'],
    ["src/render/pixi/a.ts", 'import { Application } from "pixi.js";'],
    ["src/core/a.ts", 'export const imported = { from: "../engine/lane.js" };'],
  ])("in %s allows %s", (path, text) => {
    expect(violations(path, text)).toEqual([]);
  });
});

test("the table points one way: a layer imports only layers above it", () => {
  const order = Object.keys(LAYERS);
  for (const [index, layer] of order.entries()) {
    expect(order.slice(0, index), layer).toEqual(expect.arrayContaining([...LAYERS[layer].layers]));
  }
});

const present = Object.keys(LAYERS).filter((layer) => files.some((file) => layerOf(file) === layer));

test.each(present)("%s imports only what it may", (layer) => {
  const own = files.filter((file) => layerOf(file) === layer);
  expect(own.flatMap((file) => violations(file, readFileSync(file, "utf8")))).toEqual([]);
});
