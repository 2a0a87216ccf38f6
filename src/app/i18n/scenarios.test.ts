import { expect, test } from "vitest";
import { registry } from "../../index.js";
import { chineseScenarios } from "./chineseScenarios.js";
import { scenarioTexts } from "./scenarios.js";

test.each(Object.entries(chineseScenarios))("%s is a scenario, and is told in Chinese", (id, texts) => {
  expect(registry.scenarios.has(id)).toBe(true);
  for (const text of Object.values(texts)) expect(text).toMatch(/\p{Script=Han}/u);
});

test.each(Object.entries(chineseScenarios))(
  "the Chinese lesson of %s names the same numbers",
  (id, { look, lesson }) => {
    const scenario = registry.scenarios.get(id);
    const decimals = (text = "") => [...new Set(text.match(/\d+\.\d+/g))].sort();
    expect(decimals(lesson)).toEqual(decimals(scenario?.lesson));
    expect(decimals(look)).toEqual(decimals(scenario?.look));
  },
);

test("in English a scenario is told in its own words", () => {
  for (const scenario of registry.scenarios.values()) expect(scenarioTexts(scenario)).toBe(scenario);
});
