/** The curated races. They are registered apart, so that a page of races fetches them when somebody asks for one. */
import { collect, type Registry } from "./core/registry.js";
import type { Scenario } from "./core/scenario.js";

export const scenarios: Registry["scenarios"] = collect(
  import.meta.glob<Scenario>("./*.ts", { base: "./scenarios", eager: true, import: "default" }),
);
