/** The scenarios, which are fetched when somebody asks for one; the page's first race comes with it. */
import type { Registry } from "../core/registry.js";
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
