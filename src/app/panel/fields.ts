/** What a panel's sliders stand for: a number of the race, its param, and the race with another number there. */
import type { Param } from "../../core/param.js";
import type { Registry } from "../../core/registry.js";
import type { Surface } from "../../core/surface.js";
import { isNamed, isPoint, type Race, raceLimits } from "../../race/race.js";
import { type Change, isScheduled, type LaneChange, setBase, setHyperparameter } from "./changes.js";
import { heldValue, type Laned } from "./edits.js";
import { raceParams } from "./raceParams.js";

/** @typeParam R what has the number, @typeParam C what sets it */
export interface Field<R = Race, C = Change> {
  /** Names what the field stands for; with the same key and param it is the same control. */
  readonly key: string;
  readonly param: Param;
  read(race: R): number;
  write(value: number): C;
  /** Of a rate that can be too large: from where on it is; NaN where that is not known. */
  tooLargeFrom?(race: R): number;
}

/** A number of a lane, whatever the lane is of. */
export type LaneField = Field<Laned, LaneChange>;

/** The params of the chosen surface. */
export function surfaceFields({ surface }: Race, registry: Registry): Field[] {
  if (!isNamed(surface)) return [];
  const { id } = surface;
  const params = registry.surfaces.get(id)?.params ?? {};
  return Object.entries(params).map(([name, param]) => ({
    key: `surface.${id}.${name}`,
    param,
    read: ({ surface }) => (isNamed(surface) ? surface.params?.[name] : undefined) ?? param.default,
    write: (value) => (race) => ({
      ...race,
      surface: { id, params: { ...(isNamed(race.surface) && race.surface.params), [name]: value } },
    }),
  }));
}

/** Steps, target, noise and seed. */
export function raceFields(): Field[] {
  const plain = (name: "steps" | "gradientNoise" | "seed"): Field => ({
    key: name,
    param: raceParams[name],
    read: (race) => race[name],
    write: (value) => (race) => ({ ...race, [name]: value }),
  });
  const target: Field = {
    key: "target.distance",
    param: raceParams.targetDistance,
    read: (race) => race.target.distance,
    write: (distance) => (race) => ({ ...race, target: { distance } }),
  };
  return [plain("steps"), target, plain("gradientNoise"), plain("seed")];
}

/** The coordinates of a starting point, or how many marbles start on a grid or scattered. */
export function startFields({ start }: Race, { domain }: Surface): Field[] {
  if (isPoint(start)) return [startCoordinate(0, domain[0]), startCoordinate(1, domain[1])];
  const kind = "grid" in start ? "grid" : "scatter";
  const label = kind === "grid" ? "grid of starts" : "scattered starts";
  const most = kind === "grid" ? 20 : 400;
  const param: Param = { label, default: 1, min: 1, max: raceLimits[kind], slider: [1, most], integer: true };
  return [
    {
      key: kind,
      param,
      read: ({ start }) => ("grid" in start ? start.grid : "scatter" in start ? start.scatter : 1),
      write: (n) => (race) => ({ ...race, start: kind === "grid" ? { grid: n } : { scatter: n } }),
    },
  ];
}

function startCoordinate(d: 0 | 1, slider: readonly [number, number]): Field {
  const { coordinate: max } = raceLimits;
  return {
    key: `start[${d}]`,
    param: { label: d === 0 ? "start x" : "start y", default: 0, min: -max, max, slider },
    read: ({ start }) => (isPoint(start) ? start[d] : 0),
    write: (value) => (race) => {
      const [x, y] = isPoint(race.start) ? race.start : [0, 0];
      return { ...race, start: d === 0 ? [value, y] : [x, value] };
    },
  };
}

/**
 * Every hyperparameter of a lane; of a scheduled one, its base value.
 * @param from the step that is meant whenever a field is read or written: what holds there, and a change from there on
 * @param curvature the largest one where the lane starts, NaN where it is not known
 */
export function hyperparameterFields(
  { lanes }: Laned,
  index: number,
  registry: Registry,
  from: () => number,
  curvature: () => number = () => Number.NaN,
): LaneField[] {
  const { id, optimizer } = lanes[index] ?? {};
  const { params = {}, largestRate } = registry.optimizers.get(optimizer ?? "") ?? {};
  const read = (race: Laned, name: string, param: Param) => {
    const value = heldValue(race, index, name, from()) ?? param.default;
    return isScheduled(value) ? value.base : value;
  };
  const tooLargeFrom = (race: Laned) => {
    const values = Object.entries(params).map(([name, param]) => [name, read(race, name, param)]);
    const found = curvature();
    return found > 0 ? (largestRate?.(found, Object.fromEntries(values)) ?? Number.NaN) : Number.NaN;
  };
  return Object.entries(params).map(([name, param]) => ({
    key: `lanes.${index}.${id}.${optimizer}.${name}`,
    param,
    read: (race) => read(race, name, param),
    write: (value) => setBase(index, name, value, from()),
    ...(name === "learningRate" && largestRate && { tooLargeFrom }),
  }));
}

/**
 * The params of the schedule of a lane's hyperparameter.
 * @param from as for hyperparameters
 */
export function scheduleFields(
  race: Laned,
  index: number,
  name: string,
  registry: Registry,
  from: () => number,
): LaneField[] {
  const scheduled = heldValue(race, index, name, from());
  if (!isScheduled(scheduled)) return [];
  const params = registry.schedules.get(scheduled.schedule)?.params ?? {};
  return Object.entries(params).map(([param, description]) => ({
    key: `lanes.${index}.${race.lanes[index]?.id}.${name}.${scheduled.schedule}.${param}`,
    param: description,
    read: (race) => {
      const value = heldValue(race, index, name, from());
      return (isScheduled(value) ? value.params?.[param] : undefined) ?? description.default;
    },
    write: (given) => {
      const at = from();
      return (race) => {
        const value = heldValue(race, index, name, at);
        if (!isScheduled(value)) return race;
        return setHyperparameter(index, name, { ...value, params: { ...value.params, [param]: given } }, at)(race);
      };
    },
  }));
}
