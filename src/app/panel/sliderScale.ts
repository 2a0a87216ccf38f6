/** How the notches of a slider lie on a param's values: evenly, by ratio, or by the ratio of what is missing to 1. */
import type { Param } from "../../core/param.js";

export interface SliderScale {
  /** The slider's last notch; the first is 0. */
  readonly notches: number;
  valueAt(notch: number): number;
  /** The nearest notch; the first or last one for what lies outside. */
  notchOf(value: number): number;
}

const notchesPerDecade = 50;

export function sliderScale(param: Param): SliderScale {
  const [low, high] = param.slider ?? [param.min, param.max];
  const scale = scaleOver(param, low, high);
  return param.integer ? { ...scale, valueAt: (notch) => Math.round(scale.valueAt(notch)) } : scale;
}

function scaleOver(param: Param, low: number, high: number): SliderScale {
  if (param.scale === "one-minus-log" && high < 1) return mirrored(logScale(1 - high, 1 - low));
  if (param.scale !== "log" || low < 0) return linearScale(low, high, param.integer ? 1 : 0);
  // A ratio never gets to 0: where 0 is valid, it has a notch of its own before the others.
  const scale = logScale(low > 0 ? low : high * 1e-6, high);
  return param.min === 0 ? withZero(scale) : scale;
}

/** Round steps, 100 to 1000 of them unless that would make them shorter than `shortest`. */
function linearScale(low: number, high: number, shortest: number): SliderScale {
  const step = Math.max(shortest, 10 ** Math.floor(Math.log10((high - low) / 100)));
  const notches = Math.max(1, Math.ceil((high - low) / step - 1e-9));
  return {
    notches,
    valueAt(notch) {
      if (notch <= 0) return low;
      return notch >= notches ? high : clean(low + notch * step);
    },
    notchOf: (value) => within(Math.round((value - low) / step), notches),
  };
}

/** Every power of ten that is a whole number of decades from `low` is met; others are rounded to three digits. */
function logScale(low: number, high: number): SliderScale {
  const decades = Math.log10(high / low);
  const notches = Math.max(1, Math.round(decades * notchesPerDecade));
  return {
    notches,
    valueAt(notch) {
      if (notch <= 0) return low;
      return notch >= notches ? high : Number((low * (high / low) ** (notch / notches)).toPrecision(3));
    },
    notchOf: (value) => within(Math.round((notches * Math.log10(value / low)) / decades), notches),
  };
}

function withZero({ notches, valueAt, notchOf }: SliderScale): SliderScale {
  return {
    notches: notches + 1,
    valueAt: (notch) => (notch <= 0 ? 0 : valueAt(notch - 1)),
    notchOf: (value) => (value > 0 ? notchOf(value) + 1 : 0),
  };
}

/** The scale of what is missing to 1, from its other end. */
function mirrored({ notches, valueAt, notchOf }: SliderScale): SliderScale {
  return {
    notches,
    valueAt: (notch) => clean(1 - valueAt(notches - notch)),
    notchOf: (value) => notches - notchOf(1 - value),
  };
}

const within = (notch: number, notches: number) => Math.min(Math.max(notch, 0), notches);

/** Takes off the rounding error of a sum: 0.30000000000000004 is 0.3. */
const clean = (value: number) => Number(value.toPrecision(12));
