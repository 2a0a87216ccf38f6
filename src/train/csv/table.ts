import Papa, { type ParseError } from "papaparse";
import type { Issue, Result } from "../../core/issue.js";
import { csvLimits } from "./limits.js";

/** The rows of a file, all of one width, each with the line it begins in. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly notes: readonly string[];
}

/** The rows of a CSV text; the delimiter (comma, semicolon, tab or bar) is found out. Never throws. */
export function readTable(text: string): Result<Table> {
  const unreadable = unreadableIssue(text);
  if (unreadable) return { ok: false, issues: [unreadable] };
  // A final line break would count as a row of one field when the delimiter is found out.
  const body = text.replace(/^\uFEFF/, "").replace(/[\r\n]+$/, "");
  const { data, errors } = Papa.parse(body, { header: false, preview: csvLimits.lines + 1 });
  if (data.length > csvLimits.lines) return { ok: false, issues: [tooMany] };
  const broken = quoteIssues(body, errors);
  if (broken.length > 0) return { ok: false, issues: fewOf(broken, "broken quotes") };
  const table = checkedTable(data);
  if (!table.ok || !body.includes("\uFFFD")) return table;
  const note = "Some characters are not UTF-8 and show as \uFFFD: the file may have been saved in another encoding.";
  return { ok: true, value: { ...table.value, notes: [...table.value.notes, note] } };
}

/** Issues up to the limit of one kind, and then how many more there are. */
export function fewOf(issues: readonly Issue[], kind: string): Issue[] {
  const more = issues.length - csvLimits.issues;
  const few = issues.slice(0, csvLimits.issues);
  return more > 0 ? [...few, { path: "", got: `${more} more ${kind}`, expected: "none" }] : few;
}

const empty: Issue = { path: "", got: "an empty file", expected: "a line of names and rows of values" };

const tooMany: Issue = {
  path: "",
  got: `more than ${csvLimits.lines} lines`,
  expected: `at most ${csvLimits.lines}: a sample of them will do`,
};

function unreadableIssue(text: string): Issue | undefined {
  if (text.trim() === "") return empty;
  if (text.length > csvLimits.characters) {
    return { path: "", got: `${text.length} characters`, expected: `at most ${csvLimits.characters}` };
  }
  return hasControls(text) ? { path: "", got: "binary data", expected: "a text file in UTF-8" } : undefined;
}

/** Whether there are characters that no text has. UTF-16 that is read as UTF-8 is full of zeros, too. */
function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}

function quoteIssues(text: string, errors: readonly ParseError[]): Issue[] {
  const found = new Map<number, Issue>();
  for (const { code, index = 0 } of errors) {
    if (code === "InvalidQuotes" && !found.has(index)) {
      found.set(index, {
        path: `line ${lineAt(text, index)}`,
        got: "a quote inside a quoted field",
        expected: 'a doubled one, "", or a delimiter after it',
      });
    } else if (code === "MissingQuotes" && !found.has(index)) {
      found.set(index, {
        path: `line ${lineAt(text, index)}`,
        got: "a quoted field that never ends",
        expected: "a closing quote",
      });
    }
  }
  return [...found.values()];
}

const lineBreak = /\r\n|\r|\n/g;
const lineBreaksIn = (text: string) => (/[\r\n]/.test(text) ? (text.match(lineBreak)?.length ?? 0) : 0);
const lineAt = (text: string, index: number) => 1 + lineBreaksIn(text.slice(0, index));

/** Leaves blank lines out, and finds lines that are longer or shorter than the first. */
function checkedTable(data: readonly (readonly string[])[]): Result<Table> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const issues: Issue[] = [];
  let line = 1;
  for (const row of data) {
    const isBlank = row.length === 1 && row[0].trim() === "";
    if (!isBlank) {
      const width = rows.length > 0 ? rows[0].length : row.length;
      if (row.length !== width) {
        issues.push({ path: `line ${line}`, got: plural(row.length, "value", "values"), expected: `${width}` });
      }
      rows.push(row);
      lines.push(line);
    }
    line += 1 + row.reduce((sum, cell) => sum + lineBreaksIn(cell), 0);
  }
  if (rows.length === 0) return { ok: false, issues: [empty] };
  if (issues.length > 0) return { ok: false, issues: fewOf(issues, "such lines") };
  const blank = data.length - rows.length;
  const notes = blank > 0 ? [`${plural(blank, "blank line is", "blank lines are")} left out.`] : [];
  return { ok: true, value: { rows, lines, notes } };
}

/** `1 value is`, `7 values are`. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
