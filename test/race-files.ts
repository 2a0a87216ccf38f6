/** Race files that tests start from, and what the parser says of them. */
import { expect } from "vitest";
import { issueText } from "../src/core/issue.js";
import { createRace, parseRace, type Race, type RaceEngine } from "../src/index.js";
import { linesOf } from "./lines.js";

/** The shortest race file. */
export const plainFile = { version: 1, surface: { id: "beale" }, lanes: [{ optimizer: "adam" }] };

/** A race file with every optional part. */
export const richFile = {
  version: 1,
  surface: { id: "ravine", params: { conditionNumber: 30, angle: 0.5 } },
  start: [-4, 1.5],
  steps: 200,
  seed: 11,
  gradientNoise: 0.25,
  target: { distance: 0.1 },
  lanes: [
    { id: "fast", optimizer: "adam", hyperparameters: { learningRate: 0.1, beta1: 0.8, epsilon: 1e-7 } },
    {
      id: "careful",
      optimizer: "sgd",
      hyperparameters: { learningRate: { base: 0.02, schedule: "step", params: { every: 40, factor: 0.5 } } },
    },
    { id: "heavy", optimizer: "momentum", hyperparameters: { learningRate: { base: 0.01, schedule: "cosine" } } },
    { id: "plain", optimizer: "rprop" },
  ],
  edits: [
    { at: 50, lane: "fast", hyperparameters: { learningRate: 0.02, beta2: 0.99 } },
    {
      at: 120,
      lane: "heavy",
      hyperparameters: { momentum: { base: 0.9, schedule: "linear", params: { floor: 0.5 } } },
    },
  ],
};

/** Every issue of a race file, each as the line a user reads; none where it is valid. */
export function issuesOf(file: unknown): readonly string[] {
  const result = parseRace(file);
  return result.ok ? [] : linesOf(result.issues);
}

/** The race of a valid file. */
export function raceOf(file: unknown): Race {
  const result = parseRace(file);
  return result.ok ? result.value : expect.fail(result.issues.map(issueText).join("\n"));
}

export const engineOf = (file: unknown): RaceEngine => createRace(raceOf(file));
