/** The page's matrix: what is asked for, the cells that are computed, and the work on the others. */
import { registry } from "../../index.js";
import type { Cell, MatrixRules } from "../../race/matrix.js";
import type { MatrixChoice } from "../../share/matrixHash.js";
import { computeMatrix } from "../../worker/computeMatrix.js";
import { label } from "../i18n/labels.js";

export type Phase = "computing" | "cancelled" | "done";

export class Matrix {
  choice: MatrixChoice;
  phase: Phase = "done";
  /** Cells stay when others are asked for: who comes back to them finds them there. */
  readonly #cells = new Map<string, Cell>();
  readonly #changed: () => void;
  #work: { cancel(): void } | undefined;

  /** @param changed told after every cell, and where the phase changes */
  constructor(choice: MatrixChoice, changed: () => void) {
    this.choice = choice;
    this.#changed = changed;
  }

  cellOf(optimizer: string, surface: string): Cell | undefined {
    return this.#cells.get(keyOf(optimizer, surface, this.choice.rules));
  }

  /** Those of the choice that are computed. */
  get cells(): readonly Cell[] {
    const { optimizers, surfaces } = this.choice;
    return optimizers.flatMap((optimizer) => surfaces.flatMap((surface) => this.cellOf(optimizer, surface) ?? []));
  }

  get size(): number {
    return this.choice.optimizers.length * this.choice.surfaces.length;
  }

  get done(): number {
    return this.cells.length;
  }

  /** Computes what is missing of another choice, or of the same one. */
  compute(choice: MatrixChoice = this.choice): void {
    this.#work?.cancel();
    this.choice = choice;
    const orders = this.#missing();
    this.phase = orders.length > 0 ? "computing" : "done";
    this.#changed();
    if (orders.length === 0) return;
    this.#work = computeMatrix(orders, (order, cell) => {
      this.#cells.set(keyOf(order.optimizer, order.surface, order.rules), cell);
      if (this.#missing().length === 0) this.phase = "done";
      this.#changed();
    });
  }

  cancel(): void {
    this.#work?.cancel();
    this.phase = "cancelled";
    this.#changed();
  }

  #missing() {
    const { optimizers, surfaces, rules } = this.choice;
    return surfaces.flatMap((surface) =>
      optimizers
        .filter((optimizer) => !this.cellOf(optimizer, surface))
        .map((optimizer) => ({ optimizer, surface, rules })),
    );
  }
}

const keyOf = (optimizer: string, surface: string, rules: MatrixRules) => JSON.stringify([optimizer, surface, rules]);

export const optimizerName = (id: string): string => label(registry.optimizers.get(id)?.name ?? id);
