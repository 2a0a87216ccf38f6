/** How long each layer's gradient is, the same weights with sigmoids, tanh or ReLU in the hidden layers. */
import { type ComparedActivation, comparedActivations, layerGradients } from "../../../backprop/layerGradients.js";
import { exerciseLimits } from "../../../backprop/model.js";
import { element } from "../../element.js";
import { barParts } from "../../train/norms/bars.js";
import { numberText } from "../numberText.js";
import { thetaNow } from "../store.js";
import { words } from "../words.js";
import type { Lens } from "./lenses.js";
import { lensTable } from "./table.js";

/** A bar's length is of as many decades as bars of norms have; deep sigmoids need more. */
const decades = 8;

export const layersLens: Lens = (place, state, desk) => {
  const { model } = state;
  const theta = thetaNow(state);
  const { sizes } = model.exercise.spec;
  const norms = comparedActivations.map((activation) => layerGradients(model, theta, activation));
  const all = norms.flatMap((each) => Array.from(each));
  const parts = barParts(all, decades);
  const layers = sizes.length - 1;
  const rows = Array.from({ length: layers }, (_, layer) => [
    `${sizes[layer]} → ${sizes[layer + 1]}`,
    ...norms.map((each, a) => bar(each[layer] ?? 0, parts[a * layers + layer] ?? 0)),
  ]);
  const verdict = element(
    "p",
    "lens-note",
    comparedActivations.map((activation, a) => said(activation, norms[a])).join(" "),
  );
  const children: HTMLElement[] = [
    lensTable(words("look.layers"), [words("layers.layer"), ...comparedActivations], rows),
    verdict,
  ];
  if (state.page.show === "network" && !state.isOwn) {
    const deep = element("button", "plain-button", words("layers.deep"), { type: "button" });
    const { hiddenLayers, width } = exerciseLimits;
    deep.addEventListener("click", () =>
      desk.choose({ hidden: Array.from({ length: hiddenLayers }, () => width), activation: "sigmoid" }),
    );
    children.push(deep);
  }
  place.replaceChildren(...children);
};

function bar(value: number, part: number): HTMLElement {
  const made = element("span", "layer-bar", numberText(value, 2));
  made.style.setProperty("--part", String(part));
  return made;
}

/** What the first layer has of the last one's gradient. */
function said(activation: ComparedActivation, norms: Float64Array | undefined): string {
  const share = (norms?.[0] ?? Number.NaN) / (norms?.at(-1) ?? Number.NaN);
  return words("layers.share", { activation, share: numberText(share, 2) });
}
