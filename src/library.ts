/** The package's entry: the same as `index.ts`, with all data fetched, so that every plug-in works without waiting. */
import { loadAll } from "./core/registry.js";
import { registry } from "./training.js";

export * from "./index.js";
export * from "./training.js";
export { registry };

await loadAll(registry);
