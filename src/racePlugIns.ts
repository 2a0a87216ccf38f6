/**
 * What a race names, and no more of what there is: for pages that show a race and offer no choice. `registry.ts` has all plug-ins at
 * once.
 */
import { isObject, type Json } from "./core/reader.js";
import type { OwnSurfaces, Registry } from "./core/registry.js";
import { optimizers } from "./optimizerFiles.js";
import { surfaceKinds } from "./race/parseSurface.js";

/**
 * A registry with what a race file names, which is still to be parsed. All else of the kinds that it names is known by its id only,
 * so that a mistyped name can be told what it is near to.
 */
export async function registryFor({ surface, lanes, edits }: Json): Promise<Registry> {
  const changes = [...entriesOf(lanes), ...entriesOf(edits)];
  const scheduled = changes.flatMap(({ hyperparameters }) => Object.values(jsonOf(hyperparameters)).filter(isObject));
  const [surfaces, schedules, ownSurfaces] = await Promise.all([
    namedSurfaces(jsonOf(surface)),
    namedSchedules(scheduled as Json[]),
    neededOwn(jsonOf(surface)),
    ...changes.map(({ optimizer }) => optimizers.fetch(optimizer)),
  ]);
  return { surfaces, optimizers, schedules, ownSurfaces, ...others };
}

const others = { scenarios: new Map(), datasets: new Map(), presets: new Map() };

async function namedSurfaces(surface: Json): Promise<Registry["surfaces"]> {
  if (!surfaceKinds(surface).includes("named")) return new Map();
  const { surfaces } = await import("./surfaceFiles.js");
  await surfaces.fetch(surface.id);
  return surfaces;
}

async function namedSchedules(values: readonly Json[]): Promise<Registry["schedules"]> {
  if (values.length === 0) return new Map();
  const { schedules } = await import("./scheduleFiles.js");
  await Promise.all(values.map(({ schedule }) => schedules.fetch(schedule)));
  return schedules;
}

/** How the surface is read and made, if it is the race file's own. */
async function neededOwn(surface: Json): Promise<OwnSurfaces> {
  const kinds = surfaceKinds(surface);
  return {
    ...(kinds.includes("formula") && { formula: (await import("./race/formulaSurface.js")).formulaSurface }),
    ...(kinds.includes("network") && { network: (await import("./race/networkSurface.js")).networkSurface }),
  };
}

const jsonOf = (value: unknown): Json => (isObject(value) ? (value as Json) : {});

const entriesOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(jsonOf) : []);
