import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { backpropTexts } from "./backpropTexts.js";
import { dictionary } from "./dictionary.js";
import { trainTexts } from "./trainTexts.js";

const own = { trainTexts, backpropTexts };
const entries = [dictionary, ...Object.values(own)].flatMap((texts) => Object.entries(texts));

test.each(Object.entries(own))("no text of %s hides one that the pages share", (_, texts) => {
  expect(Object.keys(texts).filter((key) => Object.hasOwn(dictionary, key))).toEqual([]);
});

const namesIn = (text: string) => [...new Set(text.match(/\{\w*\}/g))].sort();

test.each(entries)("%s is said in both languages, with the same values", (_, { en, zh }) => {
  expect(en.trim()).not.toBe("");
  expect(zh.trim()).not.toBe("");
  expect(namesIn(zh)).toEqual(namesIn(en));
});

test.each(entries)("%s has Chinese words wherever it has English ones", (_, { en, zh }) => {
  const words = en.replace(/\{\w+\}/g, "");
  if (/[a-z]{2}/i.test(words)) expect(zh).toMatch(/\p{Script=Han}|Home/u);
});

const page = ["index", "train", "backprop"].map((name) => readFileSync(`${name}.html`, "utf8")).join("");

const marked = [
  ...page.matchAll(/data-text="([^"]*)"[^>]*>([^<]*)</g),
  ...page.matchAll(/data-label="([^"]*)" aria-label="([^"]*)"/g),
].map(([, key, text]) => [key, text] as const);

test("the page marks its texts", () => {
  expect(marked.length).toBe(page.match(/data-(text|label)=/g)?.length);
  expect(marked.length).toBeGreaterThan(5);
});

test.each(marked)("the page's %s is %j, as in the dictionary", (key, text) => {
  expect(entries.find(([name]) => name === key)?.[1].en).toBe(text);
});
