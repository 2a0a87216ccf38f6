/** How files are refused that are no tables to train on. */
import { describe, expect, it } from "vitest";
import { tableLinesOf } from "../../../test/lines.js";
import { type CsvOptions, parseCsv } from "./parseCsv.js";

function issuesOf(text: string, options: CsvOptions = {}): string[] {
  const result = parseCsv(text, options);
  return result.ok ? [] : tableLinesOf(result.issues);
}

describe("what is refused", () => {
  it.each<{ what: string; text: string; options?: CsvOptions; issues: string[] }>([
    { what: "nothing", text: "", issues: ["got an empty file, expected a line of names and rows of values"] },
    { what: "blanks", text: " \n \n", issues: ["got an empty file, expected a line of names and rows of values"] },
    { what: "an empty quote", text: '""', issues: ["got an empty file, expected a line of names and rows of values"] },
    { what: "names alone", text: "a,b\n", issues: ["got 0 rows, expected at least 2"] },
    { what: "one row", text: "a,b\n1,2\n", issues: ["got 1 row, expected at least 2"] },
    {
      what: "one column of one row: both at once",
      text: "a\n1\n",
      issues: [
        "got 1 row, expected at least 2",
        "got one column, expected inputs and a target, with a delimiter between",
      ],
    },
    {
      what: "a picture",
      text: "\u0089PNG\r\n\u001a\n\u0000\u0000,",
      issues: ["got binary data, expected a text file in UTF-8"],
    },
    {
      what: "UTF-16",
      text: "a\u0000,\u0000b\u0000\n\u0000",
      issues: ["got binary data, expected a text file in UTF-8"],
    },
    {
      what: "a quote that never ends",
      text: 'a,b\n1,2\n3,"4\n5,6\n',
      issues: ["line 3: got a quoted field that never ends, expected a closing quote"],
    },
    {
      what: "a quote within quotes",
      text: 'a,b\n"x\ny",2\n"u"v",4\n5,6\n',
      issues: ['line 4: got a quote inside a quoted field, expected a doubled one, "", or a delimiter after it'],
    },
    {
      what: "lines of other lengths, all at once",
      text: 'a,b,c\n1,2,3\n4,5\n"6\n6",7,8\n1,2,3,4\n',
      issues: ["line 3: got 2 values, expected 3", "line 6: got 4 values, expected 3"],
    },
    {
      what: "decimal commas, in every column that has them",
      text: "a;b;c\n1,5;2;3\n2;3;1.234,5\n",
      issues: [
        'line 2: got "1,5" in the column "a", expected numbers with a decimal point and nothing between thousands',
        'line 3: got "1.234,5" in the column "c", expected numbers with a decimal point and nothing between thousands',
      ],
    },
    {
      what: "thousands",
      text: 'a,b\n"1,000",2\n"12,345.5",3\n',
      issues: [
        'line 2: got "1,000" in the column "a", expected numbers with a decimal point and nothing between thousands',
      ],
    },
    {
      what: "a target of one value",
      text: "a,b\n1,2\n3,2\n",
      options: { target: "b" },
      issues: ['target "b": got a single value, expected at least two different ones'],
    },
    {
      what: "a target that is not there",
      text: "horsepower,mpg\n1,2\n3,4\n",
      options: { target: "hp" },
      issues: ['target: got "hp", expected a column: "horsepower", "mpg"'],
    },
    {
      what: "constants",
      text: "a,b\n1,2\n1,2\n",
      issues: ["got no column that can be a target, expected one of numbers, or of 2 … 12 different texts"],
    },
    {
      what: "a target with nothing to predict it from",
      text: "a,b\n1,2\n1,3\n",
      issues: [
        'got no column to predict from: "a" is left out: all its values are 1., expected at least one of numbers or of few texts',
      ],
    },
  ])("$what", ({ text, options, issues }) => {
    expect(issuesOf(text, options)).toEqual(issues);
  });

  it("a target of many texts", () => {
    const rows = Array.from({ length: 13 }, (_, i) => `${i},car ${i}`);
    expect(issuesOf(`x,name\n${rows.join("\n")}`, { target: "name" })).toEqual([
      'target "name": got more than 12 different texts, expected numbers, or fewer texts as classes',
    ]);
  });

  it("more lines than the limit", () => {
    const lines = (count: number) => `x,z\n${"1,2\n".repeat(count - 3)}3,4.5\n5,6.5\n`;
    expect(issuesOf(lines(100_000))).toEqual([]);
    expect(issuesOf(lines(100_001))).toEqual([
      "got more than 100000 lines, expected at most 100000: a sample of them will do",
    ]);
  });

  it.each([
    { columns: 1000, value: (row: number) => row / 2, wide: undefined },
    { columns: 1001, value: (row: number) => row / 2, wide: 1001 },
    { columns: 600, value: (row: number) => (row % 2 === 0 ? "even" : "odd"), wide: 1199 },
  ])("$columns columns", ({ columns, value, wide }) => {
    const row = (i: number) => `${`${value(i)},`.repeat(columns - 1)}${i / 2}`;
    const text = [1, 2, 3].map(row).join("\n");
    const expected = `got ${wide} columns, expected at most 1000, those made of texts included`;
    expect(issuesOf(text, { header: false })).toEqual(wide === undefined ? [] : [expected]);
  });

  it("more characters than the limit", () => {
    expect(issuesOf("1".repeat(20_000_001))).toEqual(["got 20000001 characters, expected at most 20000000"]);
  });

  it("twenty thousand broken quotes, without searching the file as often", () => {
    const issues = issuesOf(`a,b\n${'"1"x",2\n'.repeat(20_000)}`);
    expect(issues.length).toBeLessThan(12);
    expect(issues[0]).toMatch(/^line 2: got a quote inside/);
  });

  it("a thousand such lines: ten are told, and how many more there are", () => {
    const issues = issuesOf(`a,b\n${"1\n".repeat(1000)}`);
    expect(issues).toHaveLength(11);
    expect(issues[10]).toBe("got 990 more such lines, expected none");
  });
});
