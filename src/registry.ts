/**
 * The plug-ins of races that ship with the project: every file in their folders. Data they come with are fetched by
 * `load`. Those of training are in `trainingRegistry.ts` and curated races in `scenarioRegistry.ts`, so that a page of races does
 * not carry them.
 */
import type { Optimizer } from "./core/optimizer.js";
import { collect, type Registry } from "./core/registry.js";
import type { Schedule } from "./core/schedule.js";
import type { Surface } from "./core/surface.js";
import { formulaSurface } from "./race/formulaSurface.js";
import { networkSurface } from "./race/networkSurface.js";

export const registry: Registry = {
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
  ownSurfaces: { formula: formulaSurface, network: networkSurface },
};
