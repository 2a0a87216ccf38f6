import { show } from "../../core/issue.js";
import { isNumber } from "./column.js";
import type { Table } from "./table.js";

export interface Header {
  readonly names: readonly string[];
  /** How many rows of the table are the header: 1 or 0. */
  readonly rows: 0 | 1;
  readonly notes: readonly string[];
}

/**
 * The columns' names: the first line, if it has no number, or as the user says. A name that is missing is made from the
 * column's number, and one that occurred before is told apart by a number.
 */
export function readHeader({ rows }: Table, given?: boolean): Header {
  const hasHeader = given ?? !rows[0].some((cell) => isNumber(cell.trim()));
  if (!hasHeader) {
    const names = rows[0].map((_, j) => numbered(j));
    const notes = given === undefined ? ["The first line has numbers: the columns are named by their places."] : [];
    return { names, rows: 0, notes };
  }
  const names: string[] = [];
  const notes: string[] = [];
  for (const [j, cell] of rows[0].entries()) {
    const wanted = cell.trim() === "" ? numbered(j) : cell.trim();
    const name = untaken(wanted, names);
    if (name !== wanted) notes.push(`Another column is named ${show(wanted)}: the later one is ${show(name)} here.`);
    names.push(name);
  }
  return { names, rows: 1, notes };
}

const numbered = (j: number) => `column ${j + 1}`;

function untaken(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let k = 2; taken.includes(name); k++) name = `${wanted} (${k})`;
  return name;
}
