/**
 * Races at a moment, as links show them: what there is to be drawn on a map. Their pictures are kept in
 * test/browser/scenes, and whoever draws the map is held to them.
 */
import { registry } from "../../src/library.js";
import type { View } from "../../src/share/view.js";

export interface Scene {
  /** What is to be seen; its picture's file is called after it. */
  readonly name: string;
  /** A race file. */
  readonly race: object;
  readonly view: View;
  /** Whether the middle of it is kept at full size, rather than all of it at a third. */
  readonly isDetail?: true;
}

/** A curated race's file. */
function scenarioRace(id: string): object {
  const scenario = registry.scenarios.get(id);
  if (!scenario) throw new Error(`there is no scenario "${id}"`);
  return scenario.race as object;
}

const runaway = {
  ...scenarioRace("runaway"),
  lanes: [
    { optimizer: "momentum", hyperparameters: { learningRate: 0.003 } },
    { optimizer: "adagrad", hyperparameters: { learningRate: 0.5 } },
    { optimizer: "adam", hyperparameters: { learningRate: 0.1 } },
    { optimizer: "sgd", hyperparameters: { learningRate: 0.2 } },
  ],
};

const camel = {
  version: 1,
  surface: { id: "six-hump-camel" },
  start: [1.14, 0.62],
  steps: 60,
  seed: 1,
  lanes: [
    { optimizer: "sgd", hyperparameters: { learningRate: 0.02 } },
    { optimizer: "momentum", hyperparameters: { learningRate: 0.01 } },
    { optimizer: "adam", hyperparameters: { learningRate: 0.08 } },
    { optimizer: "rprop" },
  ],
};

/** Undefined below a diagonal and above a line; the minimum lies between them. */
const undefinedInPlaces = {
  version: 1,
  surface: {
    formula: "(x - 1)^2 + y^2 - 0.3log(x + y) + 0.3sqrt(2 - y)",
    domain: [
      [-2, 4],
      [-1.5, 2.5],
    ],
  },
  start: [3.1, 1.4],
  steps: 60,
  seed: 1,
  lanes: [
    { optimizer: "sgd", hyperparameters: { learningRate: 0.05 } },
    { optimizer: "adam", hyperparameters: { learningRate: 0.15 } },
    { optimizer: "momentum", hyperparameters: { learningRate: 0.5 } },
  ],
};

/** A swarm of six, and the corners of a triangle. */
const populations = {
  version: 1,
  surface: { id: "himmelblau" },
  start: [-4.5, 1],
  steps: 40,
  seed: 5,
  lanes: [
    { optimizer: "particle-swarm", hyperparameters: { learningRate: 3, population: 6 } },
    { optimizer: "nelder-mead", hyperparameters: { learningRate: 2 } },
  ],
};

export const scenes: readonly Scene[] = [
  { name: "first-scenario-at-its-end", race: scenarioRace("beale-eight"), view: { position: 240 } },
  { name: "mid-race-in-the-dark", race: scenarioRace("beale-eight"), view: { position: 45.5, theme: "dark" } },
  { name: "swarm-from-a-grid", race: scenarioRace("four-basins"), view: { position: 12 } },
  { name: "populations", race: populations, view: { position: 3 } },
  { name: "dashes-of-one-optimizer", race: scenarioRace("three-nadams"), view: { position: 70 } },
  { name: "ravine", race: scenarioRace("ravine-zigzag"), view: { position: 60 } },
  { name: "tilted-camel", race: camel, view: { position: 30, tilt: 0.6, look: { centre: [0.4, 0], span: 4.4 } } },
  {
    name: "diverged-and-out-of-the-picture",
    race: runaway,
    view: { position: 280, look: { centre: [1.2, 0.45], span: 5 } },
  },
  { name: "undefined-in-places", race: undefinedInPlaces, view: { position: 40, look: { centre: [1, 0.5], span: 6 } } },
  {
    name: "zoomed-in-on-a-minimum",
    race: scenarioRace("beale-eight"),
    view: { position: 200, look: { centre: [2.96, 0.49], span: 0.3 } },
    isDetail: true,
  },
];
