/** What each unit makes of the plane of two inputs: hidden units are feature detectors, outputs put them together. */
import { unitName } from "../../../backprop/names.js";
import { element } from "../../element.js";
import { currentTheme } from "../../theme.js";
import { freshSheet } from "../../train/multiples/canvas.js";
import { type PictureColours, pictureColours } from "../../train/multiples/colours.js";
import { bandColours, paintField } from "../../train/multiples/field.js";
import { drawMarks } from "../../train/multiples/samples.js";
import { shortText } from "../drawing/view.js";
import { numberText } from "../numberText.js";
import { type BackpropState, thetaNow } from "../store.js";
import { words } from "../words.js";
import type { Lens } from "./lenses.js";

const size = 32;
const bands = 12;

interface UnitMap {
  readonly name: string;
  readonly values: Float64Array;
}

export const unitsLens: Lens = (place, state) => {
  if (state.model.network.inputs !== 2) {
    place.replaceChildren(element("p", "lens-note", words("units.twoInputs")));
    return;
  }
  const domain = domainOf(state);
  const maps = mapsOf(state, domain);
  const row = element("div", "unit-maps");
  place.replaceChildren(row);
  for (const map of maps) {
    const [low, high] = [Math.min(...map.values), Math.max(...map.values)];
    const label = words("units.label", { name: map.name, low: shortText(low), high: shortText(high) });
    const canvas = element("canvas", "unit-map", "", { role: "img", "aria-label": label });
    const figure = element("figure", "");
    figure.append(canvas, element("figcaption", "", `${map.name}: ${numberText(low, 2)} … ${numberText(high, 2)}`));
    row.append(figure);
    paint(canvas, map.values, low, high, state, domain);
  }
};

type Range = readonly [low: number, high: number];

/** Where the samples are, with room around them. */
function domainOf({ model }: BackpropState): readonly [Range, Range] {
  const { inputs } = model.exercise.samples;
  const rangeOf = (first: number): Range => {
    const values = inputs.filter((_, k) => k % 2 === first);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = 0.25 * (high - low || 1);
    return [low - room, high + room];
  };
  return [rangeOf(0), rangeOf(1)];
}

function mapsOf(state: BackpropState, [[x0, x1], [y0, y1]]: readonly [Range, Range]): readonly UnitMap[] {
  const { network, exercise } = state.model;
  const { sizes } = exercise.spec;
  const theta = thetaNow(state);
  const grid = new Float64Array(2 * size * size);
  for (let k = 0; k < size * size; k++) {
    grid[2 * k] = x0 + ((x1 - x0) * (k % size)) / (size - 1);
    grid[2 * k + 1] = y0 + ((y1 - y0) * Math.floor(k / size)) / (size - 1);
  }
  return sizes.slice(1).flatMap((width, l) => {
    const layer = l + 1;
    const values = new Float64Array(width * size * size);
    if (layer === sizes.length - 1) network.predict(theta, grid, values);
    else network.hiddenValues(theta, grid, layer, values);
    return Array.from({ length: width }, (_, unit) => ({
      name: unitName(sizes, layer, unit),
      values: values.filter((_, k) => k % width === unit),
    }));
  });
}

function paint(
  canvas: HTMLCanvasElement,
  values: Float64Array,
  low: number,
  high: number,
  state: BackpropState,
  domain: readonly [Range, Range],
): void {
  const sheet = freshSheet(canvas);
  if (!sheet) return;
  const colours = pictureColours[currentTheme()];
  const [from = "", to = ""] = colours.grounds;
  const colourOf = bandColours(from, colours.middle, to, bands);
  paintField(sheet, values, size, (value) => colourOf(high > low ? (value - low) / (high - low) : 0.5));
  drawMarks(sheet.context, marksOf(state, sheet.side, domain, colours), colours);
}

function marksOf(
  { model }: BackpropState,
  side: number,
  [[x0, x1], [y0, y1]]: readonly [Range, Range],
  colours: PictureColours,
) {
  return Array.from({ length: model.exercise.samples.count }, (_, row) => {
    const [x = 0, y = 0] = model.inputsOf(row);
    const targets = model.targetsOf(row);
    const group = targets.length === 1 ? Number((targets[0] ?? 0) >= 0.5) : targets.indexOf(Math.max(...targets));
    return {
      x: ((x - x0) / (x1 - x0)) * side,
      y: side - ((y - y0) / (y1 - y0)) * side,
      group: group % colours.marks.length,
      isTest: false,
    };
  });
}
