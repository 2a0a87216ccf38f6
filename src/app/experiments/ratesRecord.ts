/** What the chart of rates is of: who races, where, and for how long. */
import { registry } from "../../index.js";
import { matrixSurfaces } from "../../race/matrix.js";

export const ratesOptimizers: readonly string[] = [
  "sgd",
  "momentum",
  "nesterov",
  "adagrad",
  "rmsprop",
  "adam",
  "nadam",
  "adamax",
];

/** Steps of each race. */
export const ratesSteps = 1000;

/** All with a target and a slope. */
export const ratesSurfaces: readonly string[] = matrixSurfaces(registry).filter(
  (id) => !registry.surfaces.get(id)?.stepped,
);
export const usualRatesSurface = "ravine";
