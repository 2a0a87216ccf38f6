/** What a drawing says of each unit and edge at a moment: pure, so that it can be tested and drawn in one go. */
import { type Known, knownAt } from "../../../backprop/moments.js";
import { biasName, unitName } from "../../../backprop/names.js";
import { numberText, shortestText } from "../numberText.js";
import { type BackpropState, momentOf } from "../store.js";
import type { Edge, UnitSpot } from "./layout.js";

export interface UnitView {
  readonly name: string;
  /** What it gives on, −1 … 1 or beyond; undefined while it is not known. */
  readonly y: number | undefined;
  readonly v: number | undefined;
  readonly delta: number | undefined;
  /** Of outputs. */
  readonly target: number | undefined;
  readonly isNow: boolean;
}

const digits = 3;
export const shortText = (value: number): string => numberText(value, digits);
/** What was given, not computed: 0.05 and not 0.0500. */
export const givenText = (value: number): string => shortestText(value, digits);

/** @param before shows the moment as it begins, its own results not yet there */
export function unitView(state: BackpropState, { layer, unit }: UnitSpot, before = false): UnitView {
  const { model, update } = state;
  const { sizes } = model.exercise.spec;
  const moment = momentOf(state);
  if (unit === undefined) {
    return { name: biasName(layer + 1), y: 1, v: undefined, delta: undefined, target: undefined, isNow: false };
  }
  const trace = update.traces[moment.sample];
  const isNow = isShownAt(state, layer, unit);
  const known = knownOf(state, layer, unit, before);
  const own = trace?.layers[layer - 1];
  const inputs = trace?.layers[0]?.inputs;
  return {
    name: unitName(sizes, layer, unit),
    y: layer === 0 ? inputs?.[unit] : known.forward ? own?.y[unit] : undefined,
    v: layer > 0 && known.forward ? own?.v[unit] : undefined,
    delta: known.backward ? own?.delta[unit] : undefined,
    target: layer === sizes.length - 1 ? trace?.targets[unit] : undefined,
    isNow,
  };
}

/** Inputs and errors are shown of all units of their layer together. */
function isShownAt(state: BackpropState, layer: number, unit: number): boolean {
  const moment = momentOf(state);
  const isWhole = moment.phase === "input" || moment.phase === "error";
  return moment.layer === layer && (isWhole || moment.unit === unit);
}

export function knownOf(state: BackpropState, layer: number, unit: number, before = false): Known {
  const known = knownAt(momentOf(state), layer, unit);
  if (!before || !isShownAt(state, layer, unit)) return known;
  const { phase } = momentOf(state);
  return {
    forward: known.forward && phase !== "forward",
    backward: known.backward && phase !== "backward",
    updated: known.updated && phase !== "update",
  };
}

export interface EdgeView {
  readonly weight: number;
  readonly text: string;
  readonly isNew: boolean;
}

/** The weight of an edge: the new one once it is there. */
export function edgeView(state: BackpropState, { place }: Edge, before = false): EdgeView {
  const { update } = state;
  const isNew = knownOf(state, place.layer, place.unit, before).updated;
  const weight = (isNew ? update.after : update.before).theta[place.index] ?? Number.NaN;
  return { weight, text: shortText(weight), isNew };
}
