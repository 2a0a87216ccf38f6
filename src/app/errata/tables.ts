/** Tables of computed numbers that an erratum shows in place. */

import { fixed, precise } from "./digits.js";
import { adadeltaPlace, growingStep, lastMove, spike } from "./ruleFigures.js";
import type { HeadKey, RowKey } from "./words.js";
import { rpropErrors } from "./workedFigures.js";

/** A cell is a number in words, or the key of a text. */
export interface Table {
  readonly head: readonly HeadKey[];
  readonly rows: () => Promise<readonly (readonly (string | { readonly text: RowKey })[])[]>;
}

export const spikeTable: Table = {
  head: ["head.zeros", "head.step"],
  rows: async () => [
    ...[10, 100, 1000, 10_000].map((zeros) => [String(zeros), precise(spike(zeros), 4)]),
    [{ text: "row.growing" }, precise(growingStep(), 4)],
  ],
};

export const cacheTable: Table = {
  head: ["head.rho", "head.from0", "head.from1"],
  rows: async () =>
    [0.9, 0.99, 0.999].map((rho) => {
      const first = (initialAccumulator: number, g: number) =>
        -lastMove("rmsprop", { learningRate: 1, rho, epsilon: 0, initialAccumulator }, [g]);
      return [String(rho), precise(first(0, 0.3), 4), precise(first(1, 1), 4)];
    }),
};

export const unitsTable: Table = {
  head: ["head.scale", "head.usual", "head.tiny"],
  rows: async () =>
    [0.01, 1, 100].map((scale) => [
      String(scale),
      precise(adadeltaPlace(scale, 1e-6), 3),
      fixed(adadeltaPlace(scale, 1e-30), 9),
    ]),
};

export const rpropTable: Table = {
  head: ["head.epochs", "head.batch", "head.page"],
  rows: async () =>
    [1, 2, 10, 50].map((epochs) => {
      const { batch, page } = rpropErrors(epochs);
      return [String(epochs), fixed(batch, 6), fixed(page, 6)];
    }),
};

export const outputTable: Table = {
  head: ["head.loss", "head.wrong", "head.accuracy"],
  async rows() {
    const { irisOutcomes } = await import("./outputFigures.js");
    const range = (values: readonly number[]) =>
      [...new Set([Math.min(...values), Math.max(...values)].map((value) => precise(value, 2)))].join(" – ");
    return Promise.all(
      (["independent", "binary", "softmax"] as const).map(async (kind) => {
        const outcomes = await irisOutcomes(kind);
        const [wrong, accuracy] = [outcomes.map((one) => one.wrong), outcomes.map((one) => one.accuracy)];
        return [{ text: `row.${kind}` } as const, range(wrong), range(accuracy)];
      }),
    );
  },
};
