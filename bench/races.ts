/** The races that are timed, as anybody would write them. */
import { createRace, parseRace, type RaceEngine } from "../src/index.js";

export function raceOf(file: object): RaceEngine {
  const race = parseRace({ version: 1, ...file });
  if (!race.ok) throw new Error(JSON.stringify(race.issues));
  return createRace(race.value);
}

const adam = { optimizer: "adam", hyperparameters: { learningRate: 0.001 } };
const rosenbrock = { id: "rosenbrock" };

/** One Adam marble on Rosenbrock; its iterates are recorded while `steps` is 1,000,000 or less. */
export const oneMarble = (steps: number) => raceOf({ surface: rosenbrock, start: [-1.2, 1], steps, lanes: [adam] });

/** A swarm of Adam marbles on Rosenbrock. */
export const swarm = (count: number) =>
  raceOf({ surface: rosenbrock, start: { scatter: count }, steps: 1000, lanes: [adam] });

/** Ten lanes of 2,000 steps on Beale, the card's eight and two more: what a slider runs again. */
export function tenLanes(): RaceEngine {
  const optimizers = [
    "sgd",
    "momentum",
    "nesterov",
    "adagrad",
    "adadelta",
    "rmsprop",
    "adam",
    "nadam",
    "adamw",
    "lion",
  ];
  const lanes = optimizers.map((optimizer) => ({ optimizer, hyperparameters: { learningRate: 0.001 } }));
  const race = raceOf({ surface: { id: "beale" }, start: [1, 1.5], steps: 2000, lanes });
  race.advance(2000);
  return race;
}

/** 200 marbles, too many for a track, whose pages would be seen as growth of the heap. */
export function untracked(): RaceEngine {
  return raceOf({ surface: rosenbrock, start: { scatter: 200 }, steps: 50_000, lanes: [adam] });
}
