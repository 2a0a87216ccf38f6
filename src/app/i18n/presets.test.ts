import { expect, test } from "vitest";
import { registry } from "../../training.js";
import { chinesePresets } from "./chinesePresets.js";

test("every preset has Chinese words, and no other", () => {
  expect(Object.keys(chinesePresets).sort()).toEqual([...registry.presets.keys()].sort());
});

test.each(Object.entries(chinesePresets))("%s is told in Chinese", (_, { name, lesson }) => {
  for (const words of [name, lesson]) expect(words).toMatch(/\p{Script=Han}/u);
});
