/** What a panel can do to the lanes and the surface of a race. Each gives a race file, still to be checked. */
import type { Registry } from "../../core/registry.js";
import { freeId } from "../../race/parseLane.js";
import type { HyperparameterValue, Race, RaceLane, ScheduledValue } from "../../race/race.js";

/** A race file that differs from a race in something. */
export type RaceFile = Omit<Partial<Race>, "lanes"> & {
  readonly lanes: readonly (Omit<RaceLane, "id"> & { readonly id?: string })[];
};

export type Change = (race: Race) => RaceFile;

/** Another surface, from its own start. */
export const chooseSurface =
  (id: string): Change =>
  (race) => ({ ...race, surface: { id }, start: undefined });

export const addLane =
  (optimizer: string): Change =>
  (race) => ({ ...race, lanes: [...race.lanes, { optimizer, hyperparameters: {} }] });

/** The same lane once more, after it. */
export const duplicateLane =
  (index: number): Change =>
  (race) => ({
    ...race,
    lanes: race.lanes.flatMap((lane, i) =>
      i === index ? [lane, { ...lane, id: unusedId(race, lane.optimizer) }] : lane,
    ),
  });

export const removeLane =
  (index: number): Change =>
  (race) => ({
    ...race,
    lanes: race.lanes.filter((_, i) => i !== index),
    edits: race.edits.filter(({ lane }) => lane !== race.lanes[index]?.id),
  });

/** Another optimizer for a lane: it keeps what both can be told, and forgets the lane's edits and an id that named the old one. */
export const chooseOptimizer =
  (index: number, optimizer: string, registry: Registry): Change =>
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

export const setHyperparameter =
  (index: number, name: string, value: HyperparameterValue): Change =>
  (race) => ({
    ...race,
    lanes: race.lanes.map((lane, i) =>
      i === index ? { ...lane, hyperparameters: { ...lane.hyperparameters, [name]: value } } : lane,
    ),
  });

/** The base value of a hyperparameter; its schedule, where it has one, stays. */
export const setBase =
  (index: number, name: string, base: number): Change =>
  (race) => {
    const value = race.lanes[index]?.hyperparameters[name];
    return setHyperparameter(index, name, isScheduled(value) ? { ...value, base } : base)(race);
  };

/** Another schedule for a hyperparameter, with that schedule's defaults; none without one. The base value stays. */
export const setSchedule =
  (index: number, name: string, schedule: string | undefined, registry: Registry): Change =>
  (race) => {
    const lane = race.lanes[index];
    if (!lane) return race;
    const value = lane.hyperparameters[name] ?? registry.optimizers.get(lane.optimizer)?.params[name]?.default ?? 0;
    const base = isScheduled(value) ? value.base : value;
    return setHyperparameter(index, name, schedule === undefined ? base : { base, schedule })(race);
  };

/** A value that a schedule multiplies. */
export function isScheduled(value: HyperparameterValue | undefined): value is ScheduledValue {
  return typeof value === "object";
}

const unusedId = ({ lanes }: Race, wanted: string) => freeId(wanted, new Set(lanes.map(({ id }) => id)));
