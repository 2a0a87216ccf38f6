/** The formats that races can be exported in: every file in `src/export/formats`. */
import { collect } from "../core/registry.js";
import type { Format } from "./format.js";

/** By id, which is the extension of their files. */
export const formats: ReadonlyMap<string, Format> = collect(
  import.meta.glob<Format>(["./*.ts", "!./*.test.ts"], { base: "./formats", eager: true, import: "default" }),
);
