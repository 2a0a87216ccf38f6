/** The numbers of a race that a panel sets, as params. Their limits are the race file's. */
import type { Params } from "../../core/param.js";
import { raceDefaults, raceLimits } from "../../race/race.js";

export const raceParams = {
  steps: {
    label: "steps",
    sentence: "How many updates every lane makes.",
    default: raceDefaults.steps,
    min: 0,
    max: raceLimits.steps,
    slider: [10, 5000],
    scale: "log",
    integer: true,
  },
  seed: {
    label: "seed",
    sentence: "The same seed gives the same noise and the same scattered starts.",
    default: raceDefaults.seed,
    min: 0,
    max: raceLimits.seed,
    slider: [0, 100],
    integer: true,
  },
  gradientNoise: {
    label: "gradient noise",
    symbol: "σ",
    sentence: "The standard deviation of what is added to every component of every gradient, the same for all lanes.",
    default: raceDefaults.gradientNoise,
    min: 0,
    max: 1e6,
    slider: [1e-3, 100],
    scale: "log",
  },
  targetDistance: {
    label: "target distance",
    sentence: "A marble has arrived when it is this near to a star.",
    default: raceDefaults.target.distance,
    min: Number.MIN_VALUE,
    max: raceLimits.coordinate,
    slider: [1e-4, 10],
    scale: "log",
  },
} as const satisfies Params;
