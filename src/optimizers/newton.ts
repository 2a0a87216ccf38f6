/**
 * Newton's method: goes to where the parabola that fits slope and curvature here has its stationary point, be it a
 * minimum, a saddle or a maximum.
 *
 *   θ ← θ − η Σ (gₖ / (λₖ + δ)) eₖ    over the curvatures λₖ and their directions eₖ, gₖ the slope along eₖ
 *
 * On two coordinates only, as a reference: no network has its second derivatives to spare. The curvatures come from
 * central differences of four gradients close by, which noise leaves alone, as it is the same there; an update costs five
 * gradients. A direction without curvature is not gone along. `saddleFree` takes |λₖ| instead (Dauphin et al. 2014), and
 * so leaves saddles and maxima.
 */
import { flag, learningRate } from "../core/hyperparameters.js";
import type { Optimizer } from "../core/optimizer.js";
import { noProbe, type Probe } from "../core/probe.js";

const newton: Optimizer<"learningRate" | "damping" | "saddleFree", never> = {
  id: "newton",
  name: "Newton",
  reference: "https://arxiv.org/abs/1406.2572",
  params: {
    learningRate: {
      ...learningRate(1),
      label: "share of the step",
      sentence: "How much of Newton's step is gone: at 1 it ends where the parabola does.",
    },
    damping: {
      label: "damping",
      symbol: "δ",
      sentence: "Added to every curvature: the larger, the shorter the steps, and the more like gradient descent's.",
      default: 0,
      min: 0,
      max: 1e9,
      slider: [1e-6, 1e3],
      scale: "log",
    },
    saddleFree: flag("saddle-free", "Takes curvatures without their signs, so that it goes down along each of them."),
  },
  slots: {},
  asks: "besides",
  planeOnly: true,
  step(theta, gradient, _slots, { learningRate, damping, saddleFree }, _t, { count }, probe = noProbe) {
    const found = probe.gradient;
    for (let i = 0; i < count; i++) {
      const x = theta[i];
      const y = theta[count + i];
      const h = reach * Math.max(1, Math.abs(x));
      const k = reach * Math.max(1, Math.abs(y));
      look(probe, i, x + h, y);
      let xx = found[0];
      let xy = found[1] / (4 * h);
      look(probe, i, x - h, y);
      xx = (xx - found[0]) / (2 * h);
      xy -= found[1] / (4 * h);
      look(probe, i, x, y + k);
      let yy = found[1];
      xy += found[0] / (4 * k);
      look(probe, i, x, y - k);
      yy = (yy - found[1]) / (2 * k);
      xy -= found[0] / (4 * k);
      // (c, s) is the direction of the greater curvature; the root with the sum under it is the exact one of the two.
      const half = (xx - yy) / 2;
      const spread = Math.sqrt(half * half + xy * xy);
      const large = spread === 0 ? 1 : Math.sqrt((1 + Math.abs(half) / spread) / 2);
      const small = spread === 0 ? 0 : xy / (2 * large * spread);
      const c = half < 0 ? small : large;
      const s = half < 0 ? large : small;
      const middle = (xx + yy) / 2;
      const along = part(c * gradient[i] + s * gradient[count + i], middle + spread, damping, saddleFree);
      const across = part(c * gradient[count + i] - s * gradient[i], middle - spread, damping, saddleFree);
      theta[i] = x - learningRate * (c * along - s * across);
      theta[count + i] = y - learningRate * (s * along + c * across);
    }
  },
};
export default newton;

/** Where differences of numbers of 16 digits are most exact: the cube root of their rounding. */
const reach = 6e-6;

function look(probe: Probe, i: number, x: number, y: number): void {
  probe.point[0] = x;
  probe.point[1] = y;
  probe.slope(i);
}

/** The way to the parabola's stationary point along one direction. */
function part(slope: number, curvature: number, damping: number, saddleFree: number): number {
  const divisor = (saddleFree === 1 ? Math.abs(curvature) : curvature) + damping;
  return divisor === 0 ? 0 * slope : slope / divisor;
}
