import type { Preview } from "../../src/core/surface.js";

/** A preview as its data module holds it. */
interface PreviewText {
  readonly area: readonly (readonly number[])[];
  readonly least: number;
  readonly most: number;
  readonly levels: string;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Losses within a sixth or so: their logarithms are kept in 64 levels. */
export function previewOf({ area: [x, y], least, most, levels }: PreviewText): Preview {
  const rows = levels.trim().split("\n");
  const logOf = (letter: string) => least + ((most - least) * letters.indexOf(letter)) / (letters.length - 1);
  return {
    columns: rows[0].length,
    rows: rows.length,
    area: [
      [x[0], x[1]],
      [y[0], y[1]],
    ],
    value: Float64Array.from(rows.join(""), (letter) => Math.exp(logOf(letter))),
  };
}
