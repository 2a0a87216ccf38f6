/** The errata are told whole, and each is shown by a link that its page understands. */
import { describe, expect, test } from "vitest";
import { errata } from "../../src/app/errata/entries.js";
import { type ErratumId, erratumText, erratumTexts } from "../../src/app/errata/words.js";
import { linkTroubles } from "./links.js";

describe.each(errata.map((erratum) => [erratum.id, erratum] as const))("%s", (id, { show, values, table }) => {
  test("is told with all its numbers", () => {
    for (const part of ["", ".says", ".holds"] as const)
      expect(erratumText(id, part, values?.())).not.toMatch(/[{}]|NaN|undefined/);
  });

  test("names no number that its texts do not tell", () => {
    const told = erratumTexts[`erratum.${id}.says`].en + erratumTexts[`erratum.${id}.holds`].en;
    for (const name of Object.keys(values?.() ?? {})) expect(told).toContain(`{${name}}`);
  });

  test("is shown by a link that opens without issues", () => expect(linkTroubles(show[1])).toEqual([]));

  test("has a whole table, where it has one", async () => {
    const rows = (await table?.rows()) ?? [];
    for (const cells of rows) {
      expect(cells).toHaveLength(table?.head.length ?? 0);
      expect(cells.filter((cell) => typeof cell === "string").join()).not.toMatch(/NaN|undefined/);
    }
  });
});

test("every erratum that has texts is shown, once", () => {
  const told = Object.keys(erratumTexts).flatMap((key) => /^erratum\.(.+)\.says$/.exec(key)?.[1] ?? []);
  expect(errata.map(({ id }) => id).sort()).toEqual((told as ErratumId[]).sort());
});

test.each([
  ["error-rounding", "holds", "E = 0.5932448719, so .5932. The slide went on with outputs rounded to four digits."],
  ["two-figures", "holds", "0.1974574978, so .1975."],
  ["slope-rounding", "holds", "y₂(1 − y₂) = 0.0049421325, so .0049."],
  [
    "label-y1",
    "holds",
    "0.1502086383 is ∂E/∂y₁: what comes back to the hidden unit, before it is passed on to weights.",
  ],
  ["label-y2", "holds", "0.0818046296 is ∂E/∂y₂."],
  ["bias-gradient", "holds", "0.0023882012, so .0024. At η = .01 the new bias is 0.499976, printed .5000 either way."],
  ["wrong-index", "holds", "It is w₂₁,old − η ∂E/∂w₂₁ = 0.8992281169: the figure is right."],
  ["tenfold", "holds", "0.0988071154, so .0988: the weight was .1."],
] as const)("the mark %s reads as recomputed by hand (lecture item 10)", (id, part, text) => {
  const { values } = errata.find((erratum) => erratum.id === id) ?? {};
  expect(erratumText(id, `.${part}`, values?.())).toBe(text);
});
