import type { Domain } from "./layout.js";

/** The lectures' themes that scenarios are grouped by, in the order they are taught. */
export const scenarioThemes = [
  "foundations",
  "batches",
  "momentum",
  "rates",
  "adaptive",
  "networks",
  "beyond",
] as const;

export type ScenarioTheme = (typeof scenarioThemes)[number];

/** A curated race with its lesson. `race` is a race file, checked like anybody's. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly theme: ScenarioTheme;
  /** What it teaches, in one sentence. */
  readonly lesson: string;
  /** What to look for while it runs. */
  readonly look: string;
  readonly race: unknown;
  readonly view?: ScenarioView;
}

/** How a scenario is first shown. Nothing in it changes a number. */
export interface ScenarioView {
  /** Steps per second: the lesson is over in about ten seconds. */
  readonly rate?: number;
  /** The part of the plane to show, where that is not the box round starts, minima and trails. */
  readonly area?: Domain;
}
