/**
 * The plug-ins that a race is made of: every file in their folders. Curated scenarios come on top in `registry.ts`, so that what
 * shows one race does not carry all of them.
 */
import type { Optimizer } from "./core/optimizer.js";
import { collect, type Registry } from "./core/registry.js";
import type { Schedule } from "./core/schedule.js";
import type { Surface } from "./core/surface.js";

export const racingRegistry: Registry = {
  surfaces: collect(import.meta.glob<Surface>("./*.ts", { base: "../surfaces", eager: true, import: "default" })),
  optimizers: collect(
    import.meta.glob<Optimizer>(["./*.ts", "!./*.test.ts"], { base: "./optimizers", eager: true, import: "default" }),
  ),
  schedules: collect(
    import.meta.glob<Schedule>(["./*.ts", "!./*.test.ts"], { base: "./schedules", eager: true, import: "default" }),
  ),
  scenarios: new Map(),
  datasets: new Map(),
  presets: new Map(),
};
