/** The scenarios, which are fetched when somebody asks for one; the page's first race comes with it. */
import type { Registry } from "../core/registry.js";
import { type Scenario, scenarioThemes } from "../core/scenario.js";
import bealeEight from "../scenarios/beale-eight.js";
import type { View } from "../share/view.js";
import { onDemand } from "./onDemand.js";

export const firstScenario = bealeEight;

export type Scenarios = Registry["scenarios"];

/** None where they could not be fetched, which has been told. */
export const fetchScenarios = async (): Promise<Scenarios> =>
  (await onDemand(() => import("../scenarioRegistry.js")))?.scenarios ?? new Map();

/** Those that a link or a view may name: none are fetched where none is named. */
export const scenariosFor = async (hash: string, view: View = {}): Promise<Scenarios> =>
  view.scenario !== undefined || hash.includes("scenario") ? fetchScenarios() : new Map();

/** In the order in which their themes are taught: as they are shown, and as the keys 1 … 9 start them. */
export const asTaught = (scenarios: Scenarios): Scenario[] =>
  scenarioThemes.flatMap((theme) => [...scenarios.values()].filter((scenario) => scenario.theme === theme));
