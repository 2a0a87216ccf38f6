/** Samples as they are typed into a table, cell by cell, and the network that is taught them. */
import type { Result } from "../core/issue.js";
import { initialize } from "../network/initializers.js";
import { layersOf, parameterCountOf } from "../network/layers.js";
import { type Exercise, exerciseLimits } from "./model.js";
import { type NetworkFile, parseNetworkFile } from "./networkFile.js";

/** A row for each sample; all rows of a part are as long as the first. */
export interface SampleTexts {
  readonly inputs: readonly (readonly string[])[];
  readonly targets: readonly (readonly string[])[];
}

export type SamplePart = keyof SampleTexts;
export const sampleParts = ["inputs", "targets"] as const satisfies readonly SamplePart[];

/** Where an issue with a cell is, as `readSampleTexts` tells it. */
export const cellPath = (part: SamplePart, row: number, column: number): string => `samples.${part}[${row}][${column}]`;

export function sampleTextsOf({ samples: { count, inputs, targets } }: Exercise): SampleTexts {
  const rowsOf = (values: Float64Array) => {
    const width = values.length / count;
    return Array.from({ length: count }, (_, row) =>
      Array.from(values.subarray(row * width, (row + 1) * width), (value) => String(value)),
    );
  };
  return { inputs: rowsOf(inputs), targets: rowsOf(targets) };
}

/** The texts with so many rows; new cells are empty. */
export function withRows({ inputs, targets }: SampleTexts, count: number): SampleTexts {
  const fitted = (rows: readonly (readonly string[])[]) =>
    Array.from({ length: count }, (_, row) => rows[row] ?? new Array<string>(rows[0]?.length ?? 1).fill(""));
  return { inputs: fitted(inputs), targets: fitted(targets) };
}

export function withoutRow(texts: SampleTexts, row: number): SampleTexts {
  const rest = (rows: readonly (readonly string[])[]) => rows.filter((_, k) => k !== row);
  return { inputs: rest(texts.inputs), targets: rest(texts.targets) };
}

/** The texts with so many columns of a part; new cells are empty. */
export function withColumns(texts: SampleTexts, part: SamplePart, width: number): SampleTexts {
  const rows = texts[part].map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return { ...texts, [part]: rows };
}

export const canHave = (kind: "rows" | "columns", count: number): boolean =>
  count >= 1 && count <= (kind === "rows" ? exerciseLimits.samples : exerciseLimits.width);

/**
 * The network with these samples, or every issue at once. It keeps its weights where it has as many inputs and outputs as
 * before; else it gets others, the same each time.
 */
export function readSampleTexts(
  { spec, sharedBiases }: Exercise,
  theta: Float64Array,
  texts: SampleTexts,
): Result<NetworkFile> {
  const widths = [texts.inputs[0]?.length ?? 0, texts.targets[0]?.length ?? 0] as const;
  const sizes = [widths[0], ...spec.sizes.slice(1, -1), widths[1]];
  const layers = layersOf({ ...spec, sizes });
  const isSame = sizes.join() === spec.sizes.join();
  const weights = isSame ? theta : new Float64Array(parameterCountOf(layers));
  if (!isSame) initialize(layers, { kind: "glorot" }, 0, weights);
  const { hidden, output, loss } = spec;
  return parseNetworkFile({
    version: 1,
    network: { sizes, hidden, output, loss },
    sharedBiases,
    theta: [...weights],
    samples: { inputs: valuesOf(texts.inputs), targets: valuesOf(texts.targets) },
  });
}

/** A text that is no number stays one, so that the issue can show it; an empty cell is nothing. */
const valuesOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((text) => (text.trim() === "" ? undefined : numberOrAsTyped(text.trim()))));

function numberOrAsTyped(text: string): number | string {
  // As typed on keyboards that write −1 with a true minus sign, or in full width.
  const number = Number(text.normalize("NFKC").replace(/^−/, "-"));
  return Number.isNaN(number) ? text : number;
}
