/** Laws over every scenario: it is a race, and it says what it teaches. */
import { describe, expect, it } from "vitest";
import { scenarioThemes } from "../../src/core/scenario.js";
import { issueText, parseRace, registry } from "../../src/library.js";

describe.each([...registry.scenarios.values()].map((scenario) => [scenario.id, scenario] as const))(
  "scenario %s",
  (_, scenario) => {
    it("is a race file without an issue", () => {
      const parsed = parseRace(scenario.race);
      expect(parsed.ok ? [] : parsed.issues.map(issueText)).toEqual([]);
    });

    it("belongs to a theme of the lectures", () => expect(scenarioThemes).toContain(scenario.theme));

    it("says in a sentence what it teaches and what to look for", () => {
      for (const text of [scenario.lesson, scenario.look]) expect(text).toMatch(/^[A-Z].{20,160}\.$/);
    });
  },
);
