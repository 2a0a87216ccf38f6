import { expect, test } from "vitest";
import { englishIn } from "../../../test/language.js";
import { chineseLanes } from "../../chinese/lanes.js";
import { chineseScenarios } from "../../chinese/scenarios.js";
import { parseRace, registry } from "../../library.js";
import { laneNames } from "../laneNames.js";
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

test("every scenario is told in Chinese", () => {
  expect(Object.keys(chineseScenarios).sort()).toEqual([...registry.scenarios.keys()].sort());
});

test("of lanes' names just those have Chinese words that have English ones", () => {
  const names = [...registry.scenarios.values()].flatMap(({ race }) => {
    const parsed = parseRace(race);
    return parsed.ok ? laneNames(parsed.value.lanes) : expect.fail("not a race");
  });
  // Optimizers' names are labels, with their own table.
  const labels = new Set([...registry.optimizers.values()].map(({ name }) => name));
  const english = names.filter((name) => !labels.has(name) && englishIn(name).length > 0);
  expect(Object.keys(chineseLanes)).toEqual(expect.arrayContaining(english));
  expect(names).toEqual(expect.arrayContaining(Object.keys(chineseLanes)));
  for (const name of Object.values(chineseLanes)) expect(englishIn(name)).toEqual([]);
});

test("in English a scenario is told in its own words", () => {
  for (const scenario of registry.scenarios.values()) expect(scenarioTexts(scenario)).toBe(scenario);
});
