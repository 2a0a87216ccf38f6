import { numberField, textField } from "../../core/csvField.js";
import type { Cell } from "../../race/matrix.js";
import type { MatrixChoice } from "../../share/matrixHash.js";

/** The matrix as CSV: a row for each cell that is computed. A median that is none is an empty field. */
export function matrixCsv(
  { optimizers, surfaces, rules }: MatrixChoice,
  cellOf: (optimizer: string, surface: string) => Cell | undefined,
): string {
  const { measure, budget, gradientCost, seed } = rules;
  const head = "optimizer,surface,measure,budget,gradientCost,seed,starts,arrived,median,learningRate\n";
  const rows = optimizers.flatMap((optimizer) =>
    surfaces.flatMap((surface) => {
      const cell = cellOf(optimizer, surface);
      if (!cell) return [];
      const names = [optimizer, surface, measure].map(textField);
      const numbers = [budget, gradientCost, seed, cell.starts, cell.arrived, cell.median, cell.rate].map(numberField);
      return [`${[...names, ...numbers].join(",")}\n`];
    }),
  );
  return head + rows.join("");
}
