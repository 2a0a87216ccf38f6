/** Surfaces, each in a module of its own that is fetched when it is named. */
import { PlugIns } from "./core/plugIns.js";
import type { Surface } from "./core/surface.js";

export const surfaces = new PlugIns<Surface>(import.meta.glob("./*.ts", { base: "../surfaces" }));
