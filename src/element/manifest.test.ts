import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { attributeNames, rowOf } from "./attributes.js";
import { cssParts, cssProperties, manifest } from "./manifest.js";

const source = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

interface Declared {
  readonly attributes: readonly { readonly name: string; readonly fieldName: string; readonly description: string }[];
  readonly members: readonly { readonly name: string; readonly kind: string }[];
}

const { modules } = manifest() as { readonly modules: readonly { readonly declarations: readonly Declared[] }[] };
const [declared] = modules[0].declarations;

test("the manifest names every attribute of the table, each with its property and a sentence", () => {
  expect(declared.attributes.map(({ name }) => name)).toEqual(attributeNames);
  for (const { name, fieldName, description } of declared.attributes) {
    expect(declared.members.map((member) => member.name)).toContain(fieldName);
    expect(description, name).toMatch(/^\S.* .*\S$/);
  }
});

test("no property is named twice", () => {
  const names = declared.members.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test("a choice has choices, and nothing else has", () => {
  for (const name of attributeNames) {
    const { kind, choices } = rowOf(name);
    expect(choices !== undefined, name).toBe(kind === "choice");
  }
});

test("its shadow parts are those that there are", () => {
  const made = [...source("parts.ts").matchAll(/\b(?:part\("\w+"|button\(), ?"(\w+)"|\bbutton\("(\w+)"/g)].map(
    ([, part, button]) => part ?? button,
  );
  expect(made.length).toBeGreaterThan(10);
  expect([...new Set(made)].sort()).toEqual(Object.keys(cssParts).sort());
});

test("its custom properties are those that the style reads", () => {
  const read = source("style.css").match(/--optimizer-race-[\w-]+/g) ?? [];
  expect([...new Set(read)].sort()).toEqual(Object.keys(cssProperties).sort());
});
