/** How a weight's gradient and its new value come about, as equations with their numbers. */
import { element, operator } from "../formula/mathml-parts.js";
import { letters } from "./letters.js";
import type { Model } from "./model.js";
import { unitName, type WeightPlace } from "./names.js";
import { type Piece, quantity, type Working } from "./piece.js";
import { rpropSettings, signOf } from "./rpropPlus.js";
import type { Trace } from "./trace.js";
import type { Update } from "./update.js";

/** ∂E/∂w = −δ y of one sample; of a shared bias −Σ δ. */
export function gradientWorking(model: Model, trace: Trace, { name, layer, unit, from }: WeightPlace): Working {
  const { sizes } = model.exercise.spec;
  const { delta, inputs } = trace.layers[layer - 1];
  const deltaOf = (k: number) => quantity(letters.delta(unitName(sizes, layer, k)), delta[k]);
  const slope = letters.slope(name);
  if (from !== undefined) {
    const y = quantity(letters.y(unitName(sizes, layer - 1, from)), inputs[from]);
    return { name: slope, pieces: [["−", deltaOf(unit), "·", y]], value: 0 - delta[unit] * inputs[from] };
  }
  if (!model.exercise.sharedBiases) return { name: slope, pieces: [["−", deltaOf(unit)]], value: -delta[unit] };
  const all = Array.from(delta, (_, k): Piece => ["−", deltaOf(k)]);
  return { name: slope, pieces: all, value: -delta.reduce((sum, d) => sum + d, 0) };
}

/** The most samples whose gradients are added up before one's eyes. */
const mostAdded = 4;

/** The gradient of all samples, the change that the rule makes of it, and the new weight. */
export function updateWorkings(model: Model, update: Update, place: WeightPlace): readonly Working[] {
  const { before, after, move } = update;
  const { index, name } = place;
  const old = quantity(letters.before(letters.weight(name)), before.theta[index]);
  const change = quantity(letters.move(name), move[index]);
  const gradient = update.rows.length > 1 ? [batchWorking(model, update, place)] : [];
  const rule = update.way === "rprop" ? rpropWorkings(update, place) : [momentumWorking(update, place)];
  return [
    ...gradient,
    ...rule,
    { name: letters.weight(name), pieces: [[old], ["+", change]], value: after.theta[index] },
  ];
}

function batchWorking(model: Model, update: Update, place: WeightPlace): Working {
  const slope = letters.slope(place.name);
  const count = update.rows.length;
  const each = update.traces.map((trace, k) =>
    quantity(letters.ofSample(slope, update.rows[k] + 1), gradientWorking(model, trace, place).value),
  );
  const isMean = model.network.ownReduction === "mean";
  const shown = count <= mostAdded ? each.map((g, k): Piece => (k > 0 ? ["+", g] : [g])) : [];
  const pieces: readonly Piece[] = !isMean || shown.length === 0 ? shown : [[`1/${count}`, "·", "("], ...shown, [")"]];
  return { name: slope, pieces, value: update.gradient[place.index] };
}

/** Δ = −η ∂E/∂w + α Δ₋. */
function momentumWorking({ settings, gradient, previousMove, move }: Update, { index, name }: WeightPlace): Working {
  const rate = quantity(letters.rate, settings.learningRate);
  const share = quantity(letters.momentum, settings.momentum);
  const last = quantity(letters.before(letters.move(name)), previousMove[index]);
  return {
    name: letters.move(name),
    pieces: [
      ["−", rate, "·", quantity(letters.slope(name), gradient[index])],
      ["+", share, "·", last],
    ],
    value: move[index],
  };
}

/** The step's length r by the sign of g·g₋, then Δ = −sign(g) r, or the last change taken back. */
function rpropWorkings(
  { before, after, gradient, previousMove, move }: Update,
  place: WeightPlace,
): readonly Working[] {
  const { index, name } = place;
  const last = before.rprop.previousGradient[index];
  const agreement = signOf(gradient[index] * last);
  const slope = quantity(letters.slope(name), gradient[index]);
  const size = letters.size(name);
  const sizeBefore = quantity(letters.before(size), before.rprop.stepSize[index]);
  const { etaPlus, etaMinus, maxStep, minStep } = rpropSettings;
  const grown: Piece =
    agreement > 0 ? ["min(", String(etaPlus), "·", sizeBefore, ",", String(maxStep), ")"] : [sizeBefore];
  const sized: Piece =
    agreement < 0 ? ["max(", String(etaMinus), "·", sizeBefore, ",", minStep.toFixed(6), ")"] : grown;
  const sign = { letters: signMath, numbers: () => element("mn", String(signOf(gradient[index]))) };
  const back: Piece = ["−", quantity(letters.before(letters.move(name)), previousMove[index])];
  const going: Piece = ["−", sign, "·", quantity(size, after.rprop.stepSize[index])];
  return [
    {
      name: element("mi", "s"),
      pieces: [["sign(", slope, "·", quantity(letters.before(letters.slope(name)), last), ")"]],
      value: agreement,
    },
    { name: size, pieces: [sized], value: after.rprop.stepSize[index] },
    { name: letters.move(name), pieces: [agreement < 0 ? back : going], value: move[index] },
  ];
}

const signMath = element("mrow", element("mi", "sign"), operator("("), element("mi", "g"), operator(")"));
