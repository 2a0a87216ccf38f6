import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageHeader } from "../../../scripts/pageHeader.js";
import { dictionary, type Texts } from "./dictionary.js";

const files = import.meta.glob<Readonly<Record<string, Texts>>>("./*Texts.ts", { eager: true });
const isShared = (key: string) => Object.hasOwn(dictionary, key);
/** What a single page has, or a few: all that the shared dictionary does not hold whole. */
const own = Object.values(files)
  .flatMap((file) => Object.values(file))
  .filter((texts) => !Object.keys(texts).every(isShared));
const entries = [dictionary, ...own].flatMap((texts) => Object.entries(texts));

test("no text of a page's own hides one that the pages share", () => {
  expect(own.length).toBeGreaterThan(0);
  for (const texts of own) expect(Object.keys(texts).filter(isShared)).toEqual([]);
});

const namesIn = (text: string) => [...new Set(text.match(/\{\w*\}/g))].sort();

test.each(entries)("%s is said in both languages, with the same values", (_, { en, zh }) => {
  expect(en.trim()).not.toBe("");
  expect(zh.trim()).not.toBe("");
  expect(namesIn(zh)).toEqual(namesIn(en));
});

test.each(entries)("%s has Chinese words wherever it has English ones", (_, { en, zh }) => {
  const words = en.replace(/\{\w+\}/g, "");
  if (/[a-z]{2}/.test(words)) expect(zh).toMatch(/\p{Script=Han}|Home/u);
});

const page = readdirSync(".")
  .filter((name) => name.endsWith(".html"))
  .map((name) => pageHeader.transformIndexHtml.handler(readFileSync(name, "utf8")))
  .join("\n");

const marked = [
  ...page.matchAll(/data-text="([^"]*)"[^>]*>([^<]*)</g),
  ...page.matchAll(/data-label="([^"]*)" aria-label="([^"]*)"/g),
].map(([, key, text]) => [key, text] as const);

test("the pages mark its texts", () => {
  expect(marked.length).toBe(page.match(/data-(text|label)=/g)?.length);
  expect(marked.length).toBeGreaterThan(5);
});

test.each(marked)("the pages' %s is %j, as in the dictionary", (key, text) => {
  expect(entries.filter(([name]) => name === key).map(([, { en }]) => en)).toContain(text);
});
