/** Curated races, each in a module of its own that is fetched when it is named. */
import { PlugIns } from "./core/plugIns.js";
import type { Scenario } from "./core/scenario.js";

export const scenarios = new PlugIns<Scenario>(import.meta.glob("./*.ts", { base: "./scenarios" }));
