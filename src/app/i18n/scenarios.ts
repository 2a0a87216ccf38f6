/** The scenarios' texts in the page's language. */
import type { Scenario } from "../../core/scenario.js";
import { language } from "./language.js";

export type ScenarioTexts = Pick<Scenario, "name" | "lesson" | "look">;

const chinese: Readonly<Record<string, ScenarioTexts>> =
  language === "zh" ? (await import("./chineseScenarios.js")).chineseScenarios : {};

/** What a scenario is called and teaches; in its own words where it has no others. */
export const scenarioTexts = (scenario: Scenario): ScenarioTexts => chinese[scenario.id] ?? scenario;
