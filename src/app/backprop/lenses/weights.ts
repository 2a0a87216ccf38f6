/** The loss along each weight while all others stay, with the tangent whose slope is the partial derivative. */
import { weightPlaces } from "../../../backprop/names.js";
import { lossAlong, slopes } from "../../../backprop/oneWeight.js";
import { element } from "../../element.js";
import { svg } from "../drawing/svg.js";
import { shortText } from "../drawing/view.js";
import { type BackpropState, momentOf, thetaNow } from "../store.js";
import { words } from "../words.js";
import type { Lens } from "./lenses.js";

/** Of more weights, those into the unit that is shown. */
const most = 24;
const reach = 3;
const points = 41;
const offsets = Array.from({ length: points }, (_, k) => (2 * reach * k) / (points - 1) - reach);
const [width, height] = [120, 72];

export const weightsLens: Lens = (place, state) => {
  const { model } = state;
  const theta = thetaNow(state);
  const gradient = slopes(model, theta);
  const strips = placesShown(state).map((weight) => {
    const losses = lossAlong(model, theta, weight, offsets);
    const slope = gradient[weight.index] ?? Number.NaN;
    const figure = element("figure", "strip");
    const caption = element("figcaption", "");
    caption.append(
      element("b", "", weight.name),
      element("span", "", `w ${shortText(theta[weight.index] ?? 0)}`),
      element("span", "", `∂E/∂w ${shortText(slope)}`),
    );
    figure.append(
      stripOf(losses, slope, words("weights.label", { name: weight.name, slope: shortText(slope) })),
      caption,
    );
    return figure;
  });
  const row = element("div", "strips");
  row.append(...strips);
  place.replaceChildren(row);
};

function placesShown(state: BackpropState) {
  const { spec, sharedBiases } = state.model.exercise;
  const all = weightPlaces(spec.sizes, sharedBiases);
  if (all.length <= most) return all;
  const { layer, unit } = momentOf(state);
  return all.filter((weight) => weight.layer === Math.max(1, layer) && weight.unit === unit);
}

/** The middle of the strip is where the weight is. */
function stripOf(losses: readonly number[], slope: number, label: string): SVGSVGElement {
  const finite = losses.filter(Number.isFinite);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const range = high - low || 1;
  const x = (offset: number) => ((offset + reach) / (2 * reach)) * width;
  const y = (loss: number) => height - 8 - ((loss - low) / range) * (height - 16);
  const path = losses
    .map((loss, k) => `${k > 0 ? "L" : "M"}${x(offsets[k] ?? 0).toFixed(1)} ${y(loss).toFixed(1)}`)
    .join("");
  const now = losses[(points - 1) / 2] ?? Number.NaN;
  const half = 0.9;
  const picture = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label });
  picture.append(
    svg("path", { class: "strip-curve", d: path }),
    svg("line", {
      class: "strip-tangent",
      x1: x(-half),
      y1: y(now - half * slope),
      x2: x(half),
      y2: y(now + half * slope),
    }),
    svg("circle", { class: "strip-dot", cx: x(0), cy: y(now), r: 3.5 }),
  );
  return picture;
}
