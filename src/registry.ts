/** The plug-ins that ship with the project: every file in their folders. Data they come with are fetched by `load`. */
import type { Dataset } from "./core/dataset.js";
import type { Optimizer } from "./core/optimizer.js";
import type { Preset } from "./core/preset.js";
import { collect, type Registry } from "./core/registry.js";
import type { Scenario } from "./core/scenario.js";
import type { Schedule } from "./core/schedule.js";
import type { Surface } from "./core/surface.js";

export const registry: Registry = {
  surfaces: collect(import.meta.glob<Surface>("./*.ts", { base: "../surfaces", eager: true, import: "default" })),
  optimizers: collect(
    import.meta.glob<Optimizer>(["./*.ts", "!./*.test.ts"], { base: "./optimizers", eager: true, import: "default" }),
  ),
  schedules: collect(
    import.meta.glob<Schedule>(["./*.ts", "!./*.test.ts"], { base: "./schedules", eager: true, import: "default" }),
  ),
  datasets: collect(
    import.meta.glob<Dataset>(["./*.ts", "!./*.test.ts"], { base: "./datasets", eager: true, import: "default" }),
  ),
  scenarios: collect(import.meta.glob<Scenario>("./*.ts", { base: "./scenarios", eager: true, import: "default" })),
  presets: collect(import.meta.glob<Preset>("./*.ts", { base: "./presets", eager: true, import: "default" })),
};
