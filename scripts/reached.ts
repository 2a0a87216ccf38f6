import type { Rolldown } from "vite";

/** Modules and all that they import statically, by their ids. */
export function reached(from: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set(from);
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
