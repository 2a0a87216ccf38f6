/** The worked example of the back-propagation slides and the first click of the XOR page, computed as they are read. */
import { Model } from "../../backprop/model.js";
import { type RpropMemory, rpropStep, signOf } from "../../backprop/rpropPlus.js";
import { firstState } from "../../backprop/state.js";
import { advanceEpochs, makeUpdate } from "../../backprop/update.js";
import { workedExercise, workedRows, workedSettings, workedTheta } from "../../backprop/worked.js";
import { heatonSettings, heatonTheta, xorExercise } from "../../backprop/xor.js";

/** A quantity of the worked example by its id, after one update. */
export function workedValue(id: string): number {
  const row = workedRows.find((known) => known.id === id);
  if (!row) throw new Error(`the worked example has no ${id}`);
  const before = firstState(Float64Array.from(workedTheta));
  return row.value(
    makeUpdate(new Model(workedExercise), { way: "online", rows: [0], settings: workedSettings, before }),
  );
}

const xor = () => ({ model: new Model(xorExercise), start: firstState(Float64Array.from(heatonTheta)) });

/** The XOR page's first click, [0, 0]: error signals of the hidden units, and the first weight into the output. */
export function firstClick() {
  const { model, start } = xor();
  const update = makeUpdate(model, { way: "online", rows: [0], settings: heatonSettings, before: start });
  const [hidden] = update.traces[0]?.layers ?? [];
  const place = 6;
  return {
    deltas: [hidden?.delta[0] ?? Number.NaN, hidden?.delta[1] ?? Number.NaN] as const,
    weight: { before: start.theta[place] ?? Number.NaN, after: update.after.theta[place] ?? Number.NaN },
  };
}

/** The mean squared error before and after the first online epoch. */
export function firstEpoch(): readonly [before: number, after: number] {
  const { model, start } = xor();
  return [
    model.meanSquare(start.theta),
    model.meanSquare(advanceEpochs(model, "online", heatonSettings, start, 1).theta),
  ];
}

/** Mean squared errors after so many RPROP epochs: by the batch's gradient, and by the XOR page's rule. */
export function rpropErrors(epochs: number): { readonly batch: number; readonly page: number } {
  const { model, start } = xor();
  const batch = advanceEpochs(model, "rprop", heatonSettings, start, epochs);
  const { theta, rprop } = firstState(start.theta);
  const [whole, last] = [new Float64Array(theta.length), new Float64Array(theta.length)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    model.gradient(theta, [0, 1, 2, 3], whole);
    model.gradient(theta, [3], last);
    stepLikeThePage(theta, whole, last, rprop);
  }
  return { batch: model.meanSquare(batch.theta), page: model.meanSquare(theta) };
}

/** At first, and after each change of the slope's sign, the last pattern's gradient decides instead of the batch's. */
function stepLikeThePage(theta: Float64Array, whole: Float64Array, last: Float64Array, memory: RpropMemory): void {
  const { previousGradient } = memory;
  const undecided = Array.from(whole, (g, k) => signOf(g * (previousGradient[k] ?? 0)) === 0);
  for (const [k, isUndecided] of undecided.entries()) if (isUndecided) previousGradient[k] = 0;
  const deciding = whole.map((g, k) => (undecided[k] ? (last[k] ?? 0) : g));
  rpropStep(theta, deciding, memory);
  for (const [k, isUndecided] of undecided.entries()) if (isUndecided) previousGradient[k] = whole[k] ?? 0;
}
