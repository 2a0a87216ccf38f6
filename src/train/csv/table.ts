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
  const broken = brokenQuotes(errors);
  if (broken.length > 0) {
    return { ok: false, issues: fewOf(broken, (quote) => quoteIssue(body, quote), "broken quotes") };
  }
  const table = checkedTable(data, body.includes('"'));
  if (!table.ok || !body.includes("\uFFFD")) return table;
  const note = "Some characters are not UTF-8 and show as \uFFFD: the file may have been saved in another encoding.";
  return { ok: true, value: { ...table.value, notes: [...table.value.notes, note] } };
}

/** An issue for each thing found, up to the limit of one kind, and then how many more there are. */
export function fewOf<T>(found: readonly T[], issueOf: (one: T) => Issue, kind: string): Issue[] {
  const more = found.length - csvLimits.issues;
  const few = found.slice(0, csvLimits.issues).map(issueOf);
  return more > 0 ? [...few, { path: "", got: `${more} more ${kind}`, expected: "none" }] : few;
}

const empty: Issue = { path: "", got: "an empty file", expected: "a line of names and rows of values" };

const tooMany: Issue = {
  path: "",
  got: `more than ${csvLimits.lines} lines`,
  expected: `at most ${csvLimits.lines}: a sample of them will do`,
};

export const tooWide = (columns: number): Issue => ({
  path: "",
  got: `${columns} columns`,
  expected: `at most ${csvLimits.columns}, those made of texts included`,
});

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

/** The errors about quotes; of several about the same field the first. */
function brokenQuotes(errors: readonly ParseError[]): ParseError[] {
  const places = new Map<number | undefined, ParseError>();
  for (const error of errors) {
    if (error.type === "Quotes" && !places.has(error.index)) places.set(error.index, error);
  }
  return [...places.values()];
}

function quoteIssue(text: string, { code, index }: ParseError): Issue {
  const path = `line ${1 + lineBreaksIn(text.slice(0, index))}`;
  return code === "MissingQuotes"
    ? { path, got: "a quoted field that never ends", expected: "a closing quote" }
    : { path, got: "a quote inside a quoted field", expected: 'a doubled one, "", or a delimiter after it' };
}

const lineBreak = /\r\n|\r|\n/g;
const lineBreaksIn = (text: string) => (/[\r\n]/.test(text) ? (text.match(lineBreak)?.length ?? 0) : 0);

/**
 * Leaves blank lines out, and finds lines that are longer or shorter than the first.
 * @param hasQuotes whether cells may have line breaks
 */
function checkedTable(data: readonly (readonly string[])[], hasQuotes: boolean): Result<Table> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const uneven: { readonly line: number; readonly length: number }[] = [];
  let line = 1;
  for (const row of data) {
    const isBlank = row.length === 1 && row[0].trim() === "";
    if (!isBlank) {
      rows.push(row);
      lines.push(line);
      if (row.length !== rows[0].length) uneven.push({ line, length: row.length });
    }
    line += 1 + (hasQuotes ? row.reduce((sum, cell) => sum + lineBreaksIn(cell), 0) : 0);
  }
  if (rows.length === 0) return { ok: false, issues: [empty] };
  if (rows[0].length > csvLimits.columns) return { ok: false, issues: [tooWide(rows[0].length)] };
  if (uneven.length > 0) {
    const issueOf = ({ line, length }: (typeof uneven)[number]): Issue => ({
      path: `line ${line}`,
      got: plural(length, "value", "values"),
      expected: `${rows[0].length}`,
    });
    return { ok: false, issues: fewOf(uneven, issueOf, "such lines") };
  }
  const blank = data.length - rows.length;
  const notes = blank > 0 ? [`${plural(blank, "blank line is", "blank lines are")} left out.`] : [];
  return { ok: true, value: { rows, lines, notes } };
}

/** `1 value is`, `7 values are`. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
