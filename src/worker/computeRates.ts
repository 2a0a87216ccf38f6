/** Computes optimizers' steps to the target against their rates off the page's thread. */
import { registry } from "../index.js";
import { type RateCurve, rateCurve } from "../race/rateCurve.js";
import { computeInPool } from "./pool.js";
import type { Run } from "./slices.js";

export interface RatesOrder {
  readonly optimizer: string;
  readonly surface: string;
  readonly steps: number;
}

export const ratesWork = ({ optimizer, surface, steps }: RatesOrder) => rateCurve(optimizer, surface, steps, registry);

const startWorker = () => new Worker(new URL("./ratesWorker.ts", import.meta.url), { type: "module" });

/** @param tell told each curve as it comes; the order is the machine's */
export const computeRates = (orders: readonly RatesOrder[], tell: (order: RatesOrder, curve: RateCurve) => void): Run =>
  computeInPool(orders, startWorker, ratesWork, tell);
