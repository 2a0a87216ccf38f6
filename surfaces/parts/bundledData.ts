import { numbersOfText } from "../../src/core/base64.js";
import type { SliceData } from "../../src/network/sliceSurface.js";

/** A plane as its data module holds it. */
interface PlaneText {
  readonly origin: string;
  readonly first: string;
  readonly second: string;
}

interface SamplesText {
  readonly inputs: string;
  readonly targets: string;
}

/** What the modules of `surfaces/data` hold, as numbers. */
export function bundledData({ origin, first, second }: PlaneText, { inputs, targets }: SamplesText): SliceData {
  return {
    origin: numbers(origin),
    directions: [numbers(first), numbers(second)],
    inputs: numbers(inputs),
    targets: numbers(targets),
  };
}

/** @throws Error where a text is not what scripts/make-landscapes.mjs writes */
function numbers(text: string): Float64Array {
  const found = numbersOfText(text.replaceAll("\n", ""));
  if (!found) throw new Error("a data module of surfaces/data is damaged: make it anew");
  return found;
}
