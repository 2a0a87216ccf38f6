import type { Minimum, Surface } from "../src/core/surface.js";
import { analyticSurface } from "../src/formula/analytic.js";

/** The minima with x ≥ y ≥ 0 as x, y, f; f is symmetric in x, in y, and under exchange of both. */
const octant: readonly (readonly [x: number, y: number, value: number])[] = [
  [0, 0, 0],
  [0.9521665459501717, 0, 2.579927557029872],
  [0.9684776587077244, 0.9684776587077244, 3.57445187725768],
  [1.9589197181217173, 0, 4.884065258091154],
  [1.9646166628629862, 0.9824160350791393, 5.381864187490192],
  [1.9744519864841166, 1.9744519864841166, 6.559645375627878],
  [2.964619443112052, 0, 6.882582646801293],
  [2.9672595287625643, 0.9891541864816626, 7.180951647715365],
  [2.973139419924383, 1.9821399503814776, 7.9617112746898275],
  [3.9694667433517576, 0, 8.616250044048797],
  [3.9709183150642833, 0.9927672061700447, 8.813151774046892],
  [2.9792239546911445, 2.9792239546911445, 9.001093478292008],
  [3.974540178468205, 1.9873106146274968, 9.353039239137804],
  [4.973611257996986, 0, 10.120331273799984],
  [3.978924750768195, 2.9842137381272384, 10.12035074363267],
  [4.974497722176982, 0.9949203738218393, 10.257974372149421],
  [4.976843849330102, 1.9907648757355256, 10.645027483714342],
  [3.983067699689763, 3.983067699689763, 10.998262102599446],
  [4.97995793948682, 2.987995058852837, 11.217549480016737],
  [4.983198896760882, 3.986568097953945, 11.901256635114166],
  [4.986180456997876, 4.986180456997876, 12.632268991516002],
];

function reflections([x, y, value]: readonly [number, number, number]): readonly Minimum[] {
  const signs = (t: number) => (t === 0 ? [t] : [-t, t]);
  const pairs =
    x === y
      ? [[x, y]]
      : [
          [x, y],
          [y, x],
        ];
  return pairs.flatMap(([a, b]) =>
    signs(a).flatMap((u) => signs(b).map((v): Minimum => ({ at: [u, v], value, global: x === 0 }))),
  );
}

/**
 * A cone in a field of 120 shallow minima, all listed: signs of the gradient mislead far out, and at the tip its
 * length stays 2.83 however near one is, so fixed and sign-like steps end in an oscillation. Hazard: not
 * differentiable at (0, 0), where the gradient is 0 by convention. The terms are grouped so that f(0, 0) is 0 and not
 * a rounding error.
 */
const ackley: Surface = analyticSurface({
  id: "ackley",
  name: "Ackley",
  reference: "D. H. Ackley, A Connectionist Machine for Genetic Hillclimbing, Kluwer (1987)",
  formula: "20(1 - exp(-0.2sqrt(0.5(x^2 + y^2)))) + (e - exp(0.5(cos(2pi x) + cos(2pi y))))",
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-2.7, 3.8],
  minima: octant.flatMap(reflections),
});

export default ackley;
