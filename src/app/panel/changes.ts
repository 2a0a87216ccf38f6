/** What a panel can do to the lanes and the surface of a race. Each gives a race file, still to be checked. */
import type { Registry } from "../../core/registry.js";
import { freeId } from "../../race/parseLane.js";
import type { Edit, HyperparameterValue, Race, RaceLane, ScheduledValue } from "../../race/race.js";
import { suitingDistance } from "../../race/suitingDistance.js";
import { heldValue, type Laned, recordEdit } from "./edits.js";

/** A race file that differs from a race in something. */
export type RaceFile = Omit<Partial<Race>, "lanes"> & {
  readonly lanes: readonly (Omit<RaceLane, "id"> & { readonly id?: string })[];
};

export type Change = (race: Race) => RaceFile;

/** A change of lanes alone: of a race, or of whatever else has lanes and edits. */
export type LaneChange = <R extends Laned>(race: R) => WithLanes<R>;

/** Something of which the lanes, and perhaps the edits, are other ones. */
export type WithLanes<R> = Omit<R, "lanes" | "edits"> & {
  readonly lanes: RaceFile["lanes"];
  readonly edits?: readonly Edit[];
};

/** Another surface, from its own start, with a target as large as suits its domain. */
export const chooseSurface =
  (id: string, registry: Registry): Change =>
  (race) => {
    const domain = registry.surfaces.get(id)?.domain;
    return {
      ...race,
      surface: { id },
      start: undefined,
      ...(domain && { target: { distance: suitingDistance(domain) } }),
    };
  };

export const addLane =
  (optimizer: string): LaneChange =>
  (race) => ({ ...race, lanes: [...race.lanes, { optimizer, hyperparameters: {} }] });

/** The same lane once more, with its edits, after it. */
export const duplicateLane =
  (index: number): LaneChange =>
  (race) => {
    const original = race.lanes[index];
    if (!original) return race;
    const copy = { ...original, id: unusedId(race, original.optimizer) };
    return {
      ...race,
      lanes: race.lanes.toSpliced(index + 1, 0, copy),
      edits: race.edits.flatMap((edit) => (edit.lane === original.id ? [edit, { ...edit, lane: copy.id }] : [edit])),
    };
  };

/** One place up or down; a lane at that end stays there. */
export const moveLane =
  (index: number, by: -1 | 1): LaneChange =>
  (race) => {
    const lanes = [...race.lanes];
    const moved = lanes.splice(index, 1);
    lanes.splice(Math.max(0, index + by), 0, ...moved);
    return { ...race, lanes };
  };

export const removeLane =
  (index: number): LaneChange =>
  (race) => ({
    ...race,
    lanes: race.lanes.filter((_, i) => i !== index),
    edits: race.edits.filter(({ lane }) => lane !== race.lanes[index]?.id),
  });

/** Another optimizer for a lane: it keeps what both can be told, and forgets the lane's edits and an id that named the old one. */
export const chooseOptimizer =
  (index: number, optimizer: string, registry: Registry): LaneChange =>
  (race) => {
    const known = registry.optimizers.get(optimizer)?.params ?? {};
    const changed = (lane: RaceLane) => ({
      id: lane.id.startsWith(lane.optimizer) ? unusedId(race, optimizer) : lane.id,
      optimizer,
      hyperparameters: Object.fromEntries(
        Object.entries(lane.hyperparameters).filter(([name]) => Object.hasOwn(known, name)),
      ),
    });
    return {
      ...race,
      lanes: race.lanes.map((lane, i) => (i === index ? changed(lane) : lane)),
      edits: race.edits.filter(({ lane }) => lane !== race.lanes[index]?.id),
    };
  };

/**
 * Another value for a hyperparameter of a lane.
 * @param from the step it holds from: 0 changes the lane itself, any other records an edit there
 */
export const setHyperparameter = (index: number, name: string, value: HyperparameterValue, from: number): LaneChange =>
  from > 0 ? recordEdit(index, from, name, value) : setFromStart(index, name, value);

const setFromStart =
  (index: number, name: string, value: HyperparameterValue): LaneChange =>
  (race) => ({
    ...race,
    lanes: race.lanes.map((lane, i) =>
      i === index ? { ...lane, hyperparameters: { ...lane.hyperparameters, [name]: value } } : lane,
    ),
  });

/** The base value of a hyperparameter from a step on; its schedule, where it then has one, stays. */
export const setBase =
  (index: number, name: string, base: number, from: number): LaneChange =>
  (race) => {
    const value = heldValue(race, index, name, from);
    return setHyperparameter(index, name, isScheduled(value) ? { ...value, base } : base, from)(race);
  };

/**
 * Another schedule for a hyperparameter from a step on, with that schedule's defaults; none without one. The base value
 * stays.
 */
export const setSchedule =
  (index: number, name: string, schedule: string | undefined, registry: Registry, from: number): LaneChange =>
  (race) => {
    const value = heldValue(race, index, name, from) ?? defaultOf(race.lanes[index], name, registry);
    const base = isScheduled(value) ? value.base : value;
    return setHyperparameter(index, name, schedule === undefined ? base : { base, schedule }, from)(race);
  };

const defaultOf = (lane: RaceLane | undefined, name: string, registry: Registry): number =>
  registry.optimizers.get(lane?.optimizer ?? "")?.params[name]?.default ?? 0;

/** A value that a schedule multiplies. */
export function isScheduled(value: HyperparameterValue | undefined): value is ScheduledValue {
  return typeof value === "object";
}

const unusedId = ({ lanes }: Laned, wanted: string) => freeId(wanted, new Set(lanes.map(({ id }) => id)));
