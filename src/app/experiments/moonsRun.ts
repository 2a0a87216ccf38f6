/** The same noisy moons and the same small network, for all experiments on batches. */
import { createTrainer, parseTrainRun, registry, type Trainer, type TrainRun } from "../../training.js";

/** Samples to train on, all there are: batches of 1, 2, 4 … go into them without a rest. */
export const moonsSamples = 256;

/** @throws Error where it is no run: a mistake of the programmer */
export function moonsRun(changes: object, samples: number = moonsSamples): TrainRun {
  const parsed = parseTrainRun({
    version: 1,
    dataset: { id: "moons", params: { samplesPerClass: samples / 2, noise: 0.2 } },
    testShare: 0,
    network: { hidden: [8], activation: "tanh" },
    target: null,
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

export const moonsTrainer = (changes: object, samples?: number): Trainer =>
  createTrainer(moonsRun(changes, samples), registry);
