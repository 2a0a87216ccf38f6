import type { Dataset } from "./dataset.js";
import type { Optimizer } from "./optimizer.js";
import type { OwnSurface } from "./ownSurface.js";
import type { Preset } from "./preset.js";
import type { Scenario } from "./scenario.js";
import type { Schedule } from "./schedule.js";
import type { Surface } from "./surface.js";

/** Everything that can be named in a race or run file, and curated ones of both, by id. Passed in as an argument wherever plug-ins are needed. */
export interface Registry {
  readonly surfaces: ReadonlyMap<string, Surface>;
  readonly optimizers: ReadonlyMap<string, Optimizer>;
  readonly schedules: ReadonlyMap<string, Schedule>;
  /** What networks are trained on. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly presets: ReadonlyMap<string, Preset>;
  /** How surfaces are read and made that race files hold themselves; the package's own way where it is left out. */
  readonly ownSurfaces?: OwnSurfaces;
}

/** By kind: typed formulas, and planes of networks. */
export interface OwnSurfaces {
  readonly formula?: OwnSurface;
  readonly network?: OwnSurface;
}

/** What a folder of plug-ins gives: each file's path with its default export. */
export type PluginFiles<T> = Readonly<Record<string, T>>;

/**
 * The plug-ins of a folder by id, in alphabetical order. A file is registered by existing.
 * @throws Error where a plug-in's id is not its file's name: a mistake of the programmer, found at start.
 */
export function collect<T extends { readonly id: string }>(files: PluginFiles<T>): ReadonlyMap<string, T> {
  const plugins = new Map<string, T>();
  for (const path of Object.keys(files).sort()) {
    const plugin = files[path];
    const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.ts$/, "");
    if (plugin.id !== name) throw new Error(`${path}: its id is "${plugin.id}", expected "${name}", the file's name`);
    plugins.set(plugin.id, plugin);
  }
  return plugins;
}

/** Fetches the data of everything that comes with some, so that all of a registry works at once. */
export async function loadAll({ datasets, surfaces }: Registry): Promise<void> {
  await Promise.all([...datasets.values(), ...surfaces.values()].map((plugin) => plugin.load?.()));
}
