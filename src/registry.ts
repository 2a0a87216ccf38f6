/** The plug-ins that ship with the project: every file in their folders. */
import type { Optimizer } from "./core/optimizer.js";
import { collect, type Registry } from "./core/registry.js";
import type { Scenario } from "./core/scenario.js";
import type { Schedule } from "./core/schedule.js";
import type { Surface } from "./core/surface.js";

export const registry: Registry = {
  surfaces: collect(
    import.meta.glob<Surface>(["../surfaces/*.ts", "!**/*.test.ts"], { eager: true, import: "default" }),
  ),
  optimizers: collect(
    import.meta.glob<Optimizer>(["./optimizers/*.ts", "!**/*.test.ts"], { eager: true, import: "default" }),
  ),
  schedules: collect(
    import.meta.glob<Schedule>(["./schedules/*.ts", "!**/*.test.ts"], { eager: true, import: "default" }),
  ),
  scenarios: collect(
    import.meta.glob<Scenario>(["./scenarios/*.ts", "!**/*.test.ts"], { eager: true, import: "default" }),
  ),
};
