/** The learning rates of a race's lanes: laid out in a grid, and replaced. */
import { accepts, expectedOf, type Param } from "../core/param.js";
import type { Registry } from "../core/registry.js";
import type { Edit, HyperparameterValue, HyperparameterValues, Race } from "./race.js";

/** Four values a decade, a quarter of a decade apart, as texts: no engine reads 5.62e-3 differently. */
const mantissas = ["5.62", "3.16", "1.78", "1"];

/** How many of them each lane is tuned over: eight decades. */
export const ratesPerLane = 33;

/** So many values a quarter of a decade apart, in ascending order; the last is the highest one on the param's slider. */
export function rateGrid({ slider, max }: Param, count: number): readonly number[] {
  const top = slider?.[1] ?? max;
  const rates: number[] = [];
  for (let exponent = exponentOf(top); rates.length < count; exponent--) {
    const decade = mantissas.map((mantissa) => Number(`${mantissa}e${exponent}`));
    rates.push(...decade.filter((rate) => rate <= top));
  }
  return rates.slice(0, count).reverse();
}

/** The decimal exponent of a positive number, exactly: -3 of 0.0056. */
const exponentOf = (value: number) => Number(value.toExponential().split("e")[1]);

/**
 * The race with one learning rate for all lanes.
 * @throws RangeError if a lane's optimizer does not accept the rate
 */
export function matchedRates(race: Race, rate: number, registry: Registry): Race {
  for (const { id, optimizer } of race.lanes) {
    const param = registry.optimizers.get(optimizer)?.params.learningRate;
    if (param && !accepts(param, rate))
      throw new RangeError(`learning rate of ${id}: got ${rate}, expected ${expectedOf(param)}`);
  }
  return withRates(race, () => rate);
}

/**
 * The race with other learning rates. Of a scheduled one only the base is replaced. Edits no longer set learning rates,
 * for the race would not be run at the rates it is said to be; all else that they set is kept.
 */
export function withRates(race: Race, rateOf: (lane: string) => number): Race {
  const lanes = race.lanes.map((lane) => ({
    ...lane,
    hyperparameters: {
      ...lane.hyperparameters,
      learningRate: withBase(lane.hyperparameters.learningRate, rateOf(lane.id)),
    },
  }));
  return { ...race, lanes, edits: race.edits.flatMap(withoutRate) };
}

const withBase = (value: HyperparameterValue | undefined, base: number): HyperparameterValue =>
  typeof value === "object" ? { ...value, base } : base;

function withoutRate(edit: Edit): readonly Edit[] {
  const { learningRate: _, ...hyperparameters }: HyperparameterValues = edit.hyperparameters;
  return Object.keys(hyperparameters).length === 0 ? [] : [{ ...edit, hyperparameters }];
}
