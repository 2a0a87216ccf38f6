/**
 * The plug-ins of races that ship with the project, scenarios included: every file in their folders. Data they come with are
 * fetched by `load`. Those of training are in `trainingRegistry.ts`, so that a page of races does not carry them.
 */
import { collect, type Registry } from "./core/registry.js";
import type { Scenario } from "./core/scenario.js";
import { racingRegistry } from "./racingRegistry.js";

export const registry: Registry = {
  ...racingRegistry,
  scenarios: collect(import.meta.glob<Scenario>("./*.ts", { base: "./scenarios", eager: true, import: "default" })),
};
