/** Every unit's v, y and δ, and every weight's gradient, changes and values, as far as the moment has come. */
import { unitName, weightPlaces } from "../../../backprop/names.js";
import type { Update } from "../../../backprop/update.js";
import { knownOf } from "../drawing/view.js";
import { numberText } from "../numberText.js";
import { type BackpropState, type BackpropStore, momentOf } from "../store.js";
import { words } from "../words.js";
import { filledTable } from "./cells.js";

const digits = 5;
const shown = (value: number | undefined, isKnown: boolean) =>
  isKnown && value !== undefined ? numberText(value, digits) : "–";

export function mountTables(container: HTMLElement, store: BackpropStore): void {
  const units = filledTable(words("table.units"), [
    [words("table.unit"), ""],
    ["v", words("table.vTitle")],
    ["y", words("table.yTitle")],
    ["δ", words("table.deltaTitle")],
  ]);
  const weights = filledTable(words("table.weights"), [
    [words("table.weight"), ""],
    ["∂E/∂w", words("table.gradientTitle")],
    [words("table.previous"), words("table.previousTitle")],
    ["Δw", words("table.moveTitle")],
    [words("table.old"), words("table.oldTitle")],
    [words("table.new"), words("table.newTitle")],
  ]);
  container.append(units.element, weights.element);
  const make = ({ model }: BackpropState) => {
    units.rows(unitsOf(model.exercise.spec.sizes).map(({ name }) => name));
    weights.rows(weightPlaces(model.exercise.spec.sizes, model.exercise.sharedBiases).map(({ name }) => name));
  };
  const fill = (state: BackpropState) => {
    for (const [row, { layer, unit }] of unitsOf(state.model.exercise.spec.sizes).entries())
      units.fill(row, unitCells(state, layer, unit), isNow(state, layer, unit));
    const { spec, sharedBiases } = state.model.exercise;
    for (const [row, place] of weightPlaces(spec.sizes, sharedBiases).entries()) {
      const isMoving = ["backward", "update"].includes(momentOf(state).phase);
      weights.fill(row, weightCells(state, place), isMoving && isNow(state, place.layer, place.unit));
    }
  };
  make(store.getState());
  fill(store.getState());
  store.subscribe((state, before) => {
    if (state.model !== before.model) make(state);
    if (state.update !== before.update || state.shown !== before.shown) fill(state);
  });
}

const unitsOf = (sizes: readonly number[]) =>
  sizes.flatMap((size, layer) =>
    Array.from({ length: size }, (_, unit) => ({ layer, unit, name: unitName(sizes, layer, unit) })),
  );

function isNow(state: BackpropState, layer: number, unit: number): boolean {
  const moment = momentOf(state);
  return moment.layer === layer && (moment.unit === unit || moment.phase === "error" || moment.phase === "input");
}

function unitCells(state: BackpropState, layer: number, unit: number): readonly string[] {
  const trace = state.update.traces[momentOf(state).sample];
  if (layer === 0) return ["", shown(trace?.layers[0]?.inputs[unit], true), ""];
  const own = trace?.layers[layer - 1];
  const { forward, backward } = knownOf(state, layer, unit);
  return [shown(own?.v[unit], forward), shown(own?.y[unit], forward), shown(own?.delta[unit], backward)];
}

interface Place {
  readonly index: number;
  readonly layer: number;
  readonly unit: number;
  readonly from: number | undefined;
}

/** Until new weights are made, the gradient is that of the sample that is shown; then it is that of all of the update's. */
function weightCells(state: BackpropState, place: Place): readonly string[] {
  const { update, model } = state;
  const { phase, sample } = momentOf(state);
  const { index, layer } = place;
  const size = model.exercise.spec.sizes[layer] ?? 1;
  const isShared = model.exercise.sharedBiases && place.from === undefined;
  const { backward } = knownOf(state, layer, isShared ? size - 1 : place.unit);
  const { updated } = knownOf(state, layer, place.unit);
  const gradient =
    phase === "update" ? update.gradient[index] : sampleGradient(update, sample, index, isShared ? size : 1);
  return [
    shown(gradient, backward),
    shown(update.previousMove[index], true),
    shown(update.move[index], updated),
    shown(update.before.theta[index], true),
    shown(update.after.theta[index], updated),
  ];
}

/** The sum over the units that share a bias. */
function sampleGradient({ traces }: Update, sample: number, index: number, count: number): number | undefined {
  return traces[sample]?.gradient.subarray(index, index + count).reduce((sum, g) => sum + g, 0);
}
