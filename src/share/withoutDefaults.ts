/** The race in its shortest form: no param or hyperparameter is named that has its default anyway. It runs the same. */
import { completeValues, type Params, type Values } from "../core/param.js";
import type { Registry } from "../core/registry.js";
import {
  type HyperparameterValue,
  type HyperparameterValues,
  isTyped,
  type Race,
  type RaceLane,
  type SurfaceChoice,
} from "../race/race.js";

export function withoutDefaults(race: Race, registry: Registry): Race {
  return { ...race, surface: shortSurface(race.surface, registry), ...shortLanes(race, registry) };
}

/** Lanes and edits alone, of a race or of a training run. */
export function shortLanes(race: Pick<Race, "lanes" | "edits">, registry: Registry): Pick<Race, "lanes" | "edits"> {
  return {
    lanes: race.lanes.map((lane) => shortLane(lane, registry)),
    // An edit back to a default is still an edit.
    edits: race.edits.map((edit) => ({ ...edit, hyperparameters: shortSchedules(edit.hyperparameters, registry) })),
  };
}

function shortSurface(surface: SurfaceChoice, registry: Registry): SurfaceChoice {
  if (!isTyped(surface)) return { id: surface.id, ...shortParams(registry.surfaces.get(surface.id), surface.params) };
  const { formula, domain, minima = [] } = surface;
  return { formula, domain, ...(minima.length > 0 && { minima }) };
}

function shortLane(lane: RaceLane, registry: Registry): RaceLane {
  const params = registry.optimizers.get(lane.optimizer)?.params ?? {};
  const own = Object.entries(lane.hyperparameters).filter(([name, value]) => value !== params[name]?.default);
  return { ...lane, hyperparameters: shortSchedules(Object.fromEntries(own), registry) };
}

function shortSchedules(values: HyperparameterValues, registry: Registry): HyperparameterValues {
  const short = (value: HyperparameterValue) => {
    if (typeof value === "number") return value;
    const { base, schedule, params } = value;
    return { base, schedule, ...shortParams(registry.schedules.get(schedule), params) };
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, short(value)]));
}

/** The params that differ from their defaults, where there are any. */
function shortParams(plugin: { readonly params: Params } | undefined, given: Values = {}): { params?: Values } {
  const defaults = completeValues(plugin?.params ?? {});
  const own = Object.entries(given).filter(([name, value]) => value !== defaults[name]);
  return own.length > 0 ? { params: Object.fromEntries(own) } : {};
}
