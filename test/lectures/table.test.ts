/** docs/lectures.md holds what it says: every item of the lectures can be opened, and a test shows it. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linkTroubles } from "./links.js";

interface Row {
  readonly number: number;
  readonly item: string;
  readonly link: string;
  readonly file: string;
}

const rowShape = /^\| (\d+) \| ([^|]+) \| [^|]+ \| \[open\]\(([^)\s]+)\) \| \[[^\]]+\]\(\.\.\/([^)]+)\) \|$/;

const rows: readonly Row[] = readFileSync("docs/lectures.md", "utf8")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, number, item, link, file] = rowShape.exec(line) ?? expect.fail(`that is no row: ${line}`);
    return { number: Number(number), item: item ?? "", link: link ?? "", file: file ?? "" };
  });

/** The numbers in the titles of a file's tests. */
function numbersIn(file: string): readonly number[] {
  const titles = readFileSync(file, "utf8").matchAll(/\(lecture items? ([\d, ]+)\)/g);
  return [...titles].flatMap(([, numbers = ""]) => numbers.split(",").map(Number));
}

test("the table has all 63 items, in order", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 63 }, (_, k) => k + 1));
});

describe.each(rows)("item $number, $item", ({ number, link, file }) => {
  test("is opened by a link without issues", () => expect(linkTroubles(link)).toEqual([]));

  test(`is shown by a test in ${file}`, () => {
    expect(existsSync(file)).toBe(true);
    expect(numbersIn(file)).toContain(number);
  });
});

test("no test names an item that there is not", () => {
  const named = rows.flatMap(({ file }) => numbersIn(file));
  expect(named.filter((number) => !rows.some((row) => row.number === number))).toEqual([]);
});
