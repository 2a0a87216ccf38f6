/** The package's entry: the same as `index.ts`, with all data fetched, so that every plug-in works without waiting. */

import type { Registry } from "./core/registry.js";
import { loadAll } from "./core/registry.js";
import { scenarios } from "./scenarioRegistry.js";
import { registry as withoutScenarios } from "./training.js";

export * from "./index.js";
export * from "./training.js";

/** `surfaces`, `optimizers`, `schedules`, `datasets`, and the curated `scenarios` and `presets`, each a map by id. */
export const registry: Registry = { ...withoutScenarios, scenarios };

await loadAll(registry);
