/** Optimizers, each in a module of its own that is fetched when it is named. */

import type { Optimizer } from "./core/optimizer.js";
import { PlugIns } from "./core/plugIns.js";

export const optimizers = new PlugIns<Optimizer>(
  import.meta.glob(["./*.ts", "!./*.test.ts"], { base: "./optimizers" }),
);
