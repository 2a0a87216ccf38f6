/** The learning rates that lanes have, taken down and put back. */
import type { HyperparameterValue, Race } from "../../race/race.js";

/** Each lane's learning rate, by id; undefined where it is the optimizer's default. */
export type Rates = ReadonlyMap<string, HyperparameterValue | undefined>;

export const ratesOf = ({ lanes }: Race): Rates =>
  new Map(lanes.map(({ id, hyperparameters }) => [id, hyperparameters.learningRate]));

/** The race with the learning rates of another one, and with its edits, for the lanes that both have. */
export function withRatesOf(race: Race, own: Race): Race {
  const rates = ratesOf(own);
  const lanes = race.lanes.map((lane) => {
    if (!rates.has(lane.id)) return lane;
    const { learningRate: _, ...others } = lane.hyperparameters;
    const rate = rates.get(lane.id);
    return { ...lane, hyperparameters: rate === undefined ? others : { ...others, learningRate: rate } };
  });
  const edits = own.edits.filter(({ at, lane }) => at <= race.steps && lanes.some(({ id }) => id === lane));
  return { ...race, lanes, edits };
}

/** The rate all lanes have, if it is the same number for all. */
export function commonRate(race: Race): number | undefined {
  const [first, ...others] = ratesOf(race).values();
  return typeof first === "number" && others.every((rate) => rate === first) ? first : undefined;
}
