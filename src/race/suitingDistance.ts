import type { Domain } from "../core/layout.js";

/** A target's size that suits a domain: about a fortieth of its shorter side, to one digit. */
export const suitingDistance = ([[x0, x1], [y0, y1]]: Domain): number =>
  Number((Math.min(x1 - x0, y1 - y0) / 40).toPrecision(1));
