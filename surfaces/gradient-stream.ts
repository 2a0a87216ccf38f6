import { completeValues, type Params, type Values } from "../src/core/param.js";
import type { Surface } from "../src/core/surface.js";

type Name = "usual" | "rare" | "period" | "growth";

const params: Params<Name> = {
  usual: {
    label: "usual gradient",
    sentence: "What all updates see but one of each period.",
    default: 0.1,
    min: -1e6,
    max: 1e6,
    slider: [-2, 2],
  },
  rare: {
    label: "rare gradient",
    sentence: "What the last update of each period sees.",
    default: -0.9,
    min: -1e6,
    max: 1e6,
    slider: [-2, 2],
  },
  period: {
    label: "period",
    sentence: "After how many updates the rare gradient comes again.",
    default: 10,
    min: 1,
    max: 1e6,
    slider: [1, 200],
    integer: true,
  },
  growth: {
    label: "growth",
    sentence: "What every update multiplies all later gradients by.",
    default: 1,
    min: 0.5,
    max: 2,
    slider: [0.9, 1.2],
  },
};

/**
 * One weight that meets given gradients, whatever its place: mini-batches that disagree (Hinton, lecture 6e), a lone
 * gradient after zeros, gradients that grow. Along x update t sees the rare gradient where the period divides t, else the
 * usual one, times growth^(t − 1); across it is the bowl y²/2. The map is the mean of one period without growth.
 */
function stream(given: Partial<Values>): Surface {
  const { usual, rare, period, growth } = completeValues<string>(params, given) as Values<Name>;
  const mean = (usual * (period - 1) + rare) / period;
  const evaluateAt =
    (slope: number): Surface["evaluate"] =>
    (theta, { count }, gradient, value) => {
      for (let i = 0; i < count; i++) {
        const [x, y] = [theta[i], theta[count + i]];
        gradient[i] = slope;
        gradient[count + i] = y;
        if (value) value[i] = slope * x + (y * y) / 2;
      }
    };
  const seen = (t: number) => (t % period === 0 ? rare : usual) * growth ** (t - 1);
  return {
    id: "gradient-stream",
    name: "Gradient stream",
    reference: "https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf",
    note: "Its gradients along x are a list, whatever the place: batches that disagree. The map shows their mean.",
    params,
    domain: [
      [-6, 6],
      [-3, 3],
    ],
    start: [0, 1],
    minima: [],
    evaluate: evaluateAt(mean),
    stepwise: () => (theta, t, layout, gradient, value) => evaluateAt(seen(t))(theta, layout, gradient, value),
    withParams: stream,
  };
}

const gradientStream: Surface = stream({});
export default gradientStream;
