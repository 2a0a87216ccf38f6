import { expect, test } from "vitest";
import { filled } from "../../element/filled.js";
import { addressIn } from "./choice.js";
import { language, languageFor, text } from "./language.js";

test.each([
  [null, "en-US", "en"],
  [null, "zh-CN", "zh"],
  [null, "ZH", "zh"],
  [null, "de", "en"],
  [null, "zha", "en"],
  ["en", "zh-CN", "en"],
  ["zh", "en-US", "zh"],
  ["fr", "zh-TW", "zh"],
] as const)("where %j was chosen and %j is preferred, it is %s", (choice, preferred, expected) => {
  expect(languageFor(choice, preferred)).toBe(expected);
});

test.each([
  ["https://a.org/index.html#v=1&at=7", false, "https://a.org/index.html?lang=zh#v=1&at=7"],
  ["https://a.org/?lang=en&x=1#v=1", false, "https://a.org/?lang=zh&x=1#v=1"],
  ["https://a.org/?lang=en#v=1", true, "https://a.org/#v=1"],
  ["https://a.org/#v=1", true, "https://a.org/#v=1"],
])("at %s, stored: %j, a choice of Chinese leads to %s", (href, isStored, expected) => {
  expect(addressIn("zh", href, isStored)).toBe(expected);
});

test("without a document it is English", () => {
  expect(language).toBe("en");
  expect(text("dialog.close")).toBe("Close");
  expect(text("standings.step", { step: 40 })).toBe("step 40");
});

test.each([
  ["step {step} / {steps}", { step: 3, steps: 400 }, "step 3 / 400"],
  ["{n} × {n}", { n: 8 }, "8 × 8"],
  ["{name} · {distance}", { name: "{distance}", distance: "$&" }, "{distance} · $&"],
  ["{other}", {}, "{other}"],
])("%j filled with %j is %j", (pattern, values, expected) => {
  expect(filled(pattern, values as Record<string, string | number>)).toBe(expected);
});
