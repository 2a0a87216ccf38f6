import { expect, test } from "vitest";
import { translator } from "./templates.js";

const german = translator([
  ["at most {count} cats", "höchstens {count} Katzen"],
  ["<animal>: {names}", "<animal> namens {names}"],
  ["<one> or <other>", "<one> oder <other>"],
  ["a cat", "eine Katze"],
]);

test.each([
  ["a cat", "eine Katze"],
  ["at most 3 cats", "höchstens 3 Katzen"],
  ["a dog or a cat or 7", "a dog oder eine Katze oder 7"],
  ["a cat: this or that", "eine Katze namens this or that"],
  ['"a or b" or "c"', '"a or b" oder "c"'],
  ['"say \\"a or b\\""', '"say \\"a or b\\""'],
  ['["a or b"]', '["a or b"]'],
  ["two\nlines or one", "two\nlines oder one"],
  ["a horse", "a horse"],
  ["", ""],
])("%j is told as %j", (text, told) => expect(german(text)).toBe(told));

test("signs of patterns stand for themselves", () => {
  expect(translator([["{a} * (b) + [c] ^ {d}?", "{d}, {a}"]])("x * (b) + [c] ^ $&?")).toBe("$&, x");
});
