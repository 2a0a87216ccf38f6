/** A sample's error as an equation with its numbers, as the loss has it. */
import { element } from "../formula/mathml-parts.js";
import { letters } from "./letters.js";
import type { Model } from "./model.js";
import { unitName } from "./names.js";
import { type Part, type Piece, type Quantity, quantity, squared, type Working } from "./piece.js";
import type { Trace } from "./trace.js";

export function lossWorking(model: Model, { targets, layers, loss }: Trace): Working {
  const { spec } = model.exercise;
  const { y } = layers[layers.length - 1];
  const name = (k: number) => unitName(spec.sizes, spec.sizes.length - 1, k);
  const terms = Array.from(y, (output, k): readonly Part[] => {
    const own = quantity(letters.y(name(k)), output);
    const target = quantity(letters.t(name(k)), targets[k]);
    if (spec.loss === "bce") return binaryTerm(own, target);
    if (spec.loss === "ce") return [target, "·", "log(", own, ")"];
    return [squared(quantity(letters.e(name(k)), targets[k] - output))];
  });
  const sum = terms.map((term, k): Piece => (k > 0 ? ["+", ...term] : term));
  const factor = factorOf(spec.loss, y.length);
  const pieces: readonly Piece[] = [[...factor, "("], ...sum, [")"]];
  return { name: element("mi", "E"), pieces, value: loss };
}

const binaryTerm = (y: Quantity, t: Quantity): readonly Part[] => [
  ...[t, "·", "log(", y, ")", "+"],
  ...["(", "1", "−", t, ")", "·", "log(", "1", "−", y, ")"],
];

/** What the sum is multiplied by. */
function factorOf(loss: string, outputs: number): readonly string[] {
  if (loss === "halfsse") return ["1/2", "·"];
  if (loss === "ce") return ["−"];
  const share = outputs > 1 ? [`1/${outputs}`, "·"] : [];
  return loss === "bce" ? ["−", ...share] : share;
}
