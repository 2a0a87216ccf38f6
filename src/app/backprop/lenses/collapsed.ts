/** A network with linear hidden layers beside the one layer that it is: the same outputs for every sample. */
import { collapse } from "../../../backprop/collapse.js";
import { biasName, unitName } from "../../../backprop/names.js";
import { Perceptron } from "../../../network/perceptron.js";
import { element } from "../../element.js";
import type { Desk } from "../desk.js";
import { numberText } from "../numberText.js";
import { type BackpropState, thetaNow } from "../store.js";
import { words } from "../words.js";
import type { Lens } from "./lenses.js";
import { lensTable } from "./table.js";

export const collapsedLens: Lens = (place, state, desk) => {
  const { exercise, network } = state.model;
  const theta = thetaNow(state);
  const one = collapse(exercise.spec, theta);
  if (!one) {
    place.replaceChildren(element("p", "lens-note", words("collapsed.notLinear")), ...makeLinear(state, desk));
    return;
  }
  const { samples } = exercise;
  const single = new Perceptron(one.spec);
  const [deep, flat] = [new Float64Array(samples.targets.length), new Float64Array(samples.targets.length)];
  network.predict(theta, samples.inputs, deep);
  single.predict(one.theta, samples.inputs, flat);
  const difference = deep.reduce((most, y, k) => Math.max(most, Math.abs(y - (flat[k] ?? 0))), 0);
  const [inputs = 0, outputs = 0] = one.spec.sizes;
  const weights = Array.from({ length: outputs }, (_, o) => [
    unitName(one.spec.sizes, 1, o),
    ...Array.from({ length: inputs }, (_, i) => numberText(one.theta[o * inputs + i] ?? 0, 6)),
    numberText(one.theta[inputs * outputs + o] ?? 0, 6),
  ]);
  const width = network.outputs;
  const rows = Array.from({ length: samples.count }, (_, row) => [
    String(row + 1),
    textOf(deep.subarray(row * width, (row + 1) * width)),
    textOf(flat.subarray(row * width, (row + 1) * width)),
  ]);
  const names = Array.from({ length: inputs }, (_, i) => unitName(one.spec.sizes, 0, i));
  place.replaceChildren(
    lensTable(words("collapsed.product"), ["W", ...names, biasName(1)], weights),
    element(
      "p",
      "lens-note",
      words("collapsed.same", { difference: difference === 0 ? "0" : numberText(difference, 2) }),
    ),
    lensTable(
      words("collapsed.outputs"),
      [words("collapsed.sample"), words("collapsed.deep"), words("collapsed.flat")],
      rows,
    ),
  );
};

const textOf = (values: Float64Array) => Array.from(values, (value) => numberText(value, 8)).join(", ");

function makeLinear({ page, isOwn }: BackpropState, desk: Desk): readonly HTMLElement[] {
  if (page.show !== "network" || isOwn || page.choice.hidden.length === 0) return [];
  const button = element("button", "plain-button", words("collapsed.make"), { type: "button" });
  button.addEventListener("click", () => desk.choose({ activation: "linear" }));
  return [button];
}
