/** A moment in one sentence, for those who watch and those who listen. */
import { unitName } from "../../../backprop/names.js";
import { numberText, shortestText } from "../numberText.js";
import { type BackpropState, momentOf } from "../store.js";
import { words } from "../words.js";

const number = (value: number | undefined) => numberText(value ?? Number.NaN, 5);
const list = (values: Iterable<number>) => Array.from(values, (value) => shortestText(value, 4)).join(", ");

/** What a moment is called: `Forward · H1`. */
export function headingOf(state: BackpropState): string {
  const { phase, layer, unit } = momentOf(state);
  const name = unitName(state.model.exercise.spec.sizes, layer, unit);
  const called = words(`phase.${phase}`);
  return phase === "input" || phase === "error" ? called : `${called} · ${name}`;
}

export function sentenceOf(state: BackpropState): string {
  const { model, update } = state;
  const { phase, layer, unit, sample } = momentOf(state);
  const trace = update.traces[sample];
  const own = trace?.layers[layer - 1];
  const name = kindOf(state, layer, unit);
  if (!trace) return "";
  if (phase === "input")
    return words("sentence.input", {
      sample: (update.rows[sample] ?? 0) + 1,
      inputs: list(trace.layers[0]?.inputs ?? []),
      targets: list(trace.targets),
    });
  if (phase === "forward")
    return words("sentence.forward", { unit: name, v: number(own?.v[unit]), y: number(own?.y[unit]) });
  if (phase === "error") return words(`sentence.error.${model.exercise.spec.loss}`, { error: number(trace.loss) });
  if (phase === "backward") {
    const isOutput = layer === trace.layers.length;
    const delta = number(own?.delta[unit]);
    if (isOutput) return words("sentence.backward", { unit: name, delta });
    return words("sentence.backwardHidden", { unit: name, delta, arriving: number(own?.arriving[unit]) });
  }
  return words(`sentence.update.${update.way}`, { unit: name, samples: update.rows.length });
}

/** `hidden unit H1`, `output O1`. */
function kindOf(state: BackpropState, layer: number, unit: number): string {
  const { sizes } = state.model.exercise.spec;
  const kind = layer === 0 ? "input" : layer === sizes.length - 1 ? "output" : "hidden";
  return words(`unit.${kind}`, { name: unitName(sizes, layer, unit) });
}
