/** All plug-ins that ship with the project: those of races, and what networks are trained on. */
import type { Dataset } from "./core/dataset.js";
import type { Preset } from "./core/preset.js";
import { collect, type Registry } from "./core/registry.js";
import { registry as races } from "./registry.js";

export const registry: Registry = {
  ...races,
  datasets: collect(
    import.meta.glob<Dataset>(["./*.ts", "!./*.test.ts"], { base: "./datasets", eager: true, import: "default" }),
  ),
  presets: collect(import.meta.glob<Preset>("./*.ts", { base: "./presets", eager: true, import: "default" })),
};
