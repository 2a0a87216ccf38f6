import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dictionary } from "./dictionary.js";
import { embedTexts } from "./embedTexts.js";
import { resultTexts } from "./resultTexts.js";
import { settingTexts } from "./settingTexts.js";
import { trainTexts } from "./trainTexts.js";

const shared = { ...dictionary, ...settingTexts };
const entries = Object.entries({ ...shared, ...resultTexts, ...trainTexts, ...embedTexts });

test("no text of the settings hides one that is loaded with a page", () => {
  expect(Object.keys(settingTexts).filter((key) => Object.hasOwn(dictionary, key))).toEqual([]);
});

test("no text of the training page hides one that the pages share", () => {
  expect(Object.keys(trainTexts).filter((key) => Object.hasOwn(shared, key))).toEqual([]);
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

const page = readFileSync("index.html", "utf8") + readFileSync("train.html", "utf8");

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
