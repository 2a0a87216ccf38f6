/** The package's entry: the same as `index.ts`, with all data fetched, so that every plug-in works without waiting. */
import { loadAll } from "./core/registry.js";
import { registry } from "./index.js";

export * from "./index.js";

await loadAll(registry);
