/** Laws over every preset: it is a run, and it says what it shows. */
import { describe, expect, it } from "vitest";
import { issueText, parseTrainRun, registry } from "../../src/library.js";

describe.each([...registry.presets])("preset %s", (_, preset) => {
  it("is a run file without an issue", () => {
    const parsed = parseTrainRun(preset.run);
    expect(parsed.ok ? [] : parsed.issues.map(issueText)).toEqual([]);
  });

  it("says in a sentence what it shows", () => {
    expect(preset.lesson).toMatch(/^[A-Z].{20,160}\.$/);
  });
});
