import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarioThemes } from "../../core/scenario.js";
import { longestSearch, placeHash, readPlace } from "./place.js";

test.each([
  [{ search: "" }, "#"],
  [{ search: "ravine adam" }, "#search=ravine%20adam"],
  [{ search: "a & b", theme: "momentum" }, "#search=a%20~26%20b&theme=momentum"],
] as const)("%j is %s", (place, hash) => {
  expect(placeHash(place)).toBe(hash);
  expect(readPlace(hash)).toEqual({ place, issues: [] });
});

test("any place survives its link, encoded once more or not", () => {
  const theme = fc.option(fc.constantFrom(...scenarioThemes), { nil: undefined });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), theme, (search, theme) => {
      const place = { search, ...(theme && { theme }) };
      for (const hash of [placeHash(place), encodeURI(placeHash(place))])
        expect(readPlace(hash)).toEqual({ place, issues: [] });
    }),
  );
});

test("all that is wrong with a link is told, and the rest is shown", () => {
  const { place, issues } = readPlace(`#theme=momentun&search=${"x".repeat(longestSearch + 1)}&sort=name`);
  expect(place).toEqual({ search: "" });
  expect(issues).toEqual([
    { path: "sort", got: "an unknown key", expected: "one of search, theme" },
    { path: "search", got: "101 characters", expected: "at most 100" },
    { path: "theme", got: '"momentun"', expected: 'a theme; did you mean "momentum"?' },
  ]);
});
