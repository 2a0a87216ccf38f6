/** What becomes of a file: which datasets it makes, with which notes. */
import { describe, expect, it } from "vitest";
import { tableNotesOf } from "../../../test/lines.js";
import { issueText } from "../../core/issue.js";
import autoMpg from "../../datasets/auto-mpg.js";
import { type CsvOptions, parseCsv } from "./parseCsv.js";

function read(text: string, options: CsvOptions = {}) {
  const result = parseCsv(text, options);
  if (!result.ok) expect.fail(result.issues.map(issueText).join("\n"));
  const { dataset, ...rest } = result.value;
  tableNotesOf(rest.notes);
  const { count, inputs, targets } = dataset.samples({}, 0);
  return { dataset, ...rest, count, inputs: [...inputs], targets: [...targets] };
}

const plain = "x,y,z\n1,2,3.5\n4,5,6.5\n";

describe("numbers and a number as target", () => {
  const expected = { count: 2, inputs: [1, 2, 4, 5], targets: [3.5, 6.5] };

  it("is a regression on the last column", () => {
    const { dataset, target, targets, notes } = { ...read(plain, { name: "my.csv" }) };
    expect(dataset).toMatchObject({ name: "my.csv", task: "regression", inputs: ["x", "y"], outputs: ["z"] });
    expect(dataset.standardized).toEqual(["x", "y"]);
    expect([target, notes]).toEqual(["z", ['The target is "z": a number.']]);
    expect(targets).toEqual([3.5, 6.5]);
  });

  it.each([
    ["commas", plain],
    ["no line break at the end", plain.trimEnd()],
    ["semicolons", plain.replaceAll(",", ";")],
    ["tabs", plain.replaceAll(",", "\t")],
    ["bars", plain.replaceAll(",", "|")],
    ["Windows' line breaks", plain.replaceAll("\n", "\r\n")],
    ["old Mac's line breaks", plain.replaceAll("\n", "\r")],
    ["a byte order mark", `\uFEFF${plain}`],
    ["quotes", plain.replace(/[^,\n]+/g, '"$&"')],
    ["spaces about the values", plain.replace(/[^,\n]+/g, " $& ")],
    ["other ways to write numbers", "x,y,z\n+1,2.,35e-1\n0.4E1,5.0,06.5"],
  ])("with %s", (_, text) => {
    expect(read(text)).toMatchObject({ ...expected, notes: ['The target is "z": a number.'] });
  });

  it("without names, columns are named by their places", () => {
    const { dataset, notes, inputs } = read("1,2,3.5\n4,5,6.5");
    expect(dataset).toMatchObject({ inputs: ["column 1", "column 2"], outputs: ["column 3"] });
    expect(inputs).toEqual(expected.inputs);
    expect(notes[0]).toBe("The first line has numbers: the columns are named by their places.");
  });

  it("names may be numbers, if one says so, and texts may be none", () => {
    expect(read("1990,1991\n1,2\n3,4.5", { header: true }).dataset.inputs).toEqual(["1990"]);
    expect(read("a,b\nc,b\na,d", { header: false }).count).toBe(3);
  });

  it("another target may be chosen", () => {
    const chosen = read(plain, { target: "x" });
    expect(chosen).toMatchObject({ target: "x", inputs: [2, 3.5, 5, 6.5], targets: [1, 4] });
    expect(chosen.notes).toEqual(['The target is "x", not the last column: a number.']);
  });
});

describe("classes", () => {
  it("two texts are one output, in alphabetical order", () => {
    const { dataset, targets, notes } = read("x,sort\n1,no\n2,yes\n3,no");
    expect(dataset).toMatchObject({ task: "classification", classes: ["no", "yes"] });
    expect(targets).toEqual([0, 1, 0]);
    expect(notes).toEqual(['The target is "sort": 2 classes, "no", "yes".']);
  });

  it("three are one-hot", () => {
    expect(read("x,sort\n1,c\n2,a\n3,b").targets).toEqual([0, 0, 1, 1, 0, 0, 0, 1, 0]);
  });

  it.each([
    ["whole numbers, twice each", "0\n1\n1\n0", "classification"],
    ["whole numbers in order of size", "10\n9\n9\n10", "classification"],
    ["whole numbers, once each", "0\n1\n2\n3", "regression"],
    ["numbers with decimals", "0.5\n1\n1\n0.5", "regression"],
    ["thirteen whole numbers", Array.from({ length: 26 }, (_, i) => i % 13).join("\n"), "regression"],
  ])("%s", (_, column, task) => {
    const text = `x,y\n${column
      .split("\n")
      .map((value, i) => `${i},${value}`)
      .join("\n")}`;
    expect(read(text).dataset.task).toBe(task);
  });

  it("of numbers are in order of size", () => {
    expect(read("x,y\n1,10\n2,9\n3,9\n4,10").dataset).toMatchObject({ classes: ["9", "10"] });
  });
});

describe("what is told", () => {
  it.each([
    {
      what: "missing numbers",
      text: "a,b,z\n1,2,1.5\n,3,2.5\n3,?,3.5\n6,NA,4.5",
      notes: [
        '"a": 1 value is missing, the median 3 stands in.',
        '"b": 2 values are missing, the median 2.5 stands in.',
      ],
      inputs: [1, 2, 3, 3, 3, 2.5, 6, 2.5],
    },
    {
      what: "numbers that are not finite",
      text: "a,z\n1,1.5\n-inf,2.5\n3,3.5\n1e999,4.5",
      notes: ['"a": 2 values are not finite, the median 2 stands in.'],
      inputs: [1, 2, 3, 2],
    },
    {
      what: "rows without a target",
      text: "a,z\n1,1.5\n2,\n9,NaN\n4,4.5\n,5.5",
      notes: ["2 rows have no target and are left out.", '"a": 1 value is missing, the median 2.5 stands in.'],
      inputs: [1, 4, 2.5],
    },
    {
      what: "texts of few kinds",
      text: "land,z\nUSA,1.5\nJapan,2.5\n,3.5\nUSA,4.5",
      notes: [
        '"land" is 2 inputs, 0 or 1 each: "Japan", "USA".',
        '"land": 1 value is missing, all its inputs are 0 there.',
      ],
      inputs: [0, 1, 1, 0, 0, 0, 0, 1],
    },
    {
      what: "columns without anything to learn from",
      text: "a,same,word,none,z\n1,3,w,,1.5\n2,3,w,,2.5",
      notes: [
        '"same" is left out: all its values are 3.',
        '"word" is left out: all its values are "w".',
        '"none" is left out: it has no values.',
      ],
      inputs: [1, 2],
    },
  ])("$what", ({ text, notes, inputs }) => {
    const found = read(text);
    expect(found.notes).toEqual(['The target is "z": a number.', ...notes]);
    expect(found.inputs).toEqual(inputs);
  });

  it("names that occur twice or not at all", () => {
    const { dataset, notes } = read("a,a,,a (2),z\n1,2,3,4,1.5\n5,6,7,8,2.5");
    expect(dataset.inputs).toEqual(["a", "a (2)", "column 3", "a (2) (2)"]);
    expect(notes.slice(0, 2)).toEqual([
      'Another column is named "a": the later one is "a (2)" here.',
      'Another column is named "a (2)": the later one is "a (2) (2)" here.',
    ]);
  });

  it("blank lines", () => {
    expect(read("a,z\n\n1,1.5\n  \n2,2.5\n").notes[0]).toBe("2 blank lines are left out.");
  });

  it("characters in another encoding", () => {
    expect(read("caf\uFFFD,z\n1,1.5\n2,2.5").notes[0]).toContain("not UTF-8");
  });

  it("texts of many kinds, with the first of them, since it may be a slip in a column of numbers", () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i === 7 ? "7o" : i},${i},${i / 4}`);
    const { notes, inputs } = read(`a,b,z\n${rows.join("\n")}`);
    expect(notes[1]).toBe('"a" is left out: it has more than 12 different texts, such as "7o" in line 9.');
    expect(inputs).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it("a target that is not the last column, because that one cannot be a target", () => {
    const rows = Array.from({ length: 13 }, (_, i) => `${i},${i / 2},car ${i}`);
    const found = read(`x,mpg,name\n${rows.join("\n")}`);
    const { dataset, notes, target } = found;
    expect([target, dataset.inputs]).toEqual(["mpg", ["x"]]);
    expect(notes).toEqual([
      'The target is "mpg", not the last column: a number.',
      '"name" is left out: it has more than 12 different texts, such as "car 0" in line 2.',
    ]);
  });

  it("of hundreds of columns only the first thirty are told one by one", () => {
    const columns = Array.from({ length: 300 }, (_, j) => `c${j}`);
    const row = (z: number) => `${columns.map(() => 7).join(",")},${z},${z}`;
    const { notes } = read(`${columns.join(",")},a,z\n${row(1.5)}\n${row(2.5)}`);
    expect(notes).toHaveLength(1 + 30 + 1);
    expect(notes[31]).toBe("270 more notes like these.");
  });
});

it("Auto MPG written as a file with gaps and names is the dataset that is bundled", async () => {
  await autoMpg.load?.();
  const cars = autoMpg.samples({}, 0);
  const origins = ["American", "European", "Japanese"];
  const rows = Array.from({ length: cars.count }, (_, i) => {
    const car = [...cars.inputs.subarray(9 * i, 9 * i + 9)];
    const measured = car.slice(0, 6).map((value, j) => (j === 2 && value === 93.5 ? "?" : value));
    return [...measured, origins[car.indexOf(1, 6) - 6], `"car ""${i}"", with a comma"`, cars.targets[i]].join(",");
  });
  const text = `${autoMpg.inputs.slice(0, 6).join(",")},origin,name,mpg\n${rows.join("\n")}\n`;
  const { inputs, targets, notes, dataset } = read(text);
  expect(inputs).toEqual([...cars.inputs]);
  expect(targets).toEqual([...cars.targets]);
  expect(dataset).toMatchObject({ task: "regression", standardized: autoMpg.standardized });
  expect(notes).toEqual([
    'The target is "mpg": a number.',
    '"horsepower": 6 values are missing, the median 93.5 stands in.',
    '"origin" is 3 inputs, 0 or 1 each: "American", "European", "Japanese".',
    '"name" is left out: it has more than 12 different texts, such as "car \\"0\\", with a comma" in line 2.',
  ]);
});
