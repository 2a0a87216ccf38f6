import { describe, expect, test } from "vitest";
import { findable, rank } from "./search.js";

const saddle = findable([
  ["Leaving a saddle", "离开鞍点"],
  ["Nesterov is quick.", undefined],
  ["look", "Rényi", "saddle-escape"],
]);

describe("a lesson is found", () => {
  test.each([
    ["by a word of its name", "saddle"],
    ["in either language", "鞍点"],
    ["whatever the case", "NESTEROV"],
    ["by the beginning of a word, while it is typed", "sad nes"],
    ["without accents", "renyi"],
    ["across hyphens", "saddleescape"],
    ["with full-width letters", "ｓａｄｄｌｅ"],
    ["where nothing is looked for", "  "],
  ])("%s: %s", (_, query) => expect(rank(saddle, query)).toBeGreaterThan(0));

  test.each([
    ["by no word that it has not", "ravine"],
    ["only with all words", "saddle ravine"],
  ])("%s: %s", (_, query) => expect(rank(saddle, query)).toBe(0));

  test("the sooner, the weightier the text is that has the word", () => {
    const [name, lesson, look] = ["leaving", "quick", "look"].map((word) => rank(saddle, word));
    expect(name).toBeGreaterThan(lesson ?? 0);
    expect(lesson).toBeGreaterThan(look ?? 0);
  });
});
