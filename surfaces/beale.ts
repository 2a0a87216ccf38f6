import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * The valley of the 2014 animation: flat, bent, and between walls as high as 1e5, so that adaptive rules shine.
 * Hazard: not coercive. Along y = 1 + c/x, c = −111/112, the loss falls to 0.452… as x → ±∞, so a marble that gets to
 * x < 0 runs away for ever with falling loss; there is no minimum where it goes, only that curve's lower bound.
 */
const beale: Surface = analyticSurface({
  id: "beale",
  name: "Beale",
  reference:
    "E. M. L. Beale, On an iterative method for finding a local minimum, Princeton, Technical Report 25 (1958)",
  formula: "(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2",
  domain: [
    [-4.5, 4.5],
    [-4.5, 4.5],
  ],
  start: [1, 1.5],
  minima: [{ at: [3, 0.5], value: 0, global: true }],
  saddles: [
    [0, 1],
    [0.10053793732415836, -2.644513585023125],
  ],
});

export default beale;
