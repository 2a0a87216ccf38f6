import { trainLimits } from "../trainRun.js";

/**
 * What a file is held to. A hundred thousand lines of five columns take 0.25 s and 60 MB, twenty million characters in 785
 * columns 1.5 s; a million lines would take as long for the parsing alone, with 550 MB, and a network that trains before
 * one's eyes has no use for them.
 */
export const csvLimits = {
  characters: 20_000_000,
  /** With the names and blank ones; a line break within quotes does not count. */
  lines: trainLimits.rows,
  /** Of the file, and then of inputs with the target, since a column of texts becomes several. */
  columns: trainLimits.columns,
  /** With fewer there is nothing to train on or nothing to test with. */
  fewestRows: 2,
  /** As many different texts, or whole numbers of a target, are classes; more are not. */
  classes: 12,
  /** Issues of one kind that are told one by one. */
  issues: 10,
  /** Notes on columns that are told one by one. */
  notes: 30,
} as const;
