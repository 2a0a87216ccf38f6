/** The activations of hidden units and outputs with their slopes, and where on them the sample's units are. */
import type { LayerTrace } from "../../../backprop/trace.js";
import { activations } from "../../../network/activations.js";
import { element } from "../../element.js";
import { svg } from "../drawing/svg.js";
import { momentOf } from "../store.js";
import { words } from "../words.js";
import type { Lens } from "./lenses.js";

const [width, height] = [220, 130];
const reach = 6;
const points = 121;

export const activationLens: Lens = (place, state) => {
  const { hidden, output } = state.model.exercise.spec;
  const layers = state.update.traces[momentOf(state).sample]?.layers ?? [];
  const kinds = [
    ["hidden", hidden, layers.slice(0, -1)],
    ["output", output, layers.slice(-1)],
  ] as const;
  const row = element("div", "activation-curves");
  for (const [kind, activation, traces] of kinds) {
    if (traces.length === 0) continue;
    const title = `${words(`activation.${kind}`)}: ${words(`option.${activation}`)}`;
    const figure = element("figure", "");
    figure.append(
      activation === "softmax"
        ? element("p", "lens-note", words("activation.softmax"))
        : curves(activation, traces, title),
      element("figcaption", "", title),
    );
    row.append(figure);
  }
  place.replaceChildren(row);
};

function curves(
  name: Exclude<keyof typeof activations, "softmax">,
  traces: readonly LayerTrace[],
  label: string,
): SVGSVGElement {
  const v = Float64Array.from({ length: points }, (_, k) => (2 * reach * k) / (points - 1) - reach);
  const y = v.slice();
  activations[name].apply(y, points, points);
  const slope = new Float64Array(points);
  activations[name].slope(y, new Float64Array(points).fill(1), slope, points, points);
  const [low, high] = [Math.min(-0.2, ...y), Math.max(1.2, ...y)];
  const across = (value: number) => ((Math.max(-reach, Math.min(reach, value)) + reach) / (2 * reach)) * width;
  const up = (value: number) => height - 6 - ((value - low) / (high - low)) * (height - 12);
  const pathOf = (values: Float64Array) =>
    Array.from(
      values,
      (value, k) => `${k > 0 ? "L" : "M"}${across(v[k] ?? 0).toFixed(1)} ${up(value).toFixed(1)}`,
    ).join("");
  const dots = traces.flatMap((trace) =>
    Array.from(trace.v, (sum, k) =>
      svg("circle", {
        class: "strip-dot",
        r: 3.5,
        cx: across(sum),
        cy: up(Math.max(low, Math.min(high, trace.y[k] ?? 0))),
      }),
    ),
  );
  const picture = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label });
  picture.append(
    svg("line", { class: "strip-axis", x1: 0, x2: width, y1: up(0), y2: up(0) }),
    svg("line", { class: "strip-axis", x1: across(0), x2: across(0), y1: 0, y2: height }),
    svg("path", { class: "strip-slope", d: pathOf(slope) }),
    svg("path", { class: "strip-curve", d: pathOf(y) }),
    ...dots,
  );
  return picture;
}
