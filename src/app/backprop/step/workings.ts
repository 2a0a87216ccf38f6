/** The equations of a moment. */
import { lossWorking } from "../../../backprop/lossWorking.js";
import type { Moment } from "../../../backprop/moments.js";
import { weightPlaces } from "../../../backprop/names.js";
import type { Working } from "../../../backprop/piece.js";
import { backwardWorkings, forwardWorkings } from "../../../backprop/unitWorkings.js";
import { gradientWorking, updateWorkings } from "../../../backprop/weightWorkings.js";
import type { BackpropState } from "../store.js";

export function workingsOf({ model, update }: BackpropState, moment: Moment): readonly Working[] {
  const { phase, layer, unit, sample } = moment;
  const trace = update.traces[sample];
  if (!trace || phase === "input") return [];
  if (phase === "error") return [lossWorking(model, trace)];
  const place = { model, theta: update.before.theta, trace, layer, unit };
  if (phase === "forward") return forwardWorkings(place);
  const { spec, sharedBiases } = model.exercise;
  const size = spec.sizes[layer] ?? 0;
  const into = weightPlaces(spec.sizes, sharedBiases).filter((weight) => {
    if (weight.layer !== layer) return false;
    // A shared bias has its gradient when all error signals of its layer are there.
    if (weight.from === undefined && sharedBiases) return phase === "update" ? unit === 0 : unit === size - 1;
    return weight.unit === unit;
  });
  if (phase === "update") return into.flatMap((weight) => updateWorkings(model, update, weight));
  return [...backwardWorkings(place), ...into.map((weight) => gradientWorking(model, trace, weight))];
}
