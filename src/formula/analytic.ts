import type { Domain, Point } from "../core/layout.js";
import type { Params, Values } from "../core/param.js";
import type { Minimum, Surface } from "../core/surface.js";

/** An analytic surface as its file writes it: mostly data. What depends on the params is a function of their values. */
export interface AnalyticSurface {
  readonly id: string;
  readonly name: string;
  readonly reference?: string;
  /** f in the variables x and y and the surface's own params, by name. */
  readonly formula: string;
  readonly params?: Params;
  readonly domain: Domain;
  readonly start: Point;
  readonly minima: readonly Minimum[] | ((p: Values) => readonly Minimum[]);
  readonly saddles?: readonly Point[] | ((p: Values) => readonly Point[]);
}

/** A Surface from its data. The formula is parsed and differentiated at its first evaluation. */
export declare function analyticSurface(definition: AnalyticSurface): Surface;
