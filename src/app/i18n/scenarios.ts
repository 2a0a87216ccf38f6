/** The scenarios' texts in the page's language. */
import type { ScenarioTexts } from "../../chinese/scenarios.js";
import type { Scenario } from "../../core/scenario.js";
import { language } from "./language.js";

const chinese = language === "zh" ? await import("../../chinese/scenarios.js") : undefined;
const lanes = language === "zh" ? (await import("../../chinese/lanes.js")).chineseLanes : {};

/** What a scenario is called and teaches; in its own words where it has no others. */
export const scenarioTexts = (scenario: Scenario): ScenarioTexts => chinese?.chineseScenarios[scenario.id] ?? scenario;

/** What a lane with an id of its own is called: in other words where a scenario has it, else by the id. */
export const laneText = (id: string): string => lanes[id] ?? id;
