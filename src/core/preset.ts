import type { ScenarioTheme } from "./scenario.js";

/** A curated training run with its lesson. `run` is a run file, checked like anybody's. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  /** By which it is grouped among the lessons. */
  readonly theme: ScenarioTheme;
  /** What it shows, in one sentence. */
  readonly lesson: string;
  readonly run: PresetRun;
}

/** The part of a run file that every preset has. */
export interface PresetRun {
  readonly version: 1;
  readonly lanes: readonly PresetLane[];
  readonly [key: string]: unknown;
}

export interface PresetLane {
  readonly id?: string;
  readonly optimizer: string;
  readonly hyperparameters: Readonly<Record<string, unknown>>;
}

/** One lane for each optimizer with its learning rate. */
export const lanesAt = (rates: Readonly<Record<string, number>>): readonly PresetLane[] =>
  Object.entries(rates).map(([optimizer, learningRate]) => ({ optimizer, hyperparameters: { learningRate } }));
