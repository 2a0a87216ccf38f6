/**
 * The exercise of Heaton's XOR demonstration (Artificial Intelligence for Humans, vol. 3, xor_online, xor_batch, xor_rprop):
 * his network, order of patterns, first weights, rate and momentum.
 */
import type { Exercise } from "./model.js";
import type { Settings } from "./update.js";

export const xorExercise: Exercise = {
  spec: { sizes: [2, 2, 1], hidden: "sigmoid", output: "sigmoid", loss: "halfsse", residual: false },
  samples: {
    count: 4,
    inputs: Float64Array.of(0, 0, 1, 0, 0, 1, 1, 1),
    targets: Float64Array.of(0, 1, 1, 0),
  },
  sharedBiases: false,
};

export const heatonSettings: Settings = { learningRate: 0.7, momentum: 0.3 };

/** His list is I1→H1, I2→H1, B1→H1, I1→H2, I2→H2, B1→H2, H1→O1, H2→O1, B2→O1. */
export const heatonTheta: readonly number[] = [
  -0.06782947598673161, 0.22341077197888182, 0.9487814395569221, 0.461587116462548, -0.4635107399577998,
  0.09750161997450091, -0.22791948943117624, 0.581714099641357, 0.7792991203673414,
];
