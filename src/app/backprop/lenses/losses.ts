/** The error signals that different losses give the same outputs, for the sample shown; and the same start under another loss. */
import { unitName } from "../../../backprop/names.js";
import { type ErrorKind, outputErrors } from "../../../backprop/outputErrors.js";
import { element } from "../../element.js";
import type { Desk } from "../desk.js";
import { numberText, shortestText } from "../numberText.js";
import { type BackpropState, momentOf } from "../store.js";
import { words } from "../words.js";
import type { Lens } from "./lenses.js";
import { lensTable } from "./table.js";

const formulas: Readonly<Record<ErrorKind, string>> = {
  squares: "(t − y) · y(1 − y)",
  binary: "t − y",
  softmax: "t − y",
  independent: "t(1 − y)",
};

export const lossesLens: Lens = (place, state, desk) => {
  const trace = state.update.traces[momentOf(state).sample];
  const last = trace?.layers.at(-1);
  if (!trace || !last) return;
  const { sizes } = state.model.exercise.spec;
  const names = Array.from(last.v, (_, k) => unitName(sizes, sizes.length - 1, k));
  const heads = [
    words("losses.loss"),
    "δ",
    ...names.flatMap((name, k) => [`y ${name}`, `δ ${name} (t = ${shortestText(trace.targets[k] ?? 0, 3)})`]),
  ];
  // The softmax of one output is always 1.
  const kinds = outputErrors(last.v, trace.targets).filter(({ kind }) => kind !== "softmax" || names.length > 1);
  const rows = kinds.map(({ kind, y, delta }) => [
    words(`losses.${kind}`),
    formulas[kind],
    ...names.flatMap((_, k) => [numberText(y[k] ?? 0, 4), numberText(delta[k] ?? 0, 4)]),
  ]);
  place.replaceChildren(
    lensTable(words("look.losses"), heads, rows),
    element("p", "lens-note", words("losses.erratum")),
    ...sameStart(state, desk),
  );
};

/** The same network from the same first weights, under the other kind of loss. */
function sameStart({ page, isOwn }: BackpropState, desk: Desk): readonly HTMLElement[] {
  if (page.show !== "network" || isOwn) return [];
  const group = element("div", "segments", "", { role: "group", "aria-label": words("losses.same") });
  const { output, loss } = page.choice;
  const crossed = output === "softmax" ? "ce" : "bce";
  for (const [key, change, isOn] of [
    ["squared", { loss: "halfsse" }, loss === "halfsse" || loss === "mse"],
    ["crossed", { loss: crossed, output: output === "softmax" ? output : "sigmoid" }, loss === "bce" || loss === "ce"],
  ] as const) {
    const button = element("button", "segment", words(`losses.${key}`), {
      type: "button",
      "aria-pressed": String(isOn),
    });
    button.addEventListener("click", () => desk.choose(change));
    group.append(button);
  }
  return [element("p", "lens-note", words("losses.same")), group];
}
