import type { Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/**
 * Four hills on the floor of a wide bowl: marbles are deflected, and may rest in a hollow behind a hill. Small
 * differences of speed decide who passes on which side.
 */
const gaussianHills: Surface = analyticSurface({
  id: "gaussian-hills",
  name: "Gaussian hills",
  formula:
    "0.1(x^2 + y^2) + 1.2exp(-2((x - 1)^2 + (y - 0.6)^2)) + 0.9exp(-2((x + 0.8)^2 + (y - 1.1)^2))" +
    " + exp(-2((x - 0.3)^2 + (y + 1.2)^2)) + 0.7exp(-2((x + 1.3)^2 + (y + 0.6)^2))",
  domain: [
    [-3, 3],
    [-3, 3],
  ],
  start: [-2.1, -2.4],
  minima: [
    { at: [-0.16992011316764744, -0.00839310675760376], value: 0.1394083846495764, global: true },
    { at: [1.3870059711141292, -0.6079554793854779], value: 0.32408018231613167 },
    { at: [0.28919569330010525, 1.6201299360018127], value: 0.37419308969152215 },
    { at: [-1.7180127750986032, 0.4096356784626029], value: 0.44050411039769155 },
    { at: [-0.8078318150717445, -1.6163428810238354], value: 0.4418864930977969 },
  ],
});

export default gaussianHills;
